import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../gazetteer';
import { foldArabic } from '../../shared/arabic/fold';
import { cleanText } from '../clean/clean';
import { buildLexicon } from '../match/lexicon';
import { findMentions } from '../people/find-mentions';
import type { PersonMention } from '../people/types';
import { prepareArticle } from '../prepare';
import { NAME_ROWS } from './names';
import { CLEANING_ROWS, PEOPLE_ROWS } from './people';
import { TITLE_ROWS } from './titles';

const lexicon = buildLexicon(gazetteer);

function mentionsIn(text: string): PersonMention[] {
  const { doc, matches } = prepareArticle({ id: 'row', text: `${text}.` }, lexicon);
  return doc.sentences.flatMap((sentence) =>
    findMentions({
      sentence,
      tokens: sentence.passage.tokens,
      matches: matches.get(sentence.passage) ?? new Map(),
      end: sentence.to,
    }),
  );
}

function lineOf(m: PersonMention): string {
  const flags = [
    m.counterpart && 'counterpart',
    m.group && 'group',
    ...(['former', 'acting', 'visiting'] as const).map((f) => m.offices.some((o) => o[f]) && f),
  ];
  const offices = m.offices.map((o) => o.role).join('+') || '-';
  return [m.entity ?? '-', offices, m.name?.words.join(' ') ?? '-', ...flags.filter((f) => f !== false)].join(' ');
}

describe('findMentions on the corpus', () => {
  for (const { text, expected, note } of [...PEOPLE_ROWS, ...NAME_ROWS, ...TITLE_ROWS])
    it(`${text}${note ? ` (${note})` : ''}`, () => {
      expect(mentionsIn(text).map(lineOf)).toEqual([...expected]);
    });
});

describe('cleanText on the corpus', () => {
  for (const { text, removed } of CLEANING_ROWS)
    it(`cleans ${text.replaceAll('\n', ' / ')}`, () => {
      expect(cleanText(foldArabic(text)).removed.map((r) => r.rule)).toEqual([...removed]);
    });
});
