import { describe, expect, it } from 'vitest';
import { extractArticle } from '../index';

/** `country role` of the participants of each meeting of a text. */
const sides = (text: string): string[][] =>
  extractArticle({ id: 'a', text }, { today: '2026-11-21' }).meetings.map((m) =>
    m.participants.map((p) => `${p.represents} ${p.role}`),
  );

const derivations = (text: string): string[] =>
  extractArticle({ id: 'a', text }, { today: '2026-11-21' }).meetings.flatMap((m) =>
    m.participants.flatMap((p) => p.derivation ?? []),
  );

describe('refinePresidents', () => {
  it('takes a bare الرئيس for the office that the text gives him elsewhere', () => {
    const text =
      'استقبل رئيس مجلس النواب اللبناني سالم الرابحي في بيروت السفير المجري يان فيسر. كما التقى الرئيس الرابحي السفيرة الهولندية كارين لوند.';
    expect(sides(text)).toEqual([
      ['LB parliament_speaker', 'HU ambassador'],
      ['LB parliament_speaker', 'NL ambassador'],
    ]);
  });

  it('leaves a president whose former office is told', () => {
    const text =
      'التقى الرئيس الكرواتي إيفان بابيتش في زغرب السفير المجري يان فيسر. وكان إيفان بابيتش رئيس الوزراء السابق.';
    expect(sides(text)).toEqual([['HR head_of_state', 'HU ambassador']]);
  });
});

describe('linkTitle', () => {
  it('finds the leader of each country by whatever office he holds', () => {
    const text =
      'اجتمع زعماء كرواتيا والنرويج في أوسلو. وقال الرئيس الكرواتي إيفان بابيتش ورئيس الوزراء النرويجي لارس هانسن إن اللقاء مفيد.';
    expect(sides(text)).toEqual([['HR head_of_state', 'NO head_of_government']]);
  });
});

const idsOf = (name: string): string[] =>
  extractArticle(
    { id: 'a', text: `التقى سفير السعودية ${name} أمس وزير خارجية النرويج لارس هانسن.` },
    { today: '2026-11-21' },
  ).meetings.flatMap((m) => m.participants.map((p) => p.id));

describe('linkNamed', () => {
  it('takes nobody for one of another family', () => {
    expect(idsOf('محمد بن سلمان الصباح')).toEqual(['mohammed-bin-salman-al-sabah', 'lars-hansen']);
  });

  it('takes a name of two words for no family', () => {
    const { meetings } = extractArticle(
      { id: 'a', text: 'التقى العاهل السعودي الملك سلمان بن عبد العزيز في الرياض لارس هانسن وزير خارجية النرويج.' },
      { today: '2026-11-21' },
    );
    expect(meetings[0]?.participants[0]?.wikidata).toBe('Q367825');
  });

  it('takes the names of a family for its own', () => {
    expect(idsOf('محمد بن سلمان بن عبدالعزيز آل سعود')).toContain('mohammed-bin-salman');
  });
});

const sidesUnder = (title: string): string[][] =>
  extractArticle(
    { id: 'a', title, text: 'أجرى وزير المياه سالم الرابحي أمس محادثات مع سفير النرويج لارس هانسن.', source: 'okaz' },
    { today: '2026-11-21' },
  ).meetings.map((m) => m.participants.map((p) => `${p.represents} ${p.role}`));

describe('findHome', () => {
  it('takes the country that a headline puts before everything else for that of a minister', () => {
    expect(sidesUnder('كينيا: أزمة المياه')).toEqual([['KE other_minister', 'NO ambassador']]);
  });

  it('leaves a country that the headline only names to be spoken of', () => {
    expect(sidesUnder('محادثات عن المياه في كينيا').flat()).not.toContain('KE other_minister');
  });
});

describe('fillPlaces', () => {
  it('gives a host the country of the city where he receives', () => {
    const text = 'استقبل الوزير سالم الرابحي في الخرطوم سفير هولندا يان فيسر.';
    expect(sides(text)).toEqual([['SD other_minister', 'NL ambassador']]);
    expect(derivations(text)).toContain('country-of-reception');
  });

  it('gives a counterpart the country of the city visited', () => {
    const text = 'بحث وزير الخارجية القطري سالم الرابحي في لشبونة مع نظيره روي كاردوسو العلاقات الثنائية.';
    expect(sides(text)).toEqual([['QA foreign_minister', 'PT foreign_minister']]);
    expect(derivations(text)).toContain('country-of-visit');
  });

  it('infers nothing from a city where everybody meets', () => {
    expect(sides('بحث وزير الخارجية القطري سالم الرابحي في جنيف مع نظيره روي كاردوسو العلاقات الثنائية.')).toEqual([]);
  });
});

describe('fillBodies', () => {
  it('finds the organisation that its first word alone recalls', () => {
    const text = 'بحثت وزيرة خارجية النرويج إنغريد هانسن مع الأمينة العامة للجماعة كلارا بارنز دعم الجماعة الكاريبية.';
    expect(sides(text)).toEqual([['NO foreign_minister', 'CARICOM io_head']]);
    expect(derivations(text)).toContain('same-organisation');
  });

  it('asks for one organisation alone', () => {
    const text =
      'بحثت وزيرة خارجية النرويج إنغريد هانسن مع الأمينة العامة للمنظمة كلارا بارنز دعم منظمة الصحة العالمية ومنظمة التجارة العالمية.';
    expect(sides(text)).toEqual([]);
  });
});

describe('linkNamed', () => {
  it('takes one full name for one person, whatever country his titles give', () => {
    const text =
      'التقى رئيس إقليم كردستان سالم الرابحي السفير المجري يان فيسر. وقال الرئيس العراقي سالم الرابحي إن اللقاء مفيد.';
    expect(sides(text)).toHaveLength(1);
    expect(sides(text)[0]).toHaveLength(2);
  });
});
