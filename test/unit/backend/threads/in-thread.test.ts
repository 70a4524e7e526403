import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inThread, type ThreadOptions } from '../../../../electron/backend/threads/in-thread.ts';
import { ThreadError } from '../../../../electron/backend/threads/thread-error.ts';

const folder = resolve(import.meta.dirname, '../../../support/threads');

let files = 0;
/** Each a file of its own to the threads, so that none rests from a test before. */
const fresh = (): URL => new URL(`file://${folder}/counting.ts?${++files}`);

/** As a backend that is busy with something else. */
function busyFor(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

const ask = async (entry: URL, asked = '', options: ThreadOptions = { again: true }) =>
  (await inThread<{ times: number }>(entry, asked, options)).times;

describe('a thread', () => {
  test('that may do so does more of the same', async () => {
    const entry = fresh();
    expect([await ask(entry), await ask(entry), await ask(entry)]).toEqual([1, 2, 3]);
  });

  test('is another one each time where a stranger’s file is opened', async () => {
    const entry = fresh();
    expect([await ask(entry, '', {}), await ask(entry, '', {})]).toEqual([1, 1]);
  });

  test('does one thing at a time: who comes meanwhile gets another, and one of both rests', async () => {
    const entry = fresh();
    expect(await Promise.all([ask(entry), ask(entry)])).toEqual([1, 1]);
    expect(await Promise.all([ask(entry), ask(entry)])).toEqual([2, 1]);
  });

  test.each([
    ['was cancelled', 'hang', 'cancelled'],
    ['took too long', 'hang', 'deadline'],
    ['failed', 'fail', 'failed'],
  ])('that %s is not asked again', async (_how, asked, reason) => {
    const entry = fresh();
    expect(await ask(entry)).toBe(1);
    const stop = new AbortController();
    const options = reason === 'deadline' ? { deadlineMs: 50 } : { signal: stop.signal };
    const asking = ask(entry, asked, { again: true, ...options });
    if (reason === 'cancelled') setTimeout(() => stop.abort(), 50);
    await expect(asking).rejects.toMatchObject({ code: reason });
    expect(await ask(entry)).toBe(1);
  });

  test.each(['end', 'fail later'])(
    'that comes to its end at rest (%s) harms nobody',
    async (how) => {
      const entry = fresh();
      expect(await ask(entry, how)).toBe(1);
      await wait(500);
      expect(await ask(entry)).toBe(1);
    },
  );

  test.each([
    ['fails as it is given up', 'fail', 'cancelled'],
    ['fails after it answered', 'fail later', undefined],
  ])('that %s while nobody can listen harms nobody', async (_when, asked, code) => {
    const stop = new AbortController();
    const asking = ask(fresh(), asked, code === undefined ? {} : { signal: stop.signal });
    const answered = asking.then(
      () => undefined,
      (error: unknown) => (error instanceof ThreadError ? error.code : error),
    );
    busyFor(600);
    stop.abort();
    expect(await answered).toBe(code);
    await wait(200);
  });

  test('is not kept where it holds much', async () => {
    const entry = fresh();
    expect([await ask(entry, 'hold'), await ask(entry)]).toEqual([1, 1]);
  });

  test('is refused what cannot be sent to it', async () => {
    const sent = inThread(fresh(), () => undefined, {});
    await expect(sent).rejects.toMatchObject({ code: 'failed' });
  });

  test('that rests does not keep its process', () => {
    const asked = [`${folder}/ask-once.ts`];
    // A thread rests for thirty seconds.
    const said = execFileSync(process.execPath, asked, { encoding: 'utf8', timeout: 20_000 });
    expect(said).toBe('1');
  });
});
