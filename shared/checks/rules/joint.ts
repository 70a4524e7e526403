/** Joint controllers: Art. 26, 30(1)(a). */
import { stateOf } from '../../domain/answer.ts';
import type { CheckContext } from '../context.ts';
import { atOrganisation, where } from '../hits.ts';
import { family } from '../rule.ts';

const rule = family('joint');
const jointly = (context: CheckContext) =>
  context.own.filter((row) => row.role === 'jointController');

export const jointRules = [
  rule('JC-UNANSWERED', 'warning', 'AVG 26, 30(1)(a)', (context) =>
    stateOf(context.index.single('organisation')?.jointControllers) === 'unknown' &&
    context.own.length > 0 &&
    jointly(context).length === 0
      ? atOrganisation(context, 'jointControllers')
      : [],
  ),
  rule('JC-DENIED', 'warning', 'AVG 26', (context) =>
    stateOf(context.index.single('organisation')?.jointControllers) === 'none' &&
    (jointly(context).length > 0 || context.rows('jointArrangement').length > 0)
      ? atOrganisation(context, 'jointControllers')
      : [],
  ),
  rule('JC-NOARRANGEMENT', 'error', 'AVG 26(1)', (context) => {
    const arranged = new Set(
      context.rows('jointArrangement').flatMap((row) => row.activities ?? []),
    );
    return where('activity', jointly(context), 'role', (row) => !arranged.has(row.id));
  }),
  rule('JC-PARTIES', 'error', 'AVG 26(1), 30(1)(a)', (context) =>
    where(
      'jointArrangement',
      context.rows('jointArrangement'),
      'parties',
      (row) => row.parties === undefined,
    ),
  ),
  rule('JC-ESSENCE', 'error', 'AVG 26(2)', (context) =>
    where(
      'jointArrangement',
      context.rows('jointArrangement'),
      'essence',
      (row) => row.essence === undefined,
    ),
  ),
  rule('JC-DUTIES', 'error', 'AVG 26(1)', (context) =>
    where(
      'jointArrangement',
      context.rows('jointArrangement'),
      'whoInforms',
      (row) => row.whoInforms === undefined || row.whoAnswers === undefined,
    ),
  ),
  rule('JC-CONTACT', 'tip', 'AVG 26(1)', (context) =>
    where(
      'jointArrangement',
      context.rows('jointArrangement'),
      'contactPoint',
      (row) => row.contactPoint === undefined,
    ),
  ),
];
