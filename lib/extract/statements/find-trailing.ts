import { foldKey } from '../../shared/arabic/fold';
import { ACCORDING_TO, COMPLEMENTIZERS, findReportingVerb, HIS_WORDS, TRAILING_LEADS } from '../ar/reporting';
import { findSubjectAfter } from './find-subject';
import { isPunct, textAt } from './line';
import type { Line, Speaker } from './types';

/** Words after what was said that name its speaker: tokens `[from, to)`. Null speaker: the one of before (`على حد قوله`). */
export interface Trailing {
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker | null;
  /** `قولها`: a woman's words. */
  readonly feminine: boolean;
}

const HER = foldKey('ها');
const WHAT = foldKey('ما');
const ALSO = foldKey('كما');
const EDGE: ReadonlySet<string> = new Set(['على', 'حد', 'وفق', 'حسب', 'بحسب', 'وفقا', 'ل', 'عن'].map(foldKey));

/** `…، حسبما ذكر X` · `…، وفقا لـX` · `…، على حد قوله` at token `at`; null where it is none of them. */
export function findTrailing(line: Line, at: number): Trailing | null {
  const text = textAt(line, at);
  if (at === line.sentence.from) return null;
  if (TRAILING_LEADS.has(text)) return afterVerbLead(line, at);
  if (HIS_WORDS.has(text) && EDGE.has(textAt(line, at - 1)) && isSettled(line, at + 1)) {
    let from = at - 1;
    while (from > line.sentence.from && EDGE.has(textAt(line, from - 1))) from--;
    return { from, to: at + 1, speaker: null, feminine: text.endsWith(HER) };
  }
  if (ACCORDING_TO.has(text) && isPunct(line, at - 1)) {
    for (let i = at + 1; i <= at + 2; i++) {
      const mention = line.mentionsAt.get(i)?.[0];
      if (!mention) continue;
      const speaker = { kind: 'participant', id: mention.participant } as const;
      return { from: at, to: mention.span.to, speaker, feminine: false };
    }
  }
  return null;
}

function afterVerbLead(line: Line, at: number): Trailing | null {
  const text = textAt(line, at);
  const from = text === WHAT ? at - 1 : at;
  if (text === WHAT && !EDGE.has(textAt(line, from))) return null;
  const form = findReportingVerb(textAt(line, at + 1));
  if (form?.tense !== 'past') return null;
  const subject = findSubjectAfter(line, form.verb, at + 2);
  const to = subject?.end ?? at + 2;
  // `كما قال الوزير إن …` goes on with what he said; only `…، كما قال الوزير.` looks back
  const rest = textAt(line, to);
  if (text === ALSO && (COMPLEMENTIZERS.has(rest) || rest === ':' || rest === '"' || !isSettled(line, to))) return null;
  return { from, to, speaker: subject?.speaker ?? null, feminine: form.feminine };
}

const isSettled = (line: Line, at: number): boolean => at >= line.sentence.to || isPunct(line, at);
