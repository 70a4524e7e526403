import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Presence } from '../../../../electron/backend/http/presence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aPresence() {
  const said: string[] = [];
  const onRest = () => void said.push('rest');
  const onStop = () => void said.push('stop');
  return { presence: new Presence({ restMs: 10, onRest, stopMs: 100, onStop }), said };
}

test('rests, then stops, when nobody ever comes', () => {
  const { said } = aPresence();
  vi.advanceTimersByTime(99);
  expect(said).toEqual(['rest']);
  vi.advanceTimersByTime(1);
  expect(said).toEqual(['rest', 'stop']);
});

test('waits anew from the moment that the last page goes', () => {
  const { presence, said } = aPresence();
  const [first, second] = [presence.join(), presence.join()];
  first();
  // A page goes once, however often that is said.
  first();
  vi.advanceTimersByTime(1_000);
  expect(said).toEqual([]);
  second();
  vi.advanceTimersByTime(99);
  expect(said).toEqual(['rest']);
  presence.join();
  vi.advanceTimersByTime(1_000);
  expect(said).toEqual(['rest']);
});

test('waits for nothing once it has ended, also when pages go after that', () => {
  const { presence, said } = aPresence();
  const leave = presence.join();
  presence.end();
  leave();
  expect(vi.getTimerCount()).toBe(0);
  expect(said).toEqual([]);
});
