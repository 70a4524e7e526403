/** Makes a new, empty client file. */

import { entityNames } from '../../../shared/domain/entities.ts';
import type { Register } from '../../../shared/domain/register.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { insertFileRecord } from '../store/file-record.ts';
import { migrate } from '../store/migrate.ts';
import { insertRow } from '../store/rows.ts';
import { openMemory } from '../store/sqlite.ts';
import { Store } from '../store/store.ts';
import { publishSealed } from './publish.ts';
import { placeholder, sealed } from './seal.ts';

export interface NewClientFile {
  /** Name of the file on this laptop; the legal name may stay empty. */
  readonly label: string;
  readonly language: Language;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** A store in memory that holds `fill` and has no history. The caller closes its database. */
export function freshStore(
  { newId, now }: Pick<NewClientFile, 'newId' | 'now'>,
  fill: Partial<Register>,
): Store {
  const db = openMemory();
  migrate(db);
  insertFileRecord(db, {
    docId: newId(),
    generation: 1,
    parentDigest: null,
    contentDigest: placeholder(),
    saves: 0,
    undoFloor: 0,
    createdAt: now().toISOString(),
  });
  const store = new Store({ db, newId, now });
  store.write(() => {
    for (const entity of entityNames) {
      for (const row of fill[entity] ?? []) insertRow(store.tables, entity, { ...row });
    }
  });
  return store;
}

/** Refuses to overwrite. @throws ClientFileError exists, folderMissing, notWritable, diskFull */
export function createClientFile(path: string, options: NewClientFile): void {
  const { label, language, newId } = options;
  const organisation = { id: newId(), label, language, form: 'u' as const };
  const store = freshStore(options, { organisation: [organisation] });
  try {
    publishSealed(sealed(store), path, false);
  } finally {
    store.db.close();
  }
}
