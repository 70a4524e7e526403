/**
 * Interviews that are not finished, so that one can go on later. Each is a file of its own beside the
 * working copies: the answers of one client are never those of another.
 */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import {
  anyAnswers,
  type InterviewOwner,
  type KeptInterview,
  keptInterview,
} from '../../../shared/contract/interview.ts';
import type { Host } from '../host.ts';
import { privateFolder } from '../library/data-folder.ts';
import { parsedJson, writePrivateJson } from '../library/private-json.ts';
import { writeProblem } from '../store/errors.ts';
import { fileOf } from './open-files.ts';
import { INTERVIEWS } from './what-is-kept.ts';

type Kept = OutputOf<'interview.kept'>[number];

export const DRAFT = 'draft-';
const ENDING = '.json';

/** By the id inside the client file: it stays when the file is renamed, moved or archived. */
function placeOf(host: Host, owner: InterviewOwner): string {
  const name =
    'draft' in owner
      ? `${DRAFT}${owner.draft}`
      : `file-${fileOf(host, owner.file).file.record().docId}`;
  return join(privateFolder(host.dataDir, INTERVIEWS), name + ENDING);
}

/** @throws ClientFileError of a file that cannot be opened */
export function keptInterviews(
  { file }: InputOf<'interview.kept'>,
  host: Host,
): OutputOf<'interview.kept'> {
  if (file !== undefined) return read(placeOf(host, { file }), { file });
  takeOlder(host);
  const folder = join(host.dataDir, INTERVIEWS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(DRAFT) && name.endsWith(ENDING))
    .flatMap((name) =>
      read(join(folder, name), { draft: basename(name, ENDING).slice(DRAFT.length) }),
    )
    .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

/** Whether first questions of a client file wait to be gone on with. @throws ClientFileError of a file that cannot be opened */
export const hasInterview = (host: Host, file: string): boolean =>
  existsSync(placeOf(host, { file }));

/** Nothing where nothing was kept, or where another program wrote over it. */
function read(path: string, of: InterviewOwner): Kept[] {
  const found = keptInterview.safeParse(parsedJson(path));
  return found.success ? [{ of, ...found.data }] : [];
}

/** The app once kept one interview a computer, of whichever client: it becomes a draft among the others. */
function takeOlder(host: Host): void {
  const path = join(host.dataDir, 'interview.json');
  const answers = anyAnswers.safeParse(parsedJson(path));
  if (!answers.success) return;
  const keptAt = statSync(path).mtime.toISOString();
  writePrivateJson(placeOf(host, { draft: host.newId() }), {
    keptAt,
    place: 0,
    answers: answers.data,
  } satisfies KeptInterview);
  rmSync(path);
}

/** @throws ClientFileError notWritable, diskFull; what was kept before then stays */
export function keepInterview(
  { of, ...answered }: InputOf<'interview.keep'>,
  host: Host,
): OutputOf<'interview.keep'> {
  const label = 'file' in of && fileOf(host, of.file).index.single('organisation')?.label;
  writePrivateJson(placeOf(host, of), {
    keptAt: host.now().toISOString(),
    ...(label ? { label } : {}),
    ...answered,
  } satisfies KeptInterview);
  return {};
}

/** @throws ClientFileError notWritable */
export function forgetInterview(
  { of }: InputOf<'interview.forget'>,
  host: Host,
): OutputOf<'interview.forget'> {
  const path = placeOf(host, of);
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw writeProblem(error, path);
  }
  return {};
}
