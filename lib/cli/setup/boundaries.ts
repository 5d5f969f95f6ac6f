import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** Which rooms a room may import besides itself: the table of CONTRIBUTING.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/shared': [],
  'lib/domain': ['lib/shared'],
  'lib/i18n': ['lib/domain', 'lib/shared'],
  'lib/gazetteer': ['lib/domain', 'lib/shared'],
  'lib/query': ['lib/domain', 'lib/shared'],
  'lib/graph-view': ['lib/domain', 'lib/shared'],
  'lib/extract': ['lib/domain', 'lib/gazetteer', 'lib/shared'],
  'lib/export': ['lib/domain', 'lib/graph-view', 'lib/i18n', 'lib/query', 'lib/shared'],
  'lib/data': ['lib/domain', 'lib/query', 'lib/shared'],
  'lib/services': [
    'lib/data',
    'lib/domain',
    'lib/export',
    'lib/extract',
    'lib/gazetteer',
    'lib/graph-view',
    'lib/i18n',
    'lib/query',
    'lib/shared',
  ],
  'lib/cli': [
    'lib/domain',
    'lib/export',
    'lib/extract',
    'lib/gazetteer',
    'lib/i18n',
    'lib/query',
    'lib/services',
    'lib/shared',
  ],
  components: ['lib/domain', 'lib/export', 'lib/graph-view', 'lib/i18n', 'lib/query', 'lib/shared'],
  app: ['components', 'lib/domain', 'lib/i18n', 'lib/query', 'lib/services', 'lib/shared'],
};

const TESTS = '\\.test\\.tsx?$';
const within = (rooms: readonly string[]) => `^(${rooms.join('|')})/`;

/** Packages that one place alone may import, so that they have one door each. */
const DOORS: readonly { package: string; door: string }[] = [
  { package: 'react-cytoscapejs', door: '^components/graph/' },
  { package: 'better-sqlite3', door: '^lib/data/' },
  { package: '@prisma/', door: '^(lib/data/|prisma)' },
  { package: 'server-only', door: '^app/server\\.ts$' },
];

const RULES: IForbiddenRuleType[] = [
  ...Object.entries(MAY_IMPORT).map(([room, others]) => ({
    name: `${room} may import ${others.join(', ') || 'nothing of ours'}`,
    severity: 'error' as const,
    from: { path: within([room]), pathNot: TESTS },
    to: { path: '^(app|components|e2e|lib|prisma)/', pathNot: within([room, ...others]) },
  })),
  ...DOORS.map((d) => ({
    name: `${d.package} has one door`,
    severity: 'error' as const,
    from: { pathNot: [d.door, TESTS] },
    to: { path: `^node_modules/(@types/)?${d.package}` },
  })),
  {
    name: 'nothing imports the benchmarks but benchmarks and tests',
    severity: 'error',
    from: { pathNot: ['^lib/bench/', TESTS] },
    to: { path: '^lib/bench/' },
  },
  { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'no unresolved imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

/** Reads the imports below `baseDir` and holds them against the rules. */
async function readImports(baseDir: string, places: string[], tsConfigFile?: string): Promise<ICruiseResult> {
  const answer = await cruise(
    places,
    {
      baseDir,
      ruleSet: { forbidden: RULES },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^lib/data/generated/' },
      tsPreCompilationDeps: true,
      ...(tsConfigFile ? { tsConfig: { fileName: tsConfigFile } } : {}),
    },
    {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    tsConfigFile ? { tsConfig: extractTSConfig(tsConfigFile) } : undefined,
  );
  return answer.output as ICruiseResult;
}

/** A component that reaches into the database: if this passes, the rules hold nothing. */
async function catchesPlantedViolation(): Promise<boolean> {
  const dir = mkdtempSync(path.join(tmpdir(), 'liqa-boundaries-'));
  try {
    mkdirSync(path.join(dir, 'components'));
    mkdirSync(path.join(dir, 'lib/data'), { recursive: true });
    writeFileSync(path.join(dir, 'lib/data/secret.ts'), 'export const secret = 1;\n');
    writeFileSync(
      path.join(dir, 'components/thief.ts'),
      "import { secret } from '../lib/data/secret';\nvoid secret;\n",
    );
    const { summary } = await readImports(dir, ['components', 'lib']);
    return summary.violations.some((v) => v.from === 'components/thief.ts' && v.to === 'lib/data/secret.ts');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const root = path.resolve(import.meta.dirname, '../../..');
const { modules, summary } = await readImports(
  root,
  ['app', 'components', 'lib', 'e2e'],
  path.join(root, 'tsconfig.json'),
);
const read = modules.filter((m) => !m.source.includes('node_modules')).length;
const complaints = summary.violations.map((v) => `${v.from} imports ${v.to}: ${v.rule.name}`);
if (read < 10) complaints.push(`only ${read} modules were read: the reader is broken, not the project clean`);
if (!(await catchesPlantedViolation())) complaints.push('a planted violation was not caught: the rules hold nothing');
for (const c of complaints) console.error(c);
console.log(`${read} modules read, ${complaints.length} complaints`);
process.exitCode = complaints.length ? 1 : 0;
