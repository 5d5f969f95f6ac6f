import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const file = path.resolve(import.meta.dirname, '../../../package-lock.json');
const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync(file, 'utf8'));

describe('package-lock.json', () => {
  it('names no download addresses', () => {
    expect(Object.entries(packages).filter(([, p]) => p.resolved !== undefined)).toEqual([]);
  });

  // npm leaves out, without a word, the packages of every other platform when one of them can't be had;
  // `npm ci` then refuses the lockfile
  it('holds the packages of every platform', () => {
    const names = new Set(Object.keys(packages).map((key) => key.slice(key.lastIndexOf('node_modules/') + 13)));
    const missing = Object.entries(packages).flatMap(([key, p]) =>
      Object.keys(p.optionalDependencies ?? {})
        .filter((name) => !names.has(name))
        .map((name) => `${name} of ${key}`),
    );
    expect(missing).toEqual([]);
  });
});
