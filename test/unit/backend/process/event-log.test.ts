import { expect, test } from 'vitest';
import { EventLog } from '../../../../electron/backend/process/event-log.ts';

const event = { type: 'library' } as const;

function withEvents(count: number, limit?: number): EventLog {
  const log = new EventLog(limit);
  for (let made = 0; made < count; made += 1) log.add(event);
  return log;
}

test('events are numbered from 1 and told at once', () => {
  const log = new EventLog();
  const heard: number[] = [];
  const stop = log.listen(({ seq }) => heard.push(seq));
  log.add(event);
  log.add(event);
  stop();
  log.add(event);
  expect(heard).toEqual([1, 2]);
  expect(log.last).toBe(3);
});

test.each<[number, readonly number[] | undefined]>([
  [7, []],
  [5, [6, 7]],
  [4, [5, 6, 7]],
  [3, undefined],
  [0, undefined],
  // Of another host, which had told more.
  [8, undefined],
])('after %i of 7, with the last 3 kept, comes %j', (seq, expected) => {
  expect(
    withEvents(7, 3)
      .after(seq)
      ?.map((each) => each.seq),
  ).toEqual(expected);
});

test('before anything was told nothing was missed', () => {
  expect(new EventLog().after(0)).toEqual([]);
  expect(new EventLog().after(1)).toBeUndefined();
});
