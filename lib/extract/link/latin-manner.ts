/** Letters for one sound; `final`: at the end of a word alone. */
type Pairs = readonly (readonly [arabic: string, latin: string, final?: true])[];

/** How names of a part of the world are written in English. */
export interface Manner {
  readonly arabic: boolean;
  /** `ي` before another vowel stays `i`: `Antonio`, `Giorgia`. */
  readonly romance: boolean;
  /** Two letters and more that stand for one sound. */
  readonly pairs: Pairs;
  /** Endings of family names. */
  readonly endings: readonly (readonly [arabic: string, latin: string])[];
  /** What a final `ه` is, where that is sure. */
  readonly finalH: string | null;
}

type Rules = readonly (readonly [arabic: string, latin: string])[];

const PAIRS: Pairs = [
  ['تش', 'ch'],
  ['دج', 'j'],
  ['تس', 'ts'],
  ['نغ', 'ng'],
  ['نج', 'ng', true],
  ['خو', 'kho'],
];
const GERMAN_PAIRS: Pairs = [
  ['شت', 'st'],
  ['شب', 'sp'],
  ['اي', 'ei'],
  ['او', 'au'],
  ['نغ', 'ng'],
];
const SLAVIC: Rules = [
  ['ييف', 'yev'],
  ['ييفا', 'yeva'],
  ['اييف', 'ayev'],
  ['وف', 'ov'],
  ['وفا', 'ova'],
  ['يف', 'ev'],
  ['يفا', 'eva'],
  ['اف', 'av'],
  ['سكي', 'sky'],
  ['سكايا', 'skaya'],
  ['نكو', 'nko'],
  ['شفيلي', 'shvili'],
  ['ادزه', 'adze'],
  ['يان', 'yan'],
];
const RUSSIAN: Rules = [
  ['وفيتش', 'ovich'],
  ['يفيتش', 'evich'],
  ['يتش', 'ich'],
];
const BALKAN: Rules = [
  ['وفيتش', 'ovic'],
  ['يفيتش', 'evic'],
  ['يتش', 'ic'],
  ['اتش', 'ac'],
];
const POLISH: Rules = [
  ['فسكي', 'wski'],
  ['فسكا', 'wska'],
  ['سكي', 'ski'],
];
const GERMAN: Rules = [
  ['بيرغ', 'berg'],
  ['برغ', 'berg'],
  ['بورغ', 'burg'],
  ['ماير', 'meier'],
  ['مان', 'mann'],
  ['شتاين', 'stein'],
  ['ستاين', 'stein'],
];
const NORDIC: Rules = [
  ['سون', 'son'],
  ['سن', 'sen'],
  ['بيرغ', 'berg'],
  ['برغ', 'berg'],
  ['ستروم', 'strom'],
  ['دوتير', 'dottir'],
  ['كفيست', 'kvist'],
];
const TURKIC: Rules = [
  ['وغلو', 'oglu'],
  ['ييف', 'yev'],
  ['وف', 'ov'],
  ['وفا', 'ova'],
  ['يف', 'ev'],
  ['يفا', 'eva'],
  ['باييف', 'bayev'],
  ['بك', 'bek'],
];
const PERSIAN: Rules = [
  ['زاده', 'zadeh'],
  ['يان', 'ian'],
  ['بور', 'pour'],
  ['نجاد', 'nejad'],
];
const ENGLISH: Rules = [
  ['سون', 'son'],
  ['تون', 'ton'],
  ['لي', 'ley'],
  ['فورد', 'ford'],
  ['لاند', 'land'],
  ['مان', 'man'],
  ['وود', 'wood'],
];
const GREEK: Rules = [
  ['بولوس', 'poulos'],
  ['يديس', 'idis'],
  ['اكيس', 'akis'],
  ['اديس', 'adis'],
  ['وس', 'os'],
];

const REGIONS: readonly (readonly [codes: string, manner: Partial<Manner>])[] = [
  ['RU BY UA BG MD', { endings: [...RUSSIAN, ...SLAVIC] }],
  ['RS HR BA ME SI MK XK', { endings: [...BALKAN, ...SLAVIC] }],
  ['GE AM', { endings: SLAVIC }],
  ['PL', { endings: [...POLISH, ...SLAVIC] }],
  ['CZ SK', { endings: SLAVIC }],
  ['KZ KG UZ TJ TM AZ TR', { endings: TURKIC }],
  ['DE AT CH LU NL BE', { endings: GERMAN, pairs: [...GERMAN_PAIRS, ...PAIRS] }],
  ['NO SE DK IS FI EE LV LT', { endings: NORDIC }],
  ['GR CY', { endings: GREEK }],
  ['IR', { endings: PERSIAN, finalH: 'eh' }],
  ['US GB CA AU NZ IE', { endings: ENGLISH }],
  ['ES PT IT FR RO MX AR BR CL CO PE VE EC BO PY UY CU CR PA GT HN NI SV DO MC', { romance: true }],
  ['VN', { finalH: 'h' }],
];
const ARAB = 'SA AE QA KW BH OM YE IQ SY LB JO PS EG SD LY TN DZ MA MR SO DJ KM LAS GCC OIC'.split(' ');
/** Letters of sounds that Arabic alone has: a spelling with one of them is an Arabic name. */
const ARABIC_NAME = /[عحصضظ]|(?:^|\s)(?:ال\S|بن\s|أبو\s)/;

/** The manner of a country's names, or, where the country is not known, of what the spelling shows. */
export function mannerOf(name: string, entity: string | null): Manner {
  const region = REGIONS.find(([codes]) => entity !== null && codes.split(' ').includes(entity))?.[1];
  const arabic = !region && ((entity !== null && ARAB.includes(entity)) || ARABIC_NAME.test(name));
  return {
    arabic,
    romance: false,
    pairs: arabic ? [] : PAIRS,
    endings: arabic ? [] : SLAVIC,
    finalH: null,
    ...region,
  };
}
