import { defineConfig } from 'prisma/config';

/** Read by Prisma's own command line; the server opens its database through lib/data. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL || 'file:./data/liqa.db' },
});
