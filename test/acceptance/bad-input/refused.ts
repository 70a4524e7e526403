/** What must hold of every refusal, tried through the command line itself. */
import { expect } from 'vitest';
import { cliHost } from '../../../electron/backend/cli/host.ts';
import { run } from '../../../electron/backend/cli/run.ts';
import type { ProblemCode } from '../../../shared/domain/problem.ts';
import type { CliPlace } from '../../support/cli-place.ts';
import { snapshotOf } from '../../support/folder-snapshot.ts';
import { type CliOptions, type CliRun, runCli } from '../../support/run-cli.ts';

export interface Refusal {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
}

interface Tried {
  readonly code: ProblemCode;
  /** Run as a process of its own, in Dutch with --json. */
  readonly words: readonly string[];
  /** Run in this process, in English and in words, as a process takes half a second; the same command where absent. */
  readonly english?: readonly string[];
  readonly options?: Partial<CliOptions>;
}

/** Proves that both are refused with the code, in their language, and change nothing; gives back what was said. */
export async function expectRefusal(place: CliPlace, tried: Tried): Promise<Refusal> {
  const { code, words, english = words, options = {} } = tried;
  const { dataDir, folder } = place;
  const before = snapshotOf(folder);
  const json = await runCli([...words, '--json', '--language', 'nl'], {
    dataDir,
    folder,
    ...options,
  });
  const message = expectJson(json, code);
  const host = cliHost(
    { ARTIKEL30_DATA: options.dataDir ?? dataDir, INIT_CWD: folder },
    () => new Date(),
  );
  const text = await run([...english, '--language', 'en'], host, 'nl');
  expect(text).toMatchObject({ exitCode: 2, stdout: '' });
  expect(text.stderr).toMatch(/\.\n$/);
  expect(text.stderr.trim()).not.toBe(message);
  expect(snapshotOf(folder)).toEqual(before);
  return { code, nl: message, en: text.stderr.trim() };
}

/** Exit code 2 and one JSON value of code and message, nothing else; gives back the message. */
export function expectJson(said: CliRun, code: ProblemCode): string {
  expect(said).toMatchObject({ exitCode: 2, stderr: '' });
  const answer = JSON.parse(said.stdout) as { code: string; message: string };
  expect(Object.keys(answer)).toEqual(['code', 'message']);
  expect(answer).toMatchObject({ code, message: expect.stringMatching(/\.$/) as string });
  return answer.message;
}
