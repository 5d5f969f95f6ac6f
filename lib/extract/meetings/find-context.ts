import type { ReportMeeting } from '../../domain/report';
import { LATTER, MARGINS, REQUESTS, SIDE_NOUNS } from '../ar/places';
import type { Official } from '../link/officials';
import type { Cast } from '../link/resolve';
import { entityAt, foldedSet, type Scan } from '../people/scan';
import type { Prepared } from '../prepare';
import { type Sentence, toEvidence } from '../types';
import { wordIn } from './groups';
import { type Draft, officialsOf, sentencesOf } from './merge';

const margins = foldedSet(MARGINS);
const requests = foldedSet(REQUESTS);
const latter = foldedSet(LATTER);
const sides = foldedSet(SIDE_NOUNS);
const PAUSES = '،,.؛:()«»"';
const LONGEST = 24;

/** `على هامش اجتماعات وزراء الخارجية`: the words after على هامش up to a pause. */
export function findContext(draft: Draft): ReportMeeting['context'] {
  for (const sentence of sentencesOf(draft)) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!margins.has(wordIn(sentence, i))) continue;
      let to = i + 1;
      while (to < sentence.to && to - i < LONGEST && !isPause(sentence, to)) to++;
      if (to - i < 2) continue;
      const evidence = toEvidence({ sentence, from: i - 1, to });
      return { text: evidence.quote, evidence: [evidence], derivation: [] };
    }
  }
  return null;
}

const isPause = ({ passage }: Sentence, i: number): boolean =>
  passage.tokens[i]?.kind === 'punct' && PAUSES.includes(passage.tokens[i]?.text ?? '');

/** At whose request they met: `بناء على طلب الأخير`, `بطلب من الجانب الروسي`, `بمبادرة من الوزير …`. */
export function findRequester(prepared: Prepared, cast: Cast, draft: Draft): Official | null {
  const principals = officialsOf(draft);
  for (const sentence of sentencesOf(draft)) {
    const references = cast.references.get(sentence) ?? [];
    const scan: Scan = {
      sentence,
      tokens: sentence.passage.tokens,
      matches: prepared.matches.get(sentence.passage) ?? new Map(),
      end: sentence.to,
    };
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!requests.has(wordIn(sentence, i))) continue;
      const next = wordIn(sentence, i + 1) === 'من' ? i + 2 : i + 1;
      const named = references.find((r) => r.from === next && principals.has(r.official));
      if (named) return named.official;
      if (latter.has(wordIn(sentence, next)))
        return references.findLast((r) => r.to <= i && principals.has(r.official))?.official ?? null;
      const entity = sides.has(wordIn(sentence, next)) ? entityAt(scan, next + 1)?.code : undefined;
      if (entity) return [...principals].find((o) => o.entity === entity) ?? null;
    }
  }
  return null;
}
