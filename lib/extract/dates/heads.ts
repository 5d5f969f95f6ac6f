import { MONTHS, ORDINALS, PERIOD_WORDS, WEEKDAYS } from '../ar/calendar';
import { AGO, COMING_DAYS, DAY_WORDS, MONTH_WORD, THIS, TWO_YEARS, VAGUE_PAST, WITHIN, YEAR_WORDS } from './lexicon';

const AND = ['', 'و', 'ف'];
const TO = ['', 'ب', 'ل', 'ك'];
const ARTICLE = 'ال';

function* headsOf(): Generator<string> {
  for (const table of [MONTHS, ORDINALS, PERIOD_WORDS, WEEKDAYS, DAY_WORDS]) yield* table.keys();
  for (const words of [AGO, MONTH_WORD, THIS, TWO_YEARS, VAGUE_PAST, WITHIN, COMING_DAYS, YEAR_WORDS]) yield* words;
}

function* withClitics(head: string): Generator<string> {
  for (const and of AND) {
    for (const to of TO) yield and + to + head;
    if (head.startsWith(ARTICLE)) yield `${and}لل${head.slice(ARTICLE.length)}`;
  }
}

/** Every word that a date can begin with, clitics included: all others are passed over with one look-up. */
export const DATE_HEADS: ReadonlySet<string> = new Set([...headsOf()].flatMap((head) => [...withClitics(head)]));
