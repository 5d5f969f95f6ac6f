import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder';
import { openDatabase } from './open';
import { PROJECT_MIGRATIONS, withFolder } from './testing';

const open = (url: string, root: string) => openDatabase(url, { root, migrations: PROJECT_MIGRATIONS });

describe('makeFolder', () => {
  it('makes all that is missing, and leaves what is there', () =>
    withFolder((folder) => {
      const deep = path.join(folder, 'a', 'b', 'c');
      makeFolder(deep);
      makeFolder(deep);
      expect(existsSync(deep)).toBe(true);
    }));

  it('says what the system says where a file stands in the way', () =>
    withFolder((folder) => {
      writeFileSync(path.join(folder, 'file'), '');
      expect(() => makeFolder(path.join(folder, 'file', 'below'))).toThrow(/EEXIST/);
    }));
});

describe('a database where no folder can be made', () => {
  it.runIf(existsSync('/proc/self'))('is refused in one sentence, at once', () =>
    withFolder((root) => {
      expect(() => open('file:/proc/liqa/deep/liqa.db', root)).toThrow(
        /^\/proc\/liqa\/deep\/liqa\.db: no folder can be made there; expected .+\. Set DATABASE_URL to a file elsewhere/,
      );
    }),
  );
});
