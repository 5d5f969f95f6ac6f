import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FILE_NAMES, type FileName } from './schemas';
import { serializeTables, TABLES_DECLARATION } from './serialize';
import type { GazetteerTables } from './types';

/** The texts of the CSV files in a folder, by file name; a file that is not there has none. */
export function readTexts(folder: string): Partial<Record<FileName, string>> {
  const texts: Partial<Record<FileName, string>> = {};
  for (const file of FILE_NAMES) {
    const found = path.join(folder, file);
    if (existsSync(found)) texts[file] = readFileSync(found, 'utf8');
  }
  return texts;
}

/**
 * Writes texts into a folder so that each file is old or new and never half: all of them beside their places first,
 * then each moved into its own.
 */
export function writeTexts(folder: string, texts: Readonly<Record<string, string>>): void {
  const files = Object.entries(texts).map(([name, text]) => {
    const place = path.join(folder, name);
    return { place, beside: `${place}.${process.pid}.new`, text };
  });
  try {
    for (const { beside, text } of files) writeFileSync(beside, text);
    for (const { place, beside } of files) renameSync(beside, place);
  } finally {
    for (const { beside } of files) rmSync(beside, { force: true });
  }
}

/** Writes the compiled tables with their declaration; a file that would not change is left alone, so that watchers and caches see no change. */
export function writeTables(folder: string, tables: GazetteerTables): void {
  mkdirSync(folder, { recursive: true });
  const texts = { 'tables.js': serializeTables(tables), 'tables.d.ts': TABLES_DECLARATION };
  const isChanged = ([name, text]: readonly [string, string]): boolean => {
    const place = path.join(folder, name);
    return !existsSync(place) || readFileSync(place, 'utf8') !== text;
  };
  writeTexts(folder, Object.fromEntries(Object.entries(texts).filter(isChanged)));
}
