import { describe, expect, it } from 'vitest';
import { bringUpToDate } from '../../../../electron/backend/library/bring-up-to-date.ts';
import { registerOfVersion } from '../../../../electron/backend/library/erase-for-good.ts';
import { applyChanges } from '../../../../electron/backend/store/apply-changes.ts';
import { newestVersion, versionOf } from '../../../../electron/backend/store/migrate.ts';
import { allMigrations } from '../../../../electron/backend/store/migrations/index.ts';
import type { SqlRunner } from '../../../../electron/backend/store/sql.ts';
import { undo } from '../../../../electron/backend/store/undo.ts';
import { listVersions } from '../../../../electron/backend/store/versions.ts';
import { toJson } from '../../../../shared/interchange/canonical.ts';
import { aRegister } from '../../../support/builders.ts';
import { aStore, refusal } from '../../../support/client-files.ts';

const next = (sql: string) => ({
  version: newestVersion + 1,
  up: (db: SqlRunner) => void db.exec(sql),
});

function aStoreWithHistory() {
  const store = aStore(aRegister({ party: [{ name: 'A' }] }));
  const ref = { entity: 'party', id: 'party-1', field: 'name' } as const;
  applyChanges(store, { who: 'Ans', kind: 'edit', changes: [{ ref, from: 'A', to: 'B' }] });
  return store;
}

describe('a file of an older version', () => {
  it('keeps its register as a version, and undo stops there', () => {
    const store = aStoreWithHistory();
    const before = toJson(store.register());
    bringUpToDate(store, [...allMigrations, next('ALTER TABLE party ADD COLUMN extra TEXT')]);
    expect(versionOf(store.db)).toBe(newestVersion + 1);
    const [version] = listVersions(store.db);
    expect(version).toMatchObject({ kind: 'beforeMigration' });
    expect(toJson(registerOfVersion(store, version?.id ?? ''))).toBe(before);
    expect(toJson(store.register())).toBe(before);
    expect(refusal(() => undo(store, 'Ans'))).toBe('nothingToUndo');
  });

  it('stays as it was when a migration fails', () => {
    const store = aStoreWithHistory();
    const before = store.file();
    expect(() => bringUpToDate(store, [...allMigrations, next('no sql')])).toThrow();
    expect([versionOf(store.db), store.file()]).toEqual([newestVersion, before]);
    expect(listVersions(store.db)).toEqual([]);
  });

  it('is left alone when it is up to date', () => {
    const store = aStoreWithHistory();
    bringUpToDate(store);
    expect(listVersions(store.db)).toEqual([]);
  });
});
