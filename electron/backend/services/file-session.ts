/** Opening, closing and handing over a client file. */
import { readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import type { ClientFile } from '../library/client-file.ts';
import { readWhole } from '../library/private-copy.ts';
import { passingFolder } from '../library/working-copy.ts';
import { organisationName, slugOf } from './file-names.ts';
import { openFilesOf } from './held-files.ts';
import { freeName, idOfPath } from './library-folder.ts';
import { blobsOf, fileOf } from './open-files.ts';
import { pathOf } from './paths.ts';

export function openFile({ file }: InputOf<'file.open'>, host: Host): OutputOf<'file.open'> {
  const open = fileOf(host, file);
  const organisation = open.index.single('organisation');
  const recovery = recoveryOf(open.file);
  return {
    file,
    label: organisation?.label ?? '',
    language: organisation?.language ?? 'nl',
    state: open.state(),
    ...(recovery ? { recovery } : {}),
  };
}

function recoveryOf({ recovery, path }: ClientFile): OutputOf<'file.open'>['recovery'] {
  if (!recovery) return undefined;
  const elsewhere = recovery.path === path ? {} : { elsewhere: recovery.path };
  return { outcome: recovery.outcome, ...elsewhere };
}

/** @throws ClientFileError when the folder cannot take it; the file then stays open and nothing is lost */
export function closeFile({ file }: InputOf<'file.close'>, host: Host): OutputOf<'file.close'> {
  openFilesOf(host).get(file)?.close();
  openFilesOf(host).delete(file);
  host.emit?.({ type: 'library' });
  return {};
}

export function stateOfFile({ file }: InputOf<'file.state'>, host: Host): OutputOf<'file.state'> {
  return fileOf(host, file).state();
}

export function publishFile(
  { file, again }: InputOf<'file.publish'>,
  host: Host,
): OutputOf<'file.publish'> {
  const open = fileOf(host, file);
  open.publish(again);
  return open.state();
}

/** Both stay: ours beside theirs under a name of its own, and theirs where it was. */
export function keepBoth(
  { file }: InputOf<'file.keepBoth'>,
  host: Host,
): OutputOf<'file.keepBoth'> {
  const open = fileOf(host, file);
  const path = freeName(dirname(open.file.path), `${slugOf(organisationName(open.register))}-2`);
  open.keepAsOther(path);
  openFilesOf(host).delete(file);
  host.emit?.({ type: 'library' });
  return { kept: idOfPath(host, path) };
}

/** @throws ClientFileError when the folder cannot take what was saved since: the bytes there would be old */
export function wholeFile({ file }: InputOf<'file.whole'>, host: Host): OutputOf<'file.whole'> {
  const open = openFilesOf(host).get(file);
  // Where something stands in the way, the first makes a state of it and the second tells.
  open?.publish();
  open?.file.publish();
  const path = open?.file.path ?? pathOf(host, file);
  const [name, bytes] = [basename(path), new Uint8Array(readWhole(path))];
  return { name, blob: blobsOf(host).put({ name, type: 'application/vnd.sqlite3', bytes }) };
}

export function handOver(
  { file }: InputOf<'file.handOver'>,
  host: Host,
): OutputOf<'file.handOver'> {
  const open = fileOf(host, file);
  const folder = passingFolder(host.dataDir, 'outgoing');
  try {
    const path = join(folder, 'copy.a30');
    open.file.handOverCopy(path);
    const name = `${slugOf(organisationName(open.register))}.a30`;
    const bytes = new Uint8Array(readFileSync(path));
    return { name, blob: blobsOf(host).put({ name, type: 'application/vnd.sqlite3', bytes }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
