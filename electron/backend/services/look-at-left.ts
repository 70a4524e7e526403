/** What the app can say of a client file that is nowhere: its name, and whether its work can come back. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import { answersWithName, keptInterview } from '../../../shared/contract/interview.ts';
import type { Host } from '../host.ts';
import { docIdIn } from '../library/examine.ts';
import { registerOfLeft } from '../library/left-work.ts';
import { parsedJson } from '../library/private-json.ts';
import { leftBehind, workingCopy } from '../library/working-copy.ts';
import { nameOfFile } from './file-names.ts';
import { lockOf } from './kept-beside.ts';
import { nameOfLeft } from './left-names.ts';
import { INTERVIEWS } from './what-is-kept.ts';

type WorkOf = NonNullable<OutputOf<'leftovers.list'>['leftovers'][number]['workOf']>;

interface Looked {
  readonly name: string | undefined;
  readonly workOf: WorkOf | undefined;
}

interface Work {
  readonly isWhole: boolean;
  readonly client?: string | undefined;
}

export function lookAtLeft(host: Host, docId: string): Looked {
  const path = leftBehind(workingCopy(host.dataDir, docId))?.path;
  const work = workOf(host, docId);
  const fileName = path === undefined ? undefined : nameOfFile(path);
  const name = nameOfLeft(host, docId) ?? fileName ?? work.client ?? nameInQuestions(host, docId);
  return {
    name,
    workOf: path === undefined ? undefined : { path, ...wayBack(docId, path, work.isWhole) },
  };
}

/** One that another process works on is whole; the lock refuses what is done to it. */
function workOf(host: Host, docId: string): Work {
  const copy = workingCopy(host.dataDir, docId);
  if (!existsSync(copy.file)) return { isWhole: false };
  const lock = lockOf(host, docId, copy.file);
  if (!lock) return { isWhole: true };
  try {
    const register = registerOfLeft(copy, docId, host);
    const [organisation] = register?.organisation ?? [];
    return {
      isWhole: register !== undefined,
      client: organisation?.legalName ?? organisation?.label,
    };
  } finally {
    lock.release();
  }
}

function wayBack(docId: string, path: string, isWhole: boolean): Omit<WorkOf, 'path'> {
  const found = existsSync(path) ? { docId: docIdIn(path) } : undefined;
  const isThere = found !== undefined && (found.docId ?? docId) === docId;
  if (!isWhole) return { isThere, back: 'damaged' };
  // A file that cannot be read may never open again.
  return { isThere, back: found?.docId === docId ? 'opening' : 'putBack' };
}

function nameInQuestions({ dataDir }: Host, docId: string): string | undefined {
  const kept = keptInterview.safeParse(parsedJson(join(dataDir, INTERVIEWS, `file-${docId}.json`)));
  const found = answersWithName.safeParse(kept.data?.answers);
  const { organisation, carried } = found.data ?? {};
  return organisation?.legalName ?? carried?.legalName ?? kept.data?.label;
}
