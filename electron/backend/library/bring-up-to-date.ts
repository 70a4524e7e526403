/** Migrates a working file; a version of the register as it was is made first, and undo stops there. */
import { FORMAT_VERSION, toJson } from '../../../shared/interchange/canonical.ts';
import { lastSet } from '../store/history.ts';
import { migrate, newestVersion, versionOf } from '../store/migrate.ts';
import { allMigrations } from '../store/migrations/index.ts';
import type { Migration } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { createVersion } from '../store/versions.ts';

export function bringUpToDate(
  store: Store,
  migrations: readonly Migration[] = allMigrations,
): void {
  const found = versionOf(store.db);
  const newest = migrations.at(-1)?.version ?? newestVersion;
  if (found >= newest) return;
  store.write(() => {
    createVersion(store, {
      who: '',
      kind: 'beforeMigration',
      reason: `${String(found)} → ${String(newest)}`,
      formatVersion: FORMAT_VERSION,
      json: toJson(store.register()),
    });
    migrate(store.db, migrations);
    store.setFile({ undoFloor: lastSet(store)?.sequence ?? 0 });
  });
}
