import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ArticleInput } from '../domain/report';
import { LiqaError } from '../shared/errors';

/** How a report of the sample is written. */
export const SAMPLE_STYLES = ['agency', 'broadcaster', 'readout', 'call', 'summit', 'tour'] as const;

const headSchema = z.strictObject({
  title: z.string().min(1),
  style: z.enum(SAMPLE_STYLES),
  published: z.iso.date(),
  /** Public pages that were read while writing and say the facts. */
  sources: z.array(z.url({ protocol: /^https?$/ })).min(1),
});

/** One report that the project ships as an example. */
export interface SampleReport extends z.infer<typeof headSchema> {
  readonly id: string;
  readonly text: string;
}

/** The outlet under which the sample's reports are stored. */
const SAMPLE_OUTLET = 'Liqa';

/**
 * Reads the sample: `NAME.md` in the folder, each with a YAML head between `---` lines and the report below.
 * @throws LiqaError naming the file whose head is not in order
 */
export function readSample(folder: string): SampleReport[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readReport(path.join(folder, name)));
}

function readReport(file: string): SampleReport {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8'));
  const head = headSchema.safeParse(match ? parseHead(match[1] ?? '', file) : null);
  if (!head.success) throw badHead(file, match ? z.prettifyError(head.error) : 'no head between two lines of ---');
  return { ...head.data, id: path.basename(file, '.md'), text: (match?.[2] ?? '').trim() };
}

function parseHead(text: string, file: string): unknown {
  try {
    return parse(text, { schema: 'failsafe' });
  } catch (error) {
    throw badHead(file, `the head is not YAML (${error instanceof Error ? error.message : String(error)})`);
  }
}

const badHead = (file: string, what: string): LiqaError =>
  new LiqaError({
    what,
    where: file,
    expected: 'a head with title, style, published and sources',
    fix: 'Compare with another file of the same folder; a title with a colon stands in quotation marks',
  });

/** The article that a report of the sample is stored as; its address is that of the facts. */
export function toArticle(report: SampleReport): ArticleInput {
  const { id, text, title, published, sources } = report;
  return { id, text, title, publishedAt: published, source: SAMPLE_OUTLET, url: sources[0] ?? null };
}
