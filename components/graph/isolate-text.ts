import type { Language } from '@/lib/domain/names';

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const END_ISOLATE = '\u2069';

/** A label with its own base direction, so that mixed names and figures read right wherever it is drawn. */
export const isolateText = (text: string, language: Language): string =>
  text === '' ? '' : `${language === 'ar' ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE}${text}${END_ISOLATE}`;
