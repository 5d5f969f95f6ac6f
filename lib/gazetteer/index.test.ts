import { describe, expect, it } from 'vitest';
import { foldKey } from '../shared/arabic/fold';
import { findCity, findEntity, findPerson, gazetteer } from './index';

const countries = gazetteer.entities.filter((entity) => entity.kind === 'country');
const spellingsOf = (code: string): string[] => {
  const entity = findEntity(code);
  return entity ? [entity.ar, ...entity.variants].map(foldKey) : [];
};

describe('gazetteer', () => {
  it('has the 193 members of the United Nations and Palestine, the Holy See, Kosovo and Taiwan', () => {
    expect(countries).toHaveLength(197);
    expect(['PS', 'VA', 'XK', 'TW'].every((code) => findEntity(code)?.kind === 'country')).toBe(true);
  });

  it('gives every country a capital that is a city of it, but for none', () => {
    const wrong = countries.filter(({ code, capital }) => findCity(capital)?.country !== code);
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it.each([
    ['KZ', 'قازاقستان'],
    ['TR', 'تركية'],
    ['SY', 'سورية'],
    ['US', 'أميركا'],
    ['US', 'الولايات المتحدة الأمريكية'],
    ['SA', 'المملكة العربية السعودية'],
    ['KP', 'كوريا الديمقراطية'],
    ['AFU', 'الاتحاد الأفريقي'],
  ])('%s is also called %s', (code, spelling) => {
    expect(spellingsOf(code)).toContain(foldKey(spelling));
  });

  it.each(['المملكة', 'الكونغو', 'السلطنة', 'الجمهورية', 'مجلس الأمن'])('%s alone names nobody', (word) => {
    const named = gazetteer.entities.filter(({ code }) => spellingsOf(code).includes(foldKey(word)));
    expect(named).toEqual([]);
  });

  it.each([
    ['CN', ['صيني', 'صينية', 'صينيون', 'صينيين', 'صينيان']],
    ['US', ['أميركي', 'أمريكية', 'أميركيان']],
    ['KR', ['كوري جنوبي', 'كورية جنوبية']],
    ['UN', ['أممي', 'أممية']],
    ['RU', ['روسي', 'روس']],
  ])('%s has its adjectives written out', (code, forms) => {
    expect(findEntity(code)?.adjectives).toEqual(expect.arrayContaining(forms));
  });

  it('names the capital of Kazakhstan by time', () => {
    const names = gazetteer.cities.filter(({ country, capital }) => country === 'KZ' && capital);
    expect(names.map(({ en, from, to }) => [en, from, to])).toEqual([
      ['Astana', '', '2019-03-23'],
      ['Astana', '2022-09-17', ''],
      ['Nur-Sultan', '2019-03-23', '2022-09-17'],
    ]);
  });

  it('says what it does not know with null', () => {
    expect([findEntity('ZZ'), findCity('Atlantis'), findPerson('nobody')]).toEqual([null, null, null]);
  });
});
