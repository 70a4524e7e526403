/** Every rule over a register. */
import { runChecks } from '../../shared/checks/run-checks.ts';
import { bigRegister } from '../support/big-register.ts';
import { jsonAndZod } from './json-and-zod.ts';
import { compared, milliseconds, type Result } from './result.ts';
import { inTurns } from './timing.ts';

const ACTIVITIES = 1_000;

export function measure(): Result[] {
  const register = bigRegister(ACTIVITIES);
  const times = inTurns({
    ours: () => runChecks(register, { today: '2026-11-21' }),
    theirs: jsonAndZod(register),
  });
  const names = {
    work: `all checks on ${ACTIVITIES} activities`,
    reference: 'JSON.parse + zod of the same',
    aim: 1,
  };
  return [compared(names, times.ours, times.theirs, milliseconds)];
}
