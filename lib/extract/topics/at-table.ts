import { findEntity } from '../../gazetteer/index';
import type { GazetteerSubject } from '../../gazetteer/types';
import { foldArabic, foldKey } from '../../shared/arabic/fold';
import { tokenize } from '../../shared/arabic/tokens';
import { type EntityHit, findEntities } from '../mentions/find-entities';
import type { Sentence, Span } from '../types';
import { findNamedSubjects, type SubjectHit } from './find-subjects';
import { isOffice } from './is-office';
import { toWordForms } from './word-forms';

/** Which bodies and how many states talk; what ties between them are called depends on it. */
export interface Table {
  readonly organisations: ReadonlySet<string>;
  /** Everybody's codes, states and bodies. */
  readonly seats: ReadonlySet<string>;
  /** The subject that is a regional organisation at the table with at most one state, if there is one. */
  readonly regional: GazetteerSubject | null;
  /** First words of such a body's name, by which the article calls it afterwards: `المنظمة`, `الرابطة`. */
  readonly calls: ReadonlySet<string>;
  /** Whether ties of two states can be meant: none with a body and one state. */
  readonly bilateral: boolean;
}

/** Bodies with which states keep relations as with a state. */
const LIKE_STATES: ReadonlySet<string> = new Set(['EU', 'NATO']);

export function toTable(codes: ReadonlySet<string>): Table {
  const rows = [...codes].flatMap((code) => findEntity(code) ?? []);
  const bodies = rows.filter((row) => row.kind === 'organisation');
  const states = codes.size - bodies.length;
  const organisations = new Set(bodies.map((row) => row.code));
  const few = bodies.length > 0 && states < 2 && !bodies.some((row) => LIKE_STATES.has(row.code));
  const names = few ? bodies.map((row) => tokenize(foldArabic(row.ar))) : [];
  const own = names.map(
    (tokens) => findNamedSubjects(tokens).find((s) => s.topic === 'regional_organisations') ?? null,
  );
  // between two bodies `الجامعة` only says who acts
  const calls = names.flatMap((tokens, i) => (own[i] && states > 0 ? toWordForms(tokens[0]?.text ?? '') : []));
  return {
    organisations,
    seats: codes,
    regional: own.find((subject) => subject !== null) ?? null,
    calls: new Set(calls),
    bilateral: !few,
  };
}

const CALL_WEIGHT = 0.5;

/**
 * The hits of a sentence as the table has them. Where a regional organisation talks with a state or another body, words
 * of ties speak of that organisation; with any other body they are no topic. The name of who sits there only says who
 * talks.
 */
export function seatHits(table: Table, sentence: Sentence, found: readonly SubjectHit[]): readonly SubjectHit[] {
  if (found.length === 0 && table.calls.size === 0) return found;
  const entities = findEntities(sentence);
  const hits = found.filter((hit) => !isOthersTies(table, entities, hit));
  if (table.organisations.size === 0) return hits;
  const names = entities.filter((e) => table.organisations.has(e.entity));
  const others = hits.filter((hit) => !names.some(({ span }) => isInside(hit.span, span)));
  if (table.bilateral) return others;
  const { regional } = table;
  const seated = others.flatMap((hit) => {
    if (hit.subject.topic !== 'bilateral_relations') return [hit];
    return regional ? [{ ...hit, subject: regional }] : [];
  });
  return regional ? [...seated, ...findCalls(table, regional, sentence)] : seated;
}

const WITH: ReadonlySet<string> = new Set(['مع', 'بين'].map(foldKey));
const OTHERS_REACH = 4;

/** `قطع العلاقات مع …`, `الخلافات بين … و…`: ties of states that are not at the table. */
function isOthersTies({ seats }: Table, entities: readonly EntityHit[], { subject, span }: SubjectHit): boolean {
  if (subject.topic !== 'bilateral_relations' || seats.size === 0) return false;
  const { tokens } = span.sentence.passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const at = [span.to, span.to - 1].find((i) => WITH.has(text(i)));
  if (at === undefined) return false;
  const behind = entities.filter((e) => e.span.from > at && e.span.from <= at + OTHERS_REACH);
  return behind.length > 0 && behind.every((e) => !seats.has(e.entity));
}

const isInside = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** `عمل المنظمة`, `دور الرابطة`: the body named by its first word with the article, not within somebody's title. */
function findCalls(table: Table, subject: GazetteerSubject, sentence: Sentence): SubjectHit[] {
  const { tokens } = sentence.passage;
  const found: SubjectHit[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const text = tokens[i]?.text ?? '';
    const definite = /^[وفبك]?(?:ال|لل)/.test(text);
    if (!definite || isOffice(tokens, i) || !toWordForms(text).some((form) => table.calls.has(form))) continue;
    found.push({ subject, weight: CALL_WEIGHT, span: { sentence, from: i, to: i + 1 } });
  }
  return found;
}
