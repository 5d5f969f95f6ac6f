import { parsePartialDate } from '../../domain/partial-date';
import { toEvidence } from '../types';
import { chooseAnchor } from './resolve/anchor';
import { unknown } from './resolve/reading';
import { resolvePoint } from './resolve/resolve-point';
import { resolveRange } from './resolve/resolve-range';
import type { DateAnchors, DateMention, ResolvedDate, ResolveOptions } from './types';

/**
 * The day, month, year or interval that a mention means, as EDTF with its certainty, and the rules that led there.
 * What the words say needs no anchor; what they leave out is taken from the anchor, or from what fits, and marked.
 * Where it can't be told `edtf` is null and `derivation` ends with the reason (`no-anchor`, `several-years-fit` …).
 */
export function resolveDate(mention: DateMention, anchors: DateAnchors, options: ResolveOptions): ResolvedDate {
  const anchor = chooseAnchor(anchors);
  const reading = mention.last
    ? resolveRange(mention.first, mention.last, anchor, options)
    : resolvePoint(mention.first, anchor, options);
  const isSound = reading.edtf === null || parsePartialDate(reading.edtf) !== null;
  const { edtf, derivation } = isSound ? reading : unknown(...reading.derivation, 'not-a-range');
  return { edtf, weekday: mention.first.weekday, evidence: [toEvidence(mention.span)], derivation: [...derivation] };
}
