import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProjectRoot, toDatabaseFile } from './location';

describe('toDatabaseFile', () => {
  it('counts relative paths from the project, and takes absolute ones as they are', () => {
    expect(toDatabaseFile('file:./data/x.db', '/home/liqa')).toBe(path.resolve('/home/liqa/data/x.db'));
    expect(toDatabaseFile('file:/var/x.db', '/home/liqa')).toBe(path.resolve('/var/x.db'));
    expect(toDatabaseFile('file:///var/x.db', '/home/liqa')).toBe(path.resolve('/var/x.db'));
  });

  it('has a default where nothing or nothing but blanks is set', () => {
    expect(toDatabaseFile(undefined, '/p')).toBe(path.resolve('/p/data/liqa.db'));
    expect(toDatabaseFile('  ', '/p')).toBe(path.resolve('/p/data/liqa.db'));
  });

  it('refuses what is no file, without repeating a password', () => {
    for (const url of ['x.db', 'file:', 'file::memory:', 'file:data/', 'file:x.db?mode=ro'])
      expect(() => toDatabaseFile(url, '/p')).toThrow(/DATABASE_URL: .* names no database file/);
    expect(() => toDatabaseFile('postgresql://me:secret@host/db', '/p')).toThrow(/^(?!.*secret)/);
  });
});

describe('findProjectRoot', () => {
  const root = findProjectRoot();

  it('is found from every folder inside', () => {
    expect(findProjectRoot(path.join(root, 'lib', 'data'))).toBe(root);
  });

  it('is never the copy that a build makes', () => {
    expect(findProjectRoot(path.join(root, '.next', 'standalone'))).toBe(root);
  });

  it('is missed in words', () => {
    expect(() => findProjectRoot(path.parse(root).root)).toThrow(/no folder prisma.migrations here or above/);
  });
});
