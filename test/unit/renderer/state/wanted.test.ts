import { expect, test } from 'vitest';
import { sendWaiting, type Wanted, want, wantedAt } from '../../../../renderer/state/wanted.ts';

/** A backend that answers when told to. */
function late() {
  const sent: unknown[] = [];
  const answers: ((isKept: boolean) => void)[] = [];
  const send = (to: unknown, before?: Wanted) => {
    sent.push(before ? { to, after: before.to } : to);
    return new Promise<boolean>((answer) => answers.push(answer));
  };
  const answer = async (isKept: boolean) => {
    answers.shift()?.(isKept);
    await new Promise((done) => setTimeout(done));
  };
  return { sent, send, answer };
}

test('one value of a field is under way at a time, and the newest is shown and sent last', async () => {
  const { sent, send, answer } = late();
  const all = [want('a/b/c', 1, send), want('a/b/c', 2, send), want('a/b/c', 3, send)];
  await Promise.resolve();
  expect(wantedAt('a/b/c')).toEqual({ to: 3 });
  await answer(true);
  void want('a/b/c', undefined, send);
  expect(wantedAt('a/b/c')).toEqual({ to: undefined });
  await answer(true);
  await answer(true);
  expect(sent).toEqual([3, undefined]);
  expect(await Promise.all(all)).toEqual([true, true, true]);
  expect(wantedAt('a/b/c')).toBeUndefined();
});

test('what is refused is no longer shown, and fields do not wait for each other', async () => {
  const { sent, send, answer } = late();
  const first = want('a/b/c', 1, send);
  const other = want('a/b/d', 2, send);
  await Promise.resolve();
  expect(sent).toEqual([1, 2]);
  await answer(false);
  await answer(true);
  expect([await first, await other]).toEqual([false, true]);
  expect([wantedAt('a/b/c'), wantedAt('a/b/d')]).toEqual([undefined, undefined]);
});

test('where the page goes, what waits is sent behind what is under way', async () => {
  const { sent, send, answer } = late();
  void want('a/b/c', 1, send);
  void want('a/b/d', 5, send);
  await Promise.resolve();
  void want('a/b/c', 2, send);
  sendWaiting();
  expect(sent).toEqual([1, 5, { to: 2, after: 1 }]);
  // The page stayed after all: it is kept as any other.
  for (let turn = 0; turn < 4; turn += 1) await answer(true);
  expect([wantedAt('a/b/c'), wantedAt('a/b/d')]).toEqual([undefined, undefined]);
});
