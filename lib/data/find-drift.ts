import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type * as EngineModule from '@prisma/schema-engine-wasm';
import BetterSqlite3 from 'better-sqlite3';
import { migrate } from './migrate';

/**
 * The SQL that would bring a database made by the migrations to what the schema says; empty where they agree.
 * The migrations run through our own migrator on an empty database in the system's temporary folder; Prisma's schema
 * engine then reads that database and compares. The engine is the published WebAssembly build: no native binary.
 */
export async function findDrift(schemaFile: string, migrationsFolder: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'liqa-drift-'));
  try {
    const file = path.join(folder, 'migrated.db');
    const db = new BetterSqlite3(file);
    migrate(db, migrationsFolder);
    db.close();
    return await compareWithSchema(file, schemaFile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareWithSchema(databaseFile: string, schemaFile: string): Promise<string> {
  const schema = readFileSync(schemaFile, 'utf8');
  const files = [{ path: schemaFile, content: schema }];
  const url = `file:${databaseFile}`;
  const { SchemaEngine } = await (loading ??= loadEngine());
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url }));
  const engine = await SchemaEngine.new({ datamodels: [[schemaFile, schema]] }, () => {}, adapter);
  try {
    const result = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: path.dirname(schemaFile) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.exitCode === 0 ? '' : (result.stdout ?? '').trim();
  } finally {
    engine.free();
  }
}

type Engine = typeof EngineModule;

/** Once in a process: its JavaScript half holds one instance. */
let loading: Promise<Engine> | null = null;

/** The package's own entry imports its `.wasm` as a module, which Node does not do yet: its parts are joined by hand. */
async function loadEngine(): Promise<Engine> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
  const { __wbg_set_wasm: join } = engine;
  const { __wbindgen_start: start } = instance.exports;
  join(instance.exports);
  (start as () => void)();
  return engine;
}
