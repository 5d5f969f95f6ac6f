import type { ExplorerData } from '../domain/explorer-data';
import { buildGraph, buildVisibility, findChanges, type GraphView, layoutGraph } from '../graph-view';
import { countFacets, DEFAULT_VIEW, filterMeetings } from '../query';
import { buildSynthetic } from './synthetic';

/** What a filter and a layout cost, each beside a plainer way to the same end in the same run: ratios tell, not times. */
function runAll(): void {
  const data = buildSynthetic({ countries: 120, officials: 380, meetings: 10_000, seed: 1 });
  const graph = buildGraph(data, data.meetings, 'both', { fold: false });
  console.log(`${graph.nodes.length} nodes, ${graph.edges.length} edges, ${data.meetings.length} meetings`);
  printHead();
  runFilters(data, graph);
  for (const [countries, officials, meetings] of LAYOUTS) {
    const set = buildSynthetic({ countries, officials, meetings, seed: 1 });
    runLayout(buildGraph(set, set.meetings, 'both', { fold: false }));
  }
}

const LAYOUTS = [
  [60, 340, 1000],
  [120, 900, 10_000],
] as const;

function runFilters(data: ExplorerData, graph: ReturnType<typeof buildGraph>): void {
  const { meetings } = data;
  const narrow = { ...DEFAULT_VIEW, from: '2019-01-01' };
  const all = filterMeetings(meetings, DEFAULT_VIEW).shown;
  const { shown } = filterMeetings(meetings, narrow);
  const before = buildVisibility(graph, all);
  const after = buildVisibility(graph, shown);
  const rebuilt = measure(() => buildGraph(data, shown, 'both', { fold: false }));
  const topics = Object.keys(countFacets(meetings, narrow).topics) as (typeof DEFAULT_VIEW.topics)[number][];
  const recounted = measure(() => topics.map((topic) => filterMeetings(meetings, { ...narrow, topics: [topic] })));
  print(
    'filter',
    measure(() => filterMeetings(meetings, narrow)),
    'drawing anew',
    rebuilt,
  );
  print(
    'facets',
    measure(() => countFacets(meetings, narrow)),
    'one filter a topic',
    recounted,
  );
  print(
    'visibility',
    measure(() => buildVisibility(graph, shown)),
    'drawing anew',
    rebuilt,
  );
  print(
    'changes',
    measure(() => findChanges(before, after)),
    'drawing anew',
    rebuilt,
  );
}

function runLayout(graph: GraphView): void {
  const n = graph.nodes.length;
  const pairs = measure(() => repelAll(n), 1);
  let places = layoutGraph({ nodes: [], edges: [] });
  const fresh = measure(() => {
    places = layoutGraph(graph);
  }, 1);
  print(`layout of ${n}`, fresh, '100 rounds of all pairs', pairs);
  const every = Math.floor(n / 50);
  const previous = Object.fromEntries(Object.entries(places).filter((_, i) => i % every !== 0));
  const added = measure(() => layoutGraph(graph, { previous }), 1);
  print(`${n - Object.keys(previous).length} more nodes`, added, 'layout of all', fresh);
}

/** The plain way to push nodes apart: each looks at all others. */
function repelAll(n: number): number {
  const at = Float64Array.from({ length: n }, (_, i) => i);
  let sum = 0;
  for (let round = 0; round < 100; round++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const dx = (at[i] as number) - (at[j] as number);
        sum += dx / Math.max(1, Math.sqrt(dx * dx + round));
      }
  return sum;
}

/** The shortest of some runs, in milliseconds. */
function measure(run: () => unknown, times = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const printHead = (): void => console.log(`${'what'.padEnd(18)}${'ms'.padStart(9)}   ratio  against`);

function print(what: string, ms: number, other: string, otherMs: number): void {
  const ratio = (ms / otherMs).toFixed(3).padStart(7);
  console.log(`${what.padEnd(18)}${ms.toFixed(1).padStart(9)} ${ratio}  ${other} (${otherMs.toFixed(1)} ms)`);
}

runAll();
