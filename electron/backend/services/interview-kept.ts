/** The answers of an interview that is not finished, so that one can go on later. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { privateFolder } from '../library/data-folder.ts';
import { writeProblem } from '../store/errors.ts';

const placeOf = (host: Host): string => join(privateFolder(host.dataDir), 'interview.json');

export function keptInterview(
  _: InputOf<'interview.kept'>,
  host: Host,
): OutputOf<'interview.kept'> {
  try {
    return { answers: JSON.parse(readFileSync(placeOf(host), 'utf8')) as Record<string, unknown> };
  } catch {
    return {};
  }
}

/** @throws ClientFileError notWritable, diskFull */
export function keepInterview(
  { answers }: InputOf<'interview.keep'>,
  host: Host,
): OutputOf<'interview.keep'> {
  const place = placeOf(host);
  try {
    if (answers === undefined) rmSync(place, { force: true });
    else {
      writeFileSync(`${place}.new`, JSON.stringify(answers), { mode: 0o600, flush: true });
      renameSync(`${place}.new`, place);
    }
  } catch (error) {
    throw writeProblem(error, place);
  }
  return {};
}
