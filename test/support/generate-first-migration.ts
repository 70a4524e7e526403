/** Writes the first migration from the domain: `node test/support/generate-first-migration.ts`. Only until the first release. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { registerSql } from './implied-schema.ts';

const target = resolve(
  import.meta.dirname,
  '../../electron/backend/store/migrations/0001-register.ts',
);

const source = `/** One table for each entity of the register, one for each field that holds several ids. */
import type { Migration } from '../sql.ts';

export const register: Migration = {
  version: 1,
  up(db) {
    db.exec(\`
${registerSql()}
\`);
  },
};
`;

writeFileSync(target, source);
