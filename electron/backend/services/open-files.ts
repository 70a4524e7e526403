/** The client files that are open in this process, by the host they are open for. */
import type { Host } from '../host.ts';
import { openClientFile } from '../library/client-file.ts';
import { ProblemError } from '../problem-error.ts';
import { OpenFile } from './open-file.ts';
import { pathOf } from './paths.ts';

const open = new WeakMap<Host, Map<string, OpenFile>>();

export function openFilesOf(host: Host): Map<string, OpenFile> {
  const known = open.get(host);
  if (known) return known;
  const files = new Map<string, OpenFile>();
  open.set(host, files);
  return files;
}

/** The open file; opened when it is not, so that a page goes on after the backend was started again. */
export function fileOf(host: Host, id: string): OpenFile {
  const files = openFilesOf(host);
  const known = files.get(id);
  if (known) return known;
  const file = new OpenFile(id, openClientFile(pathOf(host, id), host), host);
  files.set(id, file);
  return file;
}

/** Publishes and closes it first: what is done to the whole file needs it closed. @throws ClientFileError; it then stays open */
export function mustBeClosed(host: Host, id: string): void {
  const file = openFilesOf(host).get(id);
  if (!file) return;
  file.close();
  openFilesOf(host).delete(id);
}

/** Publishes and closes all; those whose folder is out of reach are left for the next start. */
export function closeAll(host: Host): void {
  for (const file of openFilesOf(host).values()) {
    try {
      file.close();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      file.leave();
    }
  }
  openFilesOf(host).clear();
}

/** @throws ProblemError notInThisHost for a host that passes no bytes */
export function blobsOf(host: Host): NonNullable<Host['blobs']> {
  if (!host.blobs) throw new ProblemError('notInThisHost', {});
  return host.blobs;
}
