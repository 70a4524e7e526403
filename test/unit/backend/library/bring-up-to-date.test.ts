import { describe, expect, it, onTestFinished } from 'vitest';
import { bringUpToDate } from '../../../../electron/backend/library/bring-up-to-date.ts';
import { registerOfVersion } from '../../../../electron/backend/library/erase-for-good.ts';
import { applyChanges } from '../../../../electron/backend/store/apply-changes.ts';
import { insertFileRecord } from '../../../../electron/backend/store/file-record.ts';
import { migrate, newestVersion, versionOf } from '../../../../electron/backend/store/migrate.ts';
import { allMigrations } from '../../../../electron/backend/store/migrations/index.ts';
import type { SqlRunner } from '../../../../electron/backend/store/sql.ts';
import { openMemory } from '../../../../electron/backend/store/sqlite.ts';
import { Store } from '../../../../electron/backend/store/store.ts';
import { undo } from '../../../../electron/backend/store/undo.ts';
import { listVersions } from '../../../../electron/backend/store/versions.ts';
import { toJson } from '../../../../shared/interchange/canonical.ts';
import { aRegister } from '../../../support/builders.ts';
import { aPlace, aStore, refusal } from '../../../support/client-files.ts';

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

/** Rows as that version had them: the domain has more columns by now. */
function aStoreOfVersion(version: number): Store {
  const db = openMemory();
  onTestFinished(() => void db.close());
  migrate(db, undefined, version);
  db.exec(
    `INSERT INTO organisation (id, label, language, form, head_count)
     VALUES ('org-1', 'De Halm', 'nl', 'u', 15)`,
  );
  insertFileRecord(db, {
    docId: 'doc-1',
    generation: 1,
    parentDigest: null,
    contentDigest: '',
    saves: 0,
    undoFloor: 0,
    createdAt: '2026-11-21T10:00:00Z',
  });
  const { newId, now } = aPlace();
  return new Store({ db, newId, now });
}

describe('a file of an older version', () => {
  it('of before the size of staff could be said has the same register, and can say it', () => {
    const store = aStoreOfVersion(2);
    bringUpToDate(store);
    expect(store.register().organisation).toEqual([
      { id: 'org-1', label: 'De Halm', language: 'nl', form: 'u', headCount: 15 },
    ]);
    const ref = { entity: 'organisation', id: 'org-1', field: 'staffSize' } as const;
    applyChanges(store, {
      who: '',
      kind: 'edit',
      changes: [{ ref, from: undefined, to: 'from10' }],
    });
    expect(store.register().organisation).toMatchObject([{ staffSize: 'from10' }]);
  });

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
