import type { EntityKind, Region, Role, Topic } from '../domain/codes';

/**
 * The compiled gazetteer. Rows come from the CSV files in `data/` (one file a table, columns as the fields here;
 * several values in one cell are divided by `|`), checked by the linter and compiled into one module.
 * All Arabic is in ordinary spelling; whoever matches folds it with `shared/arabic`.
 */
export interface GazetteerTables {
  readonly entities: readonly GazetteerEntity[];
  readonly cities: readonly GazetteerCity[];
  readonly venues: readonly GazetteerVenue[];
  readonly people: readonly GazetteerPerson[];
  readonly subjects: readonly GazetteerSubject[];
  readonly outlets: readonly GazetteerOutlet[];
}

/** A country or organisation (countries.csv, organisations.csv). */
export interface GazetteerEntity {
  readonly code: string;
  readonly kind: EntityKind;
  readonly region: Region;
  readonly ar: string;
  readonly en: string;
  /** Other names and spellings, long official names included: `قازاقستان|جمهورية كازاخستان`. */
  readonly variants: readonly string[];
  /** Written out, without the article: `صيني`, `صينية`, `صينيون`, `صينيان` … every form and spelling in use. */
  readonly adjectives: readonly string[];
  /** What stands for its government: `الكرملين`, `البيت الأبيض`. Never a place of a meeting by itself. */
  readonly metonyms: readonly string[];
  /** English name of the capital or seat, as in cities.csv; empty where there is none. */
  readonly capital: string;
}

/** cities.csv. A city whose name changed has a row for each name, with the years in which it was called so. */
export interface GazetteerCity {
  readonly en: string;
  readonly country: string;
  readonly ar: string;
  readonly variants: readonly string[];
  readonly capital: boolean;
  /** `YYYY-MM-DD` or empty: the name held in `[from, to)`. */
  readonly from: string;
  readonly to: string;
}

/** venues.csv: palaces, ministries, conference halls, resorts, airports. */
export interface GazetteerVenue {
  readonly ar: string;
  readonly variants: readonly string[];
  readonly en: string;
  /** English name of the city, as in cities.csv; empty where a venue tells the country alone. */
  readonly city: string;
  readonly country: string;
}

/** people.csv with the person's rows of offices.csv. */
export interface GazetteerPerson {
  /** Slug from the English name: `wang-yi`. Permanent. */
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  /** Whole names in other spellings: `سيرغي لافروف|سيرغى لافروف`. */
  readonly variants: readonly string[];
  /** What the press calls the person without the rest of the name: `لافروف`, `وانغ`, `السيسي`. */
  readonly short: readonly string[];
  /** `f`, `m`: agreement of titles (`نظيرته`). */
  readonly gender: 'f' | 'm';
  /** `Q…` only where it is known to be right; else empty. */
  readonly wikidata: string;
  readonly offices: readonly GazetteerOffice[];
}

/** offices.csv: one row for each office that a person held. */
export interface GazetteerOffice {
  readonly role: Role;
  /** The country or organisation that the office speaks for. */
  readonly entity: string;
  readonly titleAr: string;
  readonly titleEn: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `to` empty: still held on the day the row was checked. */
  readonly from: string;
  readonly to: string;
}

/** topics.csv: a subject under one of the 26 codes, with the words that name it. */
export interface GazetteerSubject {
  /** Slug: `covid-19`, `one-china-principle`. */
  readonly id: string;
  readonly topic: Topic;
  readonly ar: string;
  readonly en: string;
  /** Phrases that speak of it, in ordinary spelling. */
  readonly terms: readonly string[];
  /** 1 names the subject for certain; 0.5 needs company. */
  readonly weight: number;
}

/** outlets.csv: agencies and outlets with the words that name them in datelines and credits. */
export interface GazetteerOutlet {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  readonly variants: readonly string[];
}
