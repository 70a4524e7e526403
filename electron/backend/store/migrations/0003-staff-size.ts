/** How many people work there, for who has not counted them. */
import type { Migration } from '../sql.ts';

export const staffSize: Migration = {
  version: 3,
  up(db) {
    db.exec('ALTER TABLE "organisation" ADD COLUMN "staff_size" TEXT;');
  },
};
