import path from 'node:path';
import { type ImportSummary, importArticles } from '../services/import-articles';
import { readSample, toArticle } from '../services/read-sample';
import type { Store } from '../services/store';

const SAMPLE = path.resolve(import.meta.dirname, '../../prisma/seed/reports');

/** Loads the reports that the project ships; those that are there already stay as they are. */
export function loadSample(store: Store, today: string): Promise<ImportSummary> {
  const items = readSample(SAMPLE).map((report) => ({ origin: report.id, input: toArticle(report) }));
  return importArticles(store, items, { today, sample: true });
}
