import { describe, expect, it } from 'vitest';
import { extractArticle } from '../index';
import { toTable } from './at-table';

/** What an article's first meeting is about. */
function read(text: string): string[] {
  const { meetings } = extractArticle({ id: 'sample', text, publishedAt: '2024-05-13' }, { today: '2026-11-21' });
  return (meetings[0]?.topics ?? []).map((t) => t.code).toSorted();
}

const withBody = (office: string): string =>
  `استقبل وزير الخارجية الأردني سالم نورين اليوم في عمان ${office} كمال هولمن.`;

describe('toTable', () => {
  it('sees ties of two states wherever two states sit, and ties with a body where one state does', () => {
    expect(toTable(new Set(['JO', 'NO'])).bilateral).toBe(true);
    expect(toTable(new Set(['JO', 'NO', 'UN'])).bilateral).toBe(true);
    expect(toTable(new Set(['JO', 'SCO'])).bilateral).toBe(false);
    expect(toTable(new Set(['JO', 'EU'])).bilateral).toBe(true);
  });

  it('knows which bodies are regional organisations by what the gazetteer says of their names', () => {
    expect(toTable(new Set(['JO', 'SCO'])).regional?.id).toBe('sco');
    expect(toTable(new Set(['JO', 'IMF'])).regional).toBeNull();
  });
});

describe('toTable between two bodies', () => {
  it('takes neither body’s first word for talk of it', () => {
    expect(toTable(new Set(['UN', 'LAS'])).calls.size).toBe(0);
    expect(toTable(new Set(['JO', 'LAS'])).calls.size).toBeGreaterThan(0);
  });
});

describe('seatHits', () => {
  it('reads cooperation with a regional organisation as talk of that organisation', () => {
    const lead = withBody('الأمين العام لمنظمة شنغهاي للتعاون');
    expect(read(`${lead} وبحثا سبل تعزيز التعاون بين الجانبين.`)).toEqual(['regional_organisations']);
  });

  it('reads the organisation called by its first word as talk of it, if more than once', () => {
    const lead = withBody('الأمين العام لمنظمة التعاون الإسلامي');
    expect(read(`${lead} وأكد نورين دعم بلاده لعمل المنظمة، مشيدا بجهود المنظمة.`)).toEqual(['regional_organisations']);
    expect(read(`${lead} وقال الأمين العام للمنظمة إن الطقس معتدل.`)).toEqual([]);
  });

  it('has no name for ties with a worldwide body', () => {
    const lead = withBody('مدير منظمة الصحة العالمية');
    expect(read(`${lead} وبحثا أوجه التعاون بين الجانبين ومكافحة الأوبئة.`)).toEqual(['health']);
  });

  it('leaves out the ties of states that do not sit there', () => {
    const lead = withBody('وزير الخارجية النرويجي');
    expect(read(`${lead} وبحثا الخلافات بين كينيا والصومال.`)).toEqual([]);
    expect(read(`${lead} وبحثا العلاقات بين الأردن والنرويج.`)).toEqual(['bilateral_relations']);
  });
});
