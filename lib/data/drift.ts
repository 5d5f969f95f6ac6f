import path from 'node:path';
import { findDrift } from './find-drift';
import { findProjectRoot, toMigrationsFolder } from './location';

/**
 * `tsx lib/data/drift.ts`: prints nothing but one line and ends with 0 where prisma/schema.prisma and
 * prisma/migrations agree; else prints the SQL of the missing migration and ends with 1.
 */
const root = findProjectRoot();
const sql = await findDrift(path.join(root, 'prisma', 'schema.prisma'), toMigrationsFolder(root));
if (sql === '') {
  console.log('prisma/schema.prisma and prisma/migrations agree');
} else {
  console.error('prisma/schema.prisma says more than prisma/migrations; a migration with this SQL is missing:\n');
  console.log(sql);
  process.exitCode = 1;
}
