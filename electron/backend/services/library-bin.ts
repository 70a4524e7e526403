/** The bin: client files that were removed, outside the user's folder so that a sync client lets go of them. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { privateFolder } from '../library/data-folder.ts';
import { examineFile } from '../library/examine.ts';
import { readWhole, writePrivate } from '../library/private-copy.ts';
import { ProblemError } from '../problem-error.ts';
import { writeProblem } from '../store/errors.ts';
import { ensureFolder, freeName, told } from './library-folder.ts';
import { mustBeClosed } from './open-files.ts';
import { pathOf } from './paths.ts';

type Binned = OutputOf<'library.remove'>;

interface Note {
  readonly path: string;
  readonly removedAt: string;
}

const binFolder = (host: Host): string => join(host.dataDir, 'bin');

/** Newest first. */
export function listBin(host: Host): Binned[] {
  const folder = binFolder(host);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((bin): readonly Binned[] => {
      const note = noteOf(join(folder, bin));
      if (!note) return [];
      return [{ bin, name: basename(note.path, '.a30'), removedAt: note.removedAt }];
    })
    .sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
}

function noteOf(folder: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'note.json'), 'utf8')) as Note;
  } catch {
    return undefined;
  }
}

/** Copied and read back before the file in the folder goes: it may lie on another disk. */
export function removeFile({ file }: InputOf<'library.remove'>, host: Host): Binned {
  mustBeClosed(host, file);
  const path = pathOf(host, file);
  const bin = host.newId();
  const folder = privateFolder(binFolder(host), bin);
  const removedAt = host.now().toISOString();
  try {
    const bytes = readWhole(path);
    writePrivate(join(folder, 'file.a30'), bytes);
    writeFileSync(join(folder, 'note.json'), JSON.stringify({ path, removedAt }), { mode: 0o600 });
    rmSync(path);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw writeProblem(error, path);
  }
  host.emit?.({ type: 'library' });
  return { bin, name: basename(path, '.a30'), removedAt };
}

/** Where it was; beside it under another name when that place was taken. @throws ProblemError notInBin */
export function putBack(
  { bin }: InputOf<'library.putBack'>,
  host: Host,
): OutputOf<'library.putBack'> {
  const known = listBin(host).some((row) => row.bin === bin);
  const folder = join(binFolder(host), bin);
  const note = known ? noteOf(folder) : undefined;
  if (!note) throw new ProblemError('notInBin', {});
  const place = freeName(ensureFolder(dirname(note.path)), basename(note.path, '.a30'));
  const kept = join(folder, 'file.a30');
  examineFile(kept);
  writePrivate(place, readWhole(kept));
  rmSync(folder, { recursive: true, force: true });
  return told(host, place);
}
