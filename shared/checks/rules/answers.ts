/** Nothing is answered by silence: what a document prints is asked. */
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import type { CheckContext } from '../context.ts';
import { at, where } from '../hits.ts';
import { labelOf } from '../params.ts';
import { isCriminal, isSpecial } from '../parts.ts';
import { demandedAtAdoption, family, type Hit } from '../rule.ts';
import { traitsOfData } from '../terms.ts';

const rule = family('answers');
type Activity = Row<'activity'>;
type AnswerField =
  | 'recipientsAnswer'
  | 'transfersAnswer'
  | 'automatedAnswer'
  | 'specialAnswer'
  | 'criminalAnswer'
  | 'bsnAnswer'
  | 'measuresAnswer';

/** Unanswered, and no row shows that the answer must be yes. */
function unanswered(field: AnswerField, given: (context: CheckContext, row: Activity) => boolean) {
  return (context: CheckContext) =>
    where(
      'activity',
      context.own,
      field,
      (row) => stateOf(row[field]) === 'unknown' && !given(context, row),
    );
}

const has =
  (entity: 'recipient' | 'transfer' | 'automatedDecision') =>
  (context: CheckContext, row: Activity) =>
    context.index.parts(entity, row.id).length > 0;
const holds =
  (test: (context: CheckContext, item: Row<'dataItem'>) => boolean) =>
  (context: CheckContext, row: Activity) =>
    context.index.parts('dataItem', row.id).some((item) => test(context, item));
const isNid = (context: CheckContext, item: Row<'dataItem'>) =>
  traitsOfData(context, item.term).nid;
const nothing = () => false;

/** Answered with none while rows say otherwise. */
function* denied(
  context: CheckContext,
  field: AnswerField,
  given: (context: CheckContext, row: Activity) => boolean,
  activities: readonly Activity[] = context.own,
): Iterable<Hit> {
  yield* where(
    'activity',
    activities,
    field,
    (row) => stateOf(row[field]) === 'none' && given(context, row),
  );
}

/** Answered with some while nothing follows. */
function empty(field: AnswerField, given: (context: CheckContext, row: Activity) => boolean) {
  return (context: CheckContext) =>
    where(
      'activity',
      context.own,
      field,
      (row) => stateOf(row[field]) === 'some' && !given(context, row),
    );
}

const carried = (context: CheckContext, row: Activity) =>
  has('transfer')(context, row) ||
  context.index
    .parts('recipient', row.id)
    .some(
      (recipient) =>
        recipient.party !== undefined &&
        context.index.parts('partyTransfer', recipient.party).length > 0,
    );

export const answerRules = [
  demandedAtAdoption(
    rule(
      'ANS-RECIPIENT',
      'warning',
      'AVG 30(1)(d), 13(1)(e)',
      unanswered('recipientsAnswer', has('recipient')),
    ),
  ),
  demandedAtAdoption(
    rule(
      'ANS-TRANSFER',
      'warning',
      'AVG 30(1)(e), 13(1)(f)',
      unanswered('transfersAnswer', carried),
    ),
  ),
  demandedAtAdoption(
    rule(
      'ANS-ADM',
      'warning',
      'AVG 13(2)(f), 22',
      unanswered('automatedAnswer', has('automatedDecision')),
    ),
  ),
  demandedAtAdoption(
    rule('ANS-DPIA', 'warning', 'AVG 35(1)', function* (context) {
      for (const activity of context.own) {
        const dpia = context.index.parts('dpia', activity.id)[0];
        if (!dpia) yield at('activity', activity, '*');
        else if (stateOf(dpia.screened) === 'unknown' && dpia.outcome === undefined)
          yield at('dpia', dpia, 'screened');
      }
    }),
  ),
  demandedAtAdoption(
    rule('ANS-SPECIAL', 'warning', 'AVG 9', unanswered('specialAnswer', holds(isSpecial))),
  ),
  demandedAtAdoption(
    rule('ANS-CRIMINAL', 'warning', 'AVG 10', unanswered('criminalAnswer', holds(isCriminal))),
  ),
  demandedAtAdoption(rule('ANS-BSN', 'warning', 'UAVG 46', unanswered('bsnAnswer', holds(isNid)))),
  demandedAtAdoption(
    rule('MEA-UNCONFIRMED', 'warning', 'AVG 30(1)(g), 32', function* (context) {
      yield* unanswered('measuresAnswer', nothing)(context);
      const used = new Set(context.current.flatMap((row) => row.measures ?? []));
      const open = (row: Row<'measure'>) =>
        stateOf(row.answer) === 'unknown' && (used.has(row.id) || row.scope === 'organisation');
      yield* where('measure', context.rows('measure'), 'answer', open, (row) => ({
        what: labelOf(row.term),
      }));
    }),
  ),
  rule('ANS-DENIED', 'warning', 'AVG 5(2)', function* (context) {
    yield* denied(context, 'recipientsAnswer', has('recipient'));
    // Art. 30(2)(c) has a processor name its transfers too.
    yield* denied(context, 'transfersAnswer', has('transfer'), context.current);
    yield* denied(context, 'automatedAnswer', has('automatedDecision'));
    yield* denied(context, 'specialAnswer', holds(isSpecial));
    yield* denied(context, 'criminalAnswer', holds(isCriminal));
    yield* denied(context, 'bsnAnswer', holds(isNid));
  }),
  rule('REC-NONE', 'error', 'AVG 30(1)(d), 13(1)(e)', empty('recipientsAnswer', has('recipient'))),
  rule('TRF-NONE', 'error', 'AVG 30(1)(e), 13(1)(f)', empty('transfersAnswer', carried)),
  rule('ADM-NONE', 'error', 'AVG 13(2)(f), 22', empty('automatedAnswer', has('automatedDecision'))),
  rule('SPC-NONE', 'warning', 'AVG 30(1)(c), 9', function* (context) {
    yield* empty('specialAnswer', holds(isSpecial))(context);
    yield* empty('criminalAnswer', holds(isCriminal))(context);
    yield* empty('bsnAnswer', holds(isNid))(context);
  }),
];
