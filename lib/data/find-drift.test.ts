import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDrift } from './find-drift';
import { findProjectRoot } from './location';
import { PROJECT_MIGRATIONS, withFolder } from './testing';

const SCHEMA = path.join(findProjectRoot(), 'prisma', 'schema.prisma');

describe('findDrift', () => {
  it('finds none between prisma/schema.prisma and prisma/migrations', async () => {
    expect(await findDrift(SCHEMA, PROJECT_MIGRATIONS)).toBe('');
  });

  it('finds a column that no migration adds', () =>
    withFolder(async (folder) => {
      const schema = path.join(folder, 'schema.prisma');
      const text = readFileSync(SCHEMA, 'utf8').replace('model Official {', 'model Official {\n  planted String?');
      writeFileSync(schema, text);
      expect(await findDrift(schema, PROJECT_MIGRATIONS)).toContain('ADD COLUMN "planted"');
    }));
});
