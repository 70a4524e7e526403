/** The data protection officer (FG): Art. 37-39. */
import { stateOf } from '../../domain/answer.ts';
import { atSingle, where } from '../hits.ts';
import { namingNothingDutch } from '../own-law.ts';
import { demandedAtAdoption, family } from '../rule.ts';

const rule = family('dpo');

export const dpoRules = [
  demandedAtAdoption(
    rule('DPO-UNANSWERED', 'warning', 'AVG 30(1)(a), 37', function* (context) {
      if (stateOf(context.index.single('dpo')?.answer) === 'unknown')
        yield* atSingle(context, 'dpo', 'answer');
    }),
  ),
  rule('DPO-CONTACT', 'error', 'AVG 13(1)(b), 30(1)(a)', (context) =>
    where(
      'dpo',
      context.rows('dpo'),
      'email',
      (row) => stateOf(row.answer) === 'some' && !row.email && !row.phone && !row.address,
    ),
  ),
  rule('DPO-NAME', 'error', 'AVG 30(1)(a)', (context) =>
    where(
      'dpo',
      context.rows('dpo'),
      'name',
      (row) => stateOf(row.answer) === 'some' && row.name === undefined,
    ),
  ),
  rule('DPO-REGISTERED', 'warning', 'AVG 37(7)', (context) =>
    namingNothingDutch(
      context,
      where(
        'dpo',
        context.rows('dpo'),
        'registration',
        (row) =>
          stateOf(row.answer) === 'some' &&
          row.registration === undefined &&
          row.registeredOn === undefined,
      ),
    ),
  ),
  rule('DPO-TITLE', 'warning', 'AVG 37; WP243 rev.01', (context) =>
    where(
      'dpo',
      context.rows('dpo'),
      'titleWithoutAppointment',
      (row) => row.titleWithoutAppointment === true,
    ),
  ),
  rule('DPO-CONFLICT', 'warning', 'AVG 38(6)', (context) =>
    where(
      'dpo',
      context.rows('dpo'),
      'otherFunction',
      (row) => stateOf(row.answer) === 'some' && row.otherFunction !== undefined,
    ),
  ),
  rule('DPO-REQUIRED', 'error', 'AVG 37(1)', (context) =>
    where(
      'dpo',
      context.rows('dpo'),
      'answer',
      (row) => stateOf(row.answer) === 'none' && row.duties !== undefined,
    ),
  ),
];
