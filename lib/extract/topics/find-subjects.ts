import type { Topic } from '../../domain/codes';
import { gazetteer } from '../../gazetteer/index';
import type { GazetteerSubject } from '../../gazetteer/types';
import { foldKey } from '../../shared/arabic/fold';
import type { Token } from '../../shared/arabic/tokens';
import type { Span } from '../types';
import { findCrises } from './find-crises';
import { findFields } from './find-fields';
import { isOffice } from './is-office';
import { NOT_SUBJECTS } from './not-subjects';
import { buildPhraseTrie, findPhrases, type PhraseTrie } from './phrase-trie';
import { toWordForms } from './word-forms';

/** Words that name a subject. */
export interface SubjectHit {
  readonly subject: GazetteerSubject;
  /** The subject's weight, raised where the words stand in a list of fields. */
  readonly weight: number;
  readonly span: Span;
}

let trie: PhraseTrie<GazetteerSubject | null> | null = null;
const subjectTrie = (): PhraseTrie<GazetteerSubject | null> => {
  trie ??= buildPhraseTrie<GazetteerSubject | null>([
    ...gazetteer.subjects.flatMap((s) => s.terms.map((term) => [term, s] as const)),
    ...NOT_SUBJECTS.map((phrase) => [phrase, null] as const),
  ]);
  return trie;
};

/** The subjects that the words of a span name, in order. Offices called by a subject are left out. */
export function findSubjects({ sentence, from, to }: Span): SubjectHit[] {
  const { tokens } = sentence.passage;
  const found: SubjectHit[] = [];
  const latest = new Map<Topic, number>();
  const fields = findFields(tokens, from, to);
  for (const hit of findPhrases(subjectTrie(), tokens, from, to)) {
    if (isOffice(tokens, hit.from)) continue;
    for (const subject of hit.values) {
      if (!subject || (subject.topic === 'bilateral_relations' && endsInBody(tokens, hit))) continue;
      const isItem = fields.has(hit.from) && hit.to - hit.from <= ITEM_WORDS;
      const weight = isItem ? Math.max(subject.weight, subject.weight < WEAK ? WEAK : 1) : subject.weight;
      add(found, latest, { subject, weight, span: { sentence, from: hit.from, to: hit.to } });
    }
  }
  for (const span of findCrises(sentence, from, to)) {
    const subject = armedConflicts();
    if (
      subject &&
      !found.some((hit) => hit.subject.topic === subject.topic && overlap(hit.span, span) && hit.weight >= 1)
    )
      found.push({ subject, weight: 1, span });
  }
  const named = markNamed(found);
  return found.map((hit) => (isSpecific(hit, named) ? { ...hit, weight: hit.weight / 2 } : hit));
}

const armedConflicts = (): GazetteerSubject | undefined =>
  gazetteer.subjects.find(({ id }) => id === 'armed-conflicts');
const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

const ITEM_WORDS = 2;
/** Words that need company everywhere (`التنمية`, `الازدهار`) need some in a list too. */
const WEAK = 0.5;

const TIE_WORDS: ReadonlySet<string> = new Set('تعاون|علاقات|روابط'.split('|').map(foldKey));
const COOPERATION = foldKey('تعاون');
const BODIES: ReadonlySet<string> = new Set('منظمة|مجلس'.split('|').map(foldKey));

/** `تفعيل منظمة التعاون`, `مع مجلس التعاون`: the cooperation is a body's name. */
function endsInBody(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  const formsAt = (i: number): readonly string[] => toWordForms(tokens[i]?.text ?? '');
  for (let i = from; i < to; i++)
    if (formsAt(i).includes(COOPERATION) && i - 1 !== from && formsAt(i - 1).some((form) => BODIES.has(form)))
      return true;
  return false;
}

const IN = foldKey('في');
/** `التعاون [بين البلدين] في مجال الدفاع`: as far behind the words of cooperation its field may begin. */
const FIELD_REACH = 3;
const TIES: ReadonlySet<Topic> = new Set(['bilateral_relations', 'regional_organisations']);

/** The tokens in which a subject other than ties stands. */
function markNamed(hits: readonly SubjectHit[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { subject, span } of hits)
    if (!TIES.has(subject.topic)) for (let i = span.from; i < span.to; i++) named.add(i);
  return named;
}

/** `العلاقات السياسية والاقتصادية`: of ties as a whole. */
const POLITICAL: ReadonlySet<string> = new Set(['سياسي', 'سياسية'].map(foldKey));

/** `التعاون العسكري بين البلدين` is talk of that field first: words of cooperation with their field count half. */
function isSpecific({ subject, span }: SubjectHit, named: ReadonlySet<number>): boolean {
  if (subject.topic !== 'bilateral_relations') return false;
  const text = (i: number): string => span.sentence.passage.tokens[i]?.text ?? '';
  if (toWordForms(text(span.to - 1)).some((f) => POLITICAL.has(f))) return false;
  for (let i = span.from; i < span.to; i++) {
    if (!toWordForms(text(i)).some((f) => TIE_WORDS.has(f))) continue;
    // `تحسين العلاقات وتسهيل السفر`: another matter
    if (text(i + 1).startsWith('و')) return false;
    const reach = text(span.to) === IN || text(i + 1) === IN ? FIELD_REACH : 0;
    for (let at = i + 1; at < Math.max(i + 2, span.to + reach); at++) if (named.has(at)) return true;
    return false;
  }
  return false;
}

/** The subjects that a name holds. */
export const findNamedSubjects = (tokens: readonly Token[]): GazetteerSubject[] =>
  findPhrases(subjectTrie(), tokens, 0, tokens.length).flatMap((hit) => hit.values.flatMap((subject) => subject ?? []));

/** The same words name a topic once: hits of a topic that overlap become one, as certain as the surer of them. */
function add(found: SubjectHit[], latest: Map<Topic, number>, hit: SubjectHit): void {
  const at = latest.get(hit.subject.topic);
  const other = at === undefined ? undefined : found[at];
  if (at === undefined || !other || other.span.to <= hit.span.from) {
    latest.set(hit.subject.topic, found.push(hit) - 1);
    return;
  }
  const surer = hit.weight > other.weight ? hit : other;
  const span = { ...surer.span, from: other.span.from, to: Math.max(other.span.to, hit.span.to) };
  found[at] = { ...surer, span };
}

const ENOUGH = 1;

/** The topics that a span's words are about: one certain subject or two weak ones. */
export function findTopicCodes(span: Span): Topic[] {
  const weights = new Map<Topic, number>();
  for (const { subject, weight } of findSubjects(span))
    weights.set(subject.topic, (weights.get(subject.topic) ?? 0) + weight);
  return [...weights].filter(([, weight]) => weight >= ENOUGH).map(([topic]) => topic);
}
