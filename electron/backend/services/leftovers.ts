/** What is kept beside client files that are not open, in the folder or in the bin: told, put back, thrown away. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { putLeftAt } from '../library/left-work.ts';
import { ASIDE } from '../library/recover.ts';
import { WORKING, workingCopy } from '../library/working-copy.ts';
import { ProblemError } from '../problem-error.ts';
import { nameOfFile } from './file-names.ts';
import { filesInReach } from './files-in-reach.ts';
import { forgetBeside, lockOf } from './kept-beside.ts';
import { ARCHIVE, libraryOf, placeBack, told } from './library-folder.ts';
import { lookAtLeft } from './look-at-left.ts';
import { READINGS, readingIn } from './reading-files.ts';
import { INTERVIEWS, isKeptBeside, type Kept, keptOfPeople } from './what-is-kept.ts';

type Listed = OutputOf<'leftovers.list'>;
type Leftover = Listed['leftovers'][number];

const kinds: readonly (readonly [Leftover['what'][number], string])[] = [
  ['work', WORKING],
  ['aside', ASIDE],
  ['questions', INTERVIEWS],
  ['statement', READINGS],
];

/** @throws ProblemError libraryGone: then all of it would look as if it were of no file */
export function listLeftovers(_: InputOf<'leftovers.list'>, host: Host): Listed {
  const library = libraryOf(host);
  if (!existsSync(library)) throw new ProblemError('libraryGone', { path: library });
  const { files, isEmpty } = filesInReach(host, library);
  const ids = new Set(files.map(({ docId }) => docId));
  const kept = Map.groupBy(keptOfPeople(host), ({ docId }) => docId);
  const leftovers = [...kept]
    .filter(([docId]) => !ids.has(docId))
    .map(([docId, parts]) => leftoverOf(host, docId, parts))
    .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
  const unread = files.flatMap(({ docId, name }) => (docId === undefined ? [name] : []));
  return { leftovers, unread, isEmpty };
}

function leftoverOf(host: Host, docId: string, parts: readonly Kept[]): Leftover {
  const { name, workOf } = lookAtLeft(host, docId);
  const statement = readingIn(host, docId)?.name;
  return {
    id: docId,
    keptAt: new Date(Math.max(...parts.map(lastWritten))).toISOString(),
    what: kinds.flatMap(([what, kind]) => (parts.some((part) => part.kind === kind) ? [what] : [])),
    aside: parts.flatMap((part) => (part.kind === ASIDE ? [part.path] : [])),
    ...(name === undefined ? {} : { name }),
    ...(workOf === undefined ? {} : { workOf }),
    ...(statement === undefined ? {} : { statement }),
  };
}

function lastWritten({ path }: Kept): number {
  const stats = statSync(path);
  const names = stats.isDirectory() ? readdirSync(path) : [];
  const inside = names.map((name) => statSync(join(path, name)).mtimeMs);
  return Math.max(stats.mtimeMs, ...inside);
}

/** @throws ProblemError leftoverGone, leftoverInUse, leftoverDamaged, libraryGone; ClientFileError. What was left then stays */
export function putLeftoverBack(
  { id }: InputOf<'leftovers.putBack'>,
  host: Host,
): OutputOf<'leftovers.putBack'> {
  const { workOf } = leftoverBy(id, host);
  if (!workOf || workOf.back === 'damaged') throw new ProblemError('leftoverDamaged', {});
  const lock = workOf.back === 'opening' ? undefined : lockOf(host, id, workOf.path);
  if (!lock) throw new ProblemError('leftoverInUse', {});
  try {
    const place = placeBack(host, workOf.path);
    if (!putLeftAt(place, workingCopy(host.dataDir, id), id, host))
      throw new ProblemError('leftoverDamaged', {});
    return { ...told(host, place), name: nameOfFile(place) };
  } finally {
    lock.release();
  }
}

/** @throws ProblemError leftoverGone; leftoverInUse where its client file is there again */
function leftoverBy(id: string, host: Host): Leftover {
  const known = listLeftovers({}, host).leftovers.find((each) => each.id === id);
  if (known) return known;
  throw new ProblemError(isKeptBeside(host, id) ? 'leftoverInUse' : 'leftoverGone', {});
}

/** @throws ProblemError leftoverGone, leftoverInUse, and nothing went; leftoverStays; libraryGone */
export function forgetLeftover(
  { id, what }: InputOf<'leftovers.forget'>,
  host: Host,
): OutputOf<'leftovers.forget'> {
  const known = leftoverBy(id, host);
  // What came to it since it was shown is not what was agreed to.
  if (known.what.some((each) => !what.includes(each))) throw new ProblemError('leftoverInUse', {});
  const library = libraryOf(host);
  const path = known.workOf?.path ?? library;
  // What was cut off on its way into a folder lies in that one.
  const homes = [library, ...(known.workOf ? [dirname(path)] : [])];
  const place = { path, folders: homes.flatMap((home) => [home, join(home, ARCHIVE)]) };
  if (!forgotten(host, id, place)) throw new ProblemError('leftoverInUse', {});
  host.emit?.({ type: 'library' });
  return {};
}

function forgotten(host: Host, id: string, place: Parameters<typeof forgetBeside>[2]): boolean {
  try {
    return forgetBeside(host, id, place);
  } catch (error) {
    throw new ProblemError('leftoverStays', {}, { cause: error });
  }
}
