/** Takes a file that the page sent into the library: a client file as it is, or a register in our JSON. */
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import type { Host } from '../host.ts';
import { copyAsNew } from '../library/copy-as-new.ts';
import { examineFile } from '../library/examine.ts';
import { writePrivate } from '../library/private-copy.ts';
import { incomingFolder } from '../library/working-copy.ts';
import { ProblemError } from '../problem-error.ts';
import { ClientFileError } from '../store/errors.ts';
import { clientFileName } from './file-names.ts';
import { ensureFolder, freeName, libraryOf, told } from './library-folder.ts';
import { blobsOf } from './open-files.ts';
import { decodeText } from './read-input.ts';

/** @throws ClientFileError for an unfit client file; ProblemError json, notUtf8, bytesGone. The library is then as it was. */
export function takeFile(
  { blob, name }: InputOf<'library.take'>,
  host: Host,
): OutputOf<'library.take'> {
  const sent = blobsOf(host).take(blob);
  if (!sent) throw new ProblemError('bytesGone', {});
  const bytes = Buffer.from(sent.bytes);
  const label = basename(name.replaceAll('\\', '/')).replace(/\.[^.]*$/, '');
  const place = freeName(ensureFolder(libraryOf(host)), clientFileName(label));
  if (/^\s*\{/.test(bytes.toString('latin1', 0, 64).replace(/^\u00ef\u00bb\u00bf/, ''))) {
    takeJson(bytes, name, place, label, host);
  } else {
    takeClientFile(bytes, name, place, host);
  }
  return told(host, place);
}

function takeJson(bytes: Buffer, name: string, place: string, label: string, host: Host): void {
  const parsed = parseInterchange(decodeText(bytes, name));
  if (!parsed.ok) throw new ProblemError('json', { path: name, issues: parsed.issues });
  const own = parsed.register.organisation[0]?.label;
  copyAsNew(place, parsed.register, { label: own ?? label, newId: host.newId, now: host.now });
}

/** Examined aside first: what is unfit never lies in the user's folder. */
function takeClientFile(bytes: Buffer, name: string, place: string, host: Host): void {
  const folder = incomingFolder(host.dataDir);
  const aside = join(folder, 'file.a30');
  try {
    writePrivate(aside, bytes);
    examineFile(aside);
    writePrivate(place, bytes);
  } catch (error) {
    throw named(error, aside, name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The message names the file as the user knows it, not our copy. */
function named(error: unknown, aside: string, name: string): unknown {
  if (!(error instanceof ClientFileError)) return error;
  const details = error.details as { readonly path?: string };
  if (details.path !== aside) return error;
  return new ClientFileError(error.code, { ...error.details, path: name }, { cause: error });
}
