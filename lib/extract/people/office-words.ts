import { foldKey } from '../../shared/arabic/fold';
import { MINISTRY_WORDS } from '../ar/offices';
import { CLOSING_ADJECTIVES, INSTITUTIONS, MODIFIERS, STATE_NOUNS, SUBNATIONAL } from '../ar/titles';
import { isStopWord } from './name-words';
import type { OfficeSense } from './office-lexicon';
import { foldedSet } from './scan';

/** `نائبه`, `وزير خارجيتها`: of whoever, or of the country that, stands before. Never leaves the reading of a sentence. */
export const OWNER = 'OWNER';

/** `المملكة` alone: the kingdom in which the article is at home. */
export const KINGDOM = 'KINGDOM';

export const modifiers = new Map(Object.entries(MODIFIERS).map(([word, kind]) => [foldKey(word), kind]));

export const ministries = foldedSet(MINISTRY_WORDS);

export const bareMinistries = new Set([...ministries].map((w) => (w.startsWith('ال') ? w.slice(2) : w)));

export const institutions = foldedSet(INSTITUTIONS);

export const stateNouns = foldedSet(STATE_NOUNS);

export const subnational = new Map(Object.entries(SUBNATIONAL).map(([name, code]) => [foldKey(name), code]));

export const TOWARDS = foldedSet(['إلى', 'لدى', 'عند']);

export const INSIDE = foldedSet(['في']);

/** Institutions in which an office is held; a palace or an office building is where people meet. */
export const HELD_IN = foldedSet([
  'الديوان',
  'المجلس',
  'الوزارة',
  'الحكومة',
  'الرئاسة',
  'الأمانة',
  'الكونغرس',
  'الكونجرس',
  'البرلمان',
  'مجلس',
  'حكومة',
  'وزارة',
  'ديوان',
  'لجنة',
  'رئاسة',
  'قيادة',
  'جهاز',
  'الجهاز',
  'منظمة',
  'المنظمة',
  'مفوضية',
  'المفوضية',
  'إدارة',
  'الإدارة',
  'برنامج',
  'وكالة',
  'أمانة',
  'الخارجية',
]);

export const CHAMBERS = foldedSet([
  'الشيوخ',
  'النواب',
  'الكونغرس',
  'الكونجرس',
  'البرلمان',
  'البوندستاغ',
  'الكنيست',
  'العموم',
  'الدوما',
  'الشورى',
  'برلمانية',
  'البرلمانية',
]);

/** Bodies that every state has its own of. */
export const stateBodies = foldedSet([
  'الديوان',
  'ديوان',
  'الحكومة',
  'الوزراء',
  'الرئاسة',
  'الجمهوري',
  'الدولة',
  'وزارة',
  'الوزارة',
  'الشورى',
  'البرلمان',
  'الملكية',
  'وزير',
  'وزيرة',
]);

/** An office with the tokens of its complement, as far as they could be read. */
export interface Reading {
  to: number;
  entity: string | null;
  role: OfficeSense['role'];
  generic: boolean;
  former: boolean;
  acting: boolean;
  visiting: boolean;
  /** The last word read has no article and wants a complement (`مكتب`, `مساعد`). */
  construct: boolean;
  /** `إلى اليمن`, `لدى مصر`: where the office is exercised, not whom it speaks for. */
  destined: boolean;
  /** The office inside it: `مبعوث الرئيس`. */
  sender: OfficeSense['role'];
  /** The last word read is the adjective of the country: only another adjective of the title may follow. */
  closed: boolean;
}

/** Adjectives that stand after the country's: `المبعوث الأممي الخاص`, `السفير السعودي المعتمد`. */
export const closing = foldedSet(CLOSING_ADJECTIVES);

export const isPlainStop = (word: string): boolean => isStopWord(word) && !institutions.has(word);
