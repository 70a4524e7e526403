/** A client file of its own with the content of a register: without history, and with a new id. */
import type { Register } from '../../../shared/domain/register.ts';
import { freshStore, type NewClientFile } from './create-client-file.ts';
import { publishSealed } from './publish.ts';
import { sealed } from './seal.ts';

/** Refuses to overwrite. @throws ClientFileError exists, folderMissing, notWritable, diskFull */
export function copyAsNew(
  path: string,
  register: Register,
  { label, ...options }: Pick<NewClientFile, 'label' | 'newId' | 'now'>,
): void {
  const organisation = register.organisation.map((row) => ({ ...row, label }));
  const store = freshStore(options, { ...register, organisation });
  try {
    publishSealed(sealed(store), path, false);
  } finally {
    store.db.close();
  }
}
