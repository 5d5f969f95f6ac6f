import {
  findKnownArticles,
  isEmpty,
  type PlaceNodes,
  type ReadArticle,
  readRevision,
  relayoutNodes,
  toArticleId,
  toDatabaseError,
  writeArticles,
} from '../data';
import type { ArticleId } from '../domain/names';
import type { ArticleInput } from '../domain/report';
import { placeNodes } from './place-nodes';
import { placeOutside } from './place-outside';
import { type ExtractArticle, readArticle } from './read-article';
import type { SkippedItem } from './skip';
import type { Store } from './store';

/** An article, or the sentence that says why there is none. `origin`: file, or file and line. */
export type ImportItem = { readonly origin: string; readonly input: ArticleInput } | SkippedItem;

export interface ImportOptions {
  /** The day of reading, `YYYY-MM-DD`. */
  readonly today: string;
  /** The articles are the project's examples, not the operator's own. */
  readonly sample?: boolean;
  /** Called after each batch with the sums so far. */
  readonly onProgress?: (soFar: ImportSummary) => void;
  readonly extract?: ExtractArticle;
  readonly place?: PlaceNodes;
  /** How many articles make one transaction and one revision; 500 if left out. */
  readonly batchSize?: number;
}

export interface ImportSummary {
  readonly added: number;
  /** Stored before, or given twice. */
  readonly known: number;
  /** That no article told before. */
  readonly meetings: number;
  /** Reports of meetings that were there already. */
  readonly joined: number;
  readonly skipped: readonly SkippedItem[];
  /** Of the data after the import. */
  readonly revision: number;
}

const BATCH = 500;
/** Characters of text in one batch at most, so that a few huge articles don't fill the memory. */
const BATCH_CHARACTERS = 4_000_000;

/**
 * Reads articles and stores them with their meetings, in batches: each batch whole or not at all, one revision each.
 * An article that can't be read or stored is named in `skipped`, and the others go on. Throws a LiqaError where the
 * database itself fails; the batches before are stored then, and the import can be run again.
 */
export async function importArticles(
  store: Store,
  items: AsyncIterable<ImportItem> | Iterable<ImportItem>,
  options: ImportOptions,
): Promise<ImportSummary> {
  const { raw, file } = store.database;
  const { batchSize = BATCH, place = placeNodes } = options;
  const wasEmpty = isEmpty(raw);
  const sums = {
    added: 0,
    known: 0,
    meetings: 0,
    joined: 0,
    skipped: [] as SkippedItem[],
    revision: readRevision(raw).number,
  };
  let batches = 0;
  let batch: Given[] = [];
  const flush = () => {
    if (writeBatch(store, batch, { ...options, place }, sums) > 0) batches++;
    batch = [];
    options.onProgress?.({ ...sums, skipped: [...sums.skipped] });
  };
  try {
    let characters = 0;
    for await (const item of items) {
      if ('reason' in item) {
        sums.skipped.push(item);
        continue;
      }
      batch.push(item);
      characters += item.input.text.length;
      if (batch.length < batchSize && characters < BATCH_CHARACTERS) continue;
      flush();
      characters = 0;
    }
    if (batch.length > 0) flush();
    // Batches were placed one after another; a store that was empty gets the better picture of one layout of all.
    if (wasEmpty && batches > 1) placeOutside(place, (planned) => relayoutNodes(raw, planned, new Date()));
  } catch (error) {
    throw toDatabaseError(error, file);
  }
  return { ...sums, revision: readRevision(raw).number };
}

type Given = Extract<ImportItem, { input: ArticleInput }>;

interface Sums {
  added: number;
  known: number;
  meetings: number;
  joined: number;
  revision: number;
  readonly skipped: SkippedItem[];
}

/** Reads and stores one batch, adds what came of it to `sums`, and returns how many articles are new. */
function writeBatch(
  store: Store,
  batch: readonly Given[],
  options: ImportOptions & { readonly place: PlaceNodes },
  sums: Sums,
): number {
  const { raw } = store.database;
  const ids = batch.map(({ input }) => toArticleId(input));
  const stored = findKnownArticles(raw, ids);
  const origins = new Map<ArticleId, string>();
  const articles: ReadArticle[] = [];
  batch.forEach(({ origin, input }, index) => {
    const id = ids[index] as ArticleId;
    if (stored.has(id) || origins.has(id)) {
      sums.known++;
      return;
    }
    const read = readArticle(id, input, options);
    if (read.ok) {
      articles.push(read.value);
      origins.set(id, origin);
    } else sums.skipped.push({ origin, reason: `${origin}: ${read.error}` });
  });
  const write = { references: store.references, adopt: options.sample ? [] : [...stored], at: new Date() };
  const result = placeOutside(options.place, (place) => writeArticles(raw, articles, { ...write, place }));
  for (const { id, reason } of result.refused) {
    const origin = origins.get(id) ?? id;
    sums.skipped.push({ origin, reason: `${origin}: ${reason}` });
  }
  sums.added += result.added.length;
  sums.known += result.known;
  sums.meetings += result.meetings.length;
  sums.joined += result.joined;
  sums.revision = result.revision;
  return result.added.length;
}
