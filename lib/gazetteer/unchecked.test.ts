import { describe, expect, it } from 'vitest';
import { parseRows } from './rows';
import { describeUnchecked } from './unchecked';

const PEOPLE = `id,ar,en,variants,short,gender,wikidata,source
sami-sahli,سامي السهلي,Sami Sahli,,,m,,checked: Register 2022 (name and id)
rami-nahri,رامي النهري,Rami Nahri,,,m,,unchecked: Encyclopedia: Rami Nahri
`;
const OFFICES = `person,role,entity,title_ar,title_en,from,to,source
sami-sahli,foreign_minister,AA,وزير الخارجية,Foreign Minister,2015-03,2019,unchecked: Encyclopedia: Sami Sahli
sami-sahli,head_of_state,AA,الرئيس,President,2019,,the constitution
rami-nahri,foreign_minister,BB,وزير الخارجية,Foreign Minister,2015,,unchecked: Encyclopedia: Rami Nahri
`;

describe('describeUnchecked', () => {
  it('counts the rows whose source says that nobody looked them up', () => {
    const { rows, troubles } = parseRows({ 'people.csv': PEOPLE, 'offices.csv': OFFICES });
    expect(troubles).toEqual([]);
    expect(describeUnchecked(rows)).toBe('Unchecked: 1 of 2 people, 2 of 3 offices');
  });
});
