import { Session } from 'node:inspector/promises';

/** Where the stages stand: the first fitting part of a function's file decides. */
const STAGES: readonly (readonly [path: string, stage: string, inner?: true])[] = [
  ['shared/arabic/fold', 'fold', true],
  ['shared/arabic/tokens', 'split into words', true],
  ['shared/arabic/vocabulary', 'split into words', true],
  ['extract/match/match', 'match', true],
  ['extract/match/trie', 'match'],
  ['extract/dates/', 'dates', true],
  ['extract/clean/', 'clean'],
  ['extract/segment/', 'sentences'],
  ['extract/language', 'language'],
  ['extract/people/', 'people'],
  ['extract/link/', 'link'],
  ['extract/meetings/', 'meetings'],
  ['extract/assemble/', 'assemble'],
  ['extract/validate', 'validate'],
];

/**
 * The share of each stage in the time of `run`, by sampling the stack 2,000 times a second: a sample counts for the
 * outermost stage on its stack, but for the matching and the dates wherever they are asked for.
 */
export async function splitByStage(run: () => void): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const stages = new Map<number, string>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const walk = (id: number, outer: string): void => {
    const node = nodes.get(id);
    if (!node) return;
    const stage = stageOf(node.callFrame.functionName, node.callFrame.url, outer);
    stages.set(id, stage);
    for (const child of node.children ?? []) walk(child, stage);
  };
  walk(profile.nodes[0]?.id ?? 0, OTHER);
  return sumByStage(stages, profile.samples ?? [], profile.timeDeltas ?? []);
}

const OTHER = 'the rest';
/** Starting the profiler takes as long as reading two hundred articles, and is none of it. */
const PROFILER = 'the profiler';

function stageOf(name: string, url: string, outer: string): string {
  if (name === '(garbage collector)') return 'garbage collection';
  if (name === 'dispatch' && url === '') return PROFILER;
  const row = STAGES.find(([path]) => url.includes(path));
  return row && (outer === OTHER || row[2]) ? row[1] : outer;
}

function sumByStage(
  stages: ReadonlyMap<number, string>,
  samples: readonly number[],
  deltas: readonly number[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  let all = 0;
  samples.forEach((id, i) => {
    const stage = stages.get(id) ?? OTHER;
    if (stage === PROFILER) return;
    const time = Math.max(0, deltas[i] ?? 0);
    sums.set(stage, (sums.get(stage) ?? 0) + time);
    all += time;
  });
  return new Map([...sums].sort((a, b) => b[1] - a[1]).map(([stage, time]) => [stage, time / all]));
}
