import { expect, test } from 'vitest';
import { Pulse } from '../../../../electron/backend/process/pulse.ts';

const BEAT = 300;

/** A pulse whose clock the test moves. */
function aPulse() {
  const told: string[] = [];
  let at = 0;
  const pulse = new Pulse({
    ask: () => told.push('ask'),
    onSilent: () => told.push('silent'),
    onAnswer: () => told.push('answers'),
    onStuck: () => told.push('stuck'),
    now: () => at,
  });
  pulse.start();
  pulse.stop();
  /** Beats this often, each this long after the one before. */
  const pass = (beats: number, gap = BEAT): void => {
    for (let beat = 0; beat < beats; beat += 1) {
      at += gap;
      pulse.beat();
    }
  };
  return { pulse, told, pass };
}

test('one that answers is asked again and again, and nothing is told of it', () => {
  const { pulse, told, pass } = aPulse();
  for (let time = 0; time < 100; time += 1) {
    pass(1);
    pulse.heard();
  }
  expect(told).toEqual(Array.from({ length: 100 }, () => 'ask'));
});

test('one that does not answer is told of within 2 s, once, and ended after 20 s', () => {
  const { told, pass } = aPulse();
  // Stuck just after it answered: the first beat is still to come.
  pass(Math.floor(2_000 / BEAT));
  expect(told).toEqual(['ask', 'silent']);
  pass(60);
  expect(told).toEqual(['ask', 'silent']);
  pass(1);
  expect(told).toEqual(['ask', 'silent', 'stuck']);
});

test('one that was busy for five seconds is told of as answering, and never ended', () => {
  const { pulse, told, pass } = aPulse();
  for (let time = 0; time < 20; time += 1) {
    pass(17);
    pulse.heard();
  }
  expect(told).not.toContain('stuck');
  expect(told.slice(0, 6)).toEqual(['ask', 'silent', 'answers', 'ask', 'silent', 'answers']);
});

test('time that we ourselves slept is not counted, before or after', () => {
  const { pulse, told, pass } = aPulse();
  pass(4);
  // The laptop is closed for a night; then the timer goes on, and the answer is read a moment later.
  pass(1, 8 * 3_600_000);
  pass(1);
  pulse.heard();
  expect(told).toEqual(['ask']);
  // A host that is short of time beats late, every time.
  pass(100, 3 * BEAT);
  expect(told).toEqual(['ask']);
});

test('one that was silent when the laptop was closed has all its time again', () => {
  const { pulse, told, pass } = aPulse();
  pass(60);
  pass(1, 3_600_000);
  pass(60);
  pulse.heard();
  expect(told).toEqual(['ask', 'silent', 'answers']);
});
