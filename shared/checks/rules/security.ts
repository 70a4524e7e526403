/** Security measures: Art. 30(1)(g), 32. */
import { stateOf } from '../../domain/answer.ts';
import { addMonths, lastDayOf } from '../../domain/days.ts';
import { at, atSingle, named, where } from '../hits.ts';
import { labelOf } from '../params.ts';
import { family } from '../rule.ts';

const rule = family('security');

/** At most this many sentences in a statement: more helps only attackers (documents.md section 2). */
const PUBLIC_MEASURES = 4;
/** Art. 32(1)(d) asks for regular testing and names no term; two years is our own suggestion. */
const CHECK_MONTHS = 24;

export const securityRules = [
  rule('MEA-NONE', 'error', 'AVG 30(1)(g), 32(1)', function* (context) {
    const general = context
      .rows('measure')
      .some((row) => row.scope === 'organisation' && stateOf(row.answer) === 'some');
    if (!general)
      yield* where(
        'activity',
        context.own,
        'measures',
        (row) => row.measures === undefined && row.securityText === undefined,
      );
  }),
  rule('MEA-REFUSED', 'warning', 'AVG 5(2), 32', function* (context) {
    for (const activity of context.current) {
      const refused = (activity.measures ?? [])
        .map((id) => context.index.get('measure', id))
        .find((row) => row && stateOf(row.answer) === 'none');
      if (refused) yield at('activity', activity, 'measures', { what: labelOf(refused.term) });
    }
  }),
  rule('MEA-PLANNED', 'warning', 'AVG 32(1)', (context) =>
    where(
      'measure',
      context.rows('measure'),
      'plannedOn',
      (row) => context.isPast(row.plannedOn) && stateOf(row.answer) !== 'some',
      named.term,
    ),
  ),
  rule('MEA-CHECKED', 'tip', 'AVG 32(1)(d)', (context) =>
    where(
      'measure',
      context.rows('measure'),
      'checkedOn',
      (row) =>
        row.checkedOn !== undefined &&
        addMonths(lastDayOf(row.checkedOn), CHECK_MONTHS) < context.today,
      named.term,
    ),
  ),
  rule('MEA-PUBLIC-MANY', 'tip', 'AVG 12(1), 32', (context) =>
    where(
      'measure',
      context
        .rows('measure')
        .filter((row) => row.inStatement === true)
        .slice(PUBLIC_MEASURES),
      'inStatement',
      () => true,
      named.term,
    ),
  ),
  rule('MEA-PUBLIC-TEXT', 'warning', 'AVG 12(1)', (context) =>
    where(
      'measure',
      context.rows('measure'),
      'publicText',
      (row) =>
        row.inStatement === true && row.publicText === undefined && row.term.startsWith('own:'),
      named.term,
    ),
  ),
  rule('MEA-PUBLIC-UNTRUE', 'error', 'AVG 5(1)(a)', (context) =>
    where(
      'measure',
      context.rows('measure'),
      'inStatement',
      (row) => row.inStatement === true && stateOf(row.answer) === 'none',
      named.term,
    ),
  ),
  rule('SEC-REPORT', 'tip', 'AVG 32, 33', function* (context) {
    if (stateOf(context.index.single('securityReport')?.answer) === 'unknown')
      yield* atSingle(context, 'securityReport', 'answer');
  }),
];
