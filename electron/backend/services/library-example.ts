/** A client file of a made-up business, complete enough to show everything. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { copyAsNew } from '../library/copy-as-new.ts';
import { EXAMPLE } from './example-file.ts';
import { clientFileName } from './file-names.ts';
import { ensureFolder, freeName, libraryOf, told } from './library-folder.ts';
import { readJson } from './read-input.ts';

export function openExample(
  _: InputOf<'library.example'>,
  host: Host,
): OutputOf<'library.example'> {
  const register = readJson(EXAMPLE);
  const label = register.organisation[0]?.label ?? 'Voorbeeld';
  const path = freeName(ensureFolder(libraryOf(host)), clientFileName(label));
  copyAsNew(path, register, { label, newId: host.newId, now: host.now });
  return told(host, path);
}
