/**
 * The client files that are open in this process, by the host they are open for. Apart from what opens
 * them: the list of the library needs no more than this at the start.
 */
import type { Host } from '../host.ts';
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
