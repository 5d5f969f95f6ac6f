import type { Fact } from './facts';

/** A stretch of text under one and the same set of facts. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  /** Facts whose words these are, shortest words first: that is the one a click means. */
  readonly facts: readonly Fact[];
  /** Facts whose words end here: their numbers follow the piece. */
  readonly ending: readonly Fact[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly fact: Fact;
}

/**
 * Cuts a text at every beginning and end of evidence, so that overlapping spans can all be marked. The pieces joined
 * give the text again. Spans outside the text are left out.
 */
export function splitText(text: string, field: 'title' | 'text', facts: Iterable<Fact>): readonly TextPiece[] {
  const spans: Span[] = [];
  for (const fact of facts) {
    for (const { field: where, start, end } of fact.evidence) {
      if (where === field && start < end && end <= text.length) spans.push({ start, end, fact });
    }
  }
  const cuts = new Set([0, text.length]);
  for (const { start, end } of spans) cuts.add(start).add(end);
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, i) => {
    const end = points[i + 1] ?? text.length;
    const covering = spans
      .filter((span) => span.start <= start && span.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const ending = covering.filter((span) => span.end === end);
    return { start, text: text.slice(start, end), facts: distinct(covering), ending: distinct(ending) };
  });
}

const distinct = (spans: readonly Span[]): readonly Fact[] => [...new Set(spans.map((span) => span.fact))];
