/** What a call needs of its host: the client file it names, open, and the bytes that pass. */
import type { Host } from '../host.ts';
import { openClientFile } from '../library/client-file.ts';
import { ProblemError } from '../problem-error.ts';
import { openFilesOf } from './held-files.ts';
import { OpenFile } from './open-file.ts';
import { openedAt } from './opened-places.ts';
import { pathOf } from './paths.ts';

/** The open file; opened when it is not, so that a page goes on after the backend was started again. */
export function fileOf(host: Host, id: string): OpenFile {
  const files = openFilesOf(host);
  const known = files.get(id);
  if (known) return known;
  const file = new OpenFile(id, openClientFile(pathOf(host, id), host), host);
  files.set(id, file);
  openedAt(host, file.file.record().docId, file.file.path);
  return file;
}

/** @throws ProblemError notInThisHost for a host that passes no bytes */
export function blobsOf(host: Host): NonNullable<Host['blobs']> {
  if (!host.blobs) throw new ProblemError('notInThisHost', {});
  return host.blobs;
}
