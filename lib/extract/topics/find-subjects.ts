import type { Topic } from '../../domain/codes';
import { gazetteer } from '../../gazetteer/index';
import type { GazetteerSubject } from '../../gazetteer/types';
import { foldKey } from '../../shared/arabic/fold';
import type { Token } from '../../shared/arabic/tokens';
import type { Span } from '../types';
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
      if (!subject) continue;
      const isItem = fields.has(hit.from) && hit.to - hit.from === 1;
      const weight = isItem ? 1 : subject.weight;
      add(found, latest, { subject, weight, span: { sentence, from: hit.from, to: hit.to } });
    }
  }
  return found;
}

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

/** `في مجالات الطاقة والنقل والثقافة`: every word of such a list names its subject for certain. */
const FIELD_HEADS: ReadonlySet<string> = new Set(
  'مجال|مجالات|مجالي|بينها|ميدان|ميادين|قطاع|قطاعات|قطاعي|أصعدة|مستويات|قضايا|ملفات|صعيد|شؤون|جوانب'
    .split('|')
    .map(foldKey),
);
const ITEM_WORDS = 3;
const LIST_ENDS: ReadonlySet<string> = new Set(
  '.|؛|:|أن|إن|بين|مع|إلى|على|الذي|التي|حيث|كما|من|بما|لما|خلال|بهدف'.split('|').map(foldKey),
);

function findFields(tokens: readonly Token[], from: number, to: number): ReadonlySet<number> {
  const fields = new Set<number>();
  let left = 0; // words that the current item of the list may still have
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    if (toWordForms(text).some((form) => FIELD_HEADS.has(form)) || opensFields(tokens, i)) left = ITEM_WORDS;
    else if (LIST_ENDS.has(text)) left = 0;
    else if (left > 0) {
      if (text === '،' || text === ',' || text.startsWith('و')) left = ITEM_WORDS;
      fields.add(i);
      left--;
    }
  }
  return fields;
}

const IN = foldKey('في');
const COOPERATION: ReadonlySet<string> = new Set(['تعاون', 'تبادل', 'شراكه', 'تبادلات', 'علاقات'].map(foldKey));

/** `التعاون في الاقتصاد والنقل`: fields without their name. */
const opensFields = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === IN && toWordForms(tokens[at - 1]?.text ?? '').some((form) => COOPERATION.has(form));

const ENOUGH = 1;

/** The topics that a span's words are about: one certain subject or two weak ones. */
export function findTopicCodes(span: Span): Topic[] {
  const weights = new Map<Topic, number>();
  for (const { subject, weight } of findSubjects(span))
    weights.set(subject.topic, (weights.get(subject.topic) ?? 0) + weight);
  return [...weights].filter(([, weight]) => weight >= ENOUGH).map(([topic]) => topic);
}
