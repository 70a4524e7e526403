/** The file itself, its change sets, its versions and the statements it published. */
import type { Migration } from '../sql.ts';

export const history: Migration = {
  version: 2,
  up(db) {
    db.exec(`
CREATE TABLE "file" (
  "one" INTEGER PRIMARY KEY CHECK ("one" = 1),
  "doc_id" TEXT NOT NULL,
  "generation" INTEGER NOT NULL,
  "parent_digest" TEXT,
  "content_digest" TEXT NOT NULL,
  "saves" INTEGER NOT NULL,
  "undo_floor" INTEGER NOT NULL,
  "created_at" TEXT NOT NULL
) STRICT;

CREATE INDEX "provenance_target" ON "provenance" ("target");
CREATE INDEX "dismissal_target" ON "dismissal" ("target");

CREATE TABLE "change_set" (
  "sequence" INTEGER PRIMARY KEY,
  "at" TEXT NOT NULL,
  "who" TEXT NOT NULL,
  "kind" TEXT NOT NULL
    CHECK ("kind" IN ('edit', 'import', 'restore', 'merge', 'erase', 'undo', 'redo')),
  "label" TEXT,
  "undoes" INTEGER REFERENCES "change_set" ("sequence") DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX "change_set_undoes" ON "change_set" ("undoes") WHERE "undoes" IS NOT NULL;

CREATE TABLE "change" (
  "set_sequence" INTEGER NOT NULL
    REFERENCES "change_set" ("sequence") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "entity" TEXT NOT NULL,
  "row" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "before" TEXT,
  "after" TEXT,
  "redacted" INTEGER NOT NULL DEFAULT 0 CHECK ("redacted" IN (0, 1)),
  PRIMARY KEY ("set_sequence", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "version" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "at" TEXT NOT NULL,
  "who" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('snapshot', 'adopted', 'beforeMigration')),
  "reason" TEXT NOT NULL,
  "format_version" INTEGER NOT NULL,
  "law_pack" TEXT,
  "digest" TEXT NOT NULL,
  "content" BLOB NOT NULL,
  "redacted_at" TEXT
) STRICT;

CREATE TABLE "published_statement" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "at" TEXT NOT NULL,
  "who" TEXT NOT NULL,
  "statement" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "law_pack" TEXT,
  "digest" TEXT NOT NULL,
  "document" BLOB NOT NULL
) STRICT;
`);
  },
};
