/**
 * The client files that are open in this process, by the host they are open for. Apart from what opens
 * them: the list of the library needs no more than this at the start.
 */
import type { Host } from '../host.ts';
import { nameOfFile } from './file-names.ts';
import type { OpenFile } from './open-file.ts';

const open = new WeakMap<Host, Map<string, OpenFile>>();

export function openFilesOf(host: Host): Map<string, OpenFile> {
  const known = open.get(host);
  if (known) return known;
  const files = new Map<string, OpenFile>();
  open.set(host, files);
  return files;
}

/** Publishes and closes it first: what is done to the whole file needs it closed. @throws ClientFileError; it then stays open */
export function mustBeClosed(host: Host, id: string): void {
  const file = openFilesOf(host).get(id);
  if (!file) return;
  file.close();
  openFilesOf(host).delete(id);
}

/** Publishes and closes what the folder takes. Out: the names of the others, which stay open. */
export function closeWhatCan(host: Host): readonly string[] {
  const files = openFilesOf(host);
  for (const [id, file] of files) {
    try {
      file.close();
      files.delete(id);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  return [...files.values()].map(({ file }) => nameOfFile(file.path));
}

/** Publishes and closes all; those whose folder is out of reach are left for the next start. */
export function closeAll(host: Host): void {
  closeWhatCan(host);
  for (const file of openFilesOf(host).values()) file.leave();
  openFilesOf(host).clear();
}
