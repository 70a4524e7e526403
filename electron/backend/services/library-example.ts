/** A client file of a made-up business, complete enough to show everything. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { publishSealed } from '../library/publish.ts';
import { sealed } from '../library/seal.ts';
import { ADOPTED_EXAMPLE, EXAMPLE } from './example-file.ts';
import { exampleStore } from './example-store.ts';
import { clientFileName } from './file-names.ts';
import { ensureFolder, freeName, libraryOf, told } from './library-folder.ts';
import { readJson } from './read-input.ts';

export function openExample(
  _: InputOf<'library.example'>,
  host: Host,
): OutputOf<'library.example'> {
  const present = readJson(EXAMPLE);
  const label = present.organisation[0]?.label ?? 'Voorbeeld';
  const path = freeName(ensureFolder(libraryOf(host)), clientFileName(label));
  const store = exampleStore(readJson(ADOPTED_EXAMPLE), present, host);
  try {
    publishSealed(sealed(store), path, false);
  } finally {
    store.db.close();
  }
  return told(host, path);
}
