/** Data processed for others: Art. 30(2), 28. */
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import { covers } from '../../domain/selection.ts';
import type { CheckContext } from '../context.ts';
import { where } from '../hits.ts';
import { fieldValue } from '../params.ts';
import { repeated } from '../repeated.ts';
import { demandedAtAdoption, family } from '../rule.ts';

const rule = family('processorRole');
type Engagement = Row<'engagement'>;

function engagements(context: CheckContext): readonly Engagement[] {
  return context.once('engagements', () =>
    context.forOthers.flatMap((activity) => context.index.parts('engagement', activity.id)),
  );
}

const clientOf = (row: Engagement) => ({ who: fieldValue('party', row.client, 'name') });

function each(field: keyof Engagement, wrong: (row: Engagement, context: CheckContext) => boolean) {
  return (context: CheckContext) =>
    where('engagement', engagements(context), field, (row) => wrong(row, context), clientOf);
}

function unreachable(row: Engagement, context: CheckContext): boolean {
  const client = context.index.get('party', row.client);
  return row.clientContact === undefined && !client?.email && !client?.phone && !client?.address;
}

/** What an engagement answers, else what the activity answers for all its clients. */
const answerOf = (row: Engagement, context: CheckContext) =>
  stateOf(row.transfersAnswer ?? context.index.get('activity', row.activity)?.transfersAnswer);

const transfersOf = (row: Engagement, context: CheckContext) =>
  context.index
    .parts('transfer', row.activity)
    .filter((transfer) => covers(row.transfers, transfer.id));

/** Says another thing than the activity, or than the transfers that were chosen for this client. */
function contradicted(row: Engagement, context: CheckContext): boolean {
  const own = stateOf(row.transfersAnswer);
  const general = stateOf(context.index.get('activity', row.activity)?.transfersAnswer);
  if (own === 'some') return general === 'none';
  if (own !== 'none') return false;
  const others = context.index.parts('engagement', row.activity);
  return (
    row.transfers !== undefined ||
    (general === 'some' && others.every((other) => stateOf(other.transfersAnswer) === 'none'))
  );
}

const unprotected = (row: Engagement, context: CheckContext) =>
  row.measures === undefined && context.index.get('activity', row.activity)?.measures === undefined;

export const processorRoleRules = [
  rule('PRO-NOENGAGEMENT', 'error', 'AVG 30(2)(a)', (context) =>
    where(
      'activity',
      context.forOthers,
      '*',
      (row) => context.index.parts('engagement', row.id).length === 0,
    ),
  ),
  rule('ENG-CONTACT', 'error', 'AVG 30(2)(a)', each('clientContact', unreachable)),
  rule(
    'ENG-CATEGORIES',
    'error',
    'AVG 30(2)(b)',
    each('categories', (row) => row.categories === undefined),
  ),
  rule(
    'ENG-CONTRACT',
    'error',
    'AVG 28(3)',
    each('contract', (row) => row.contract === undefined && row.contractOn === undefined),
  ),
  demandedAtAdoption(
    rule(
      'ENG-TRANSFER',
      'warning',
      'AVG 30(2)(c)',
      each('transfersAnswer', (row, context) => answerOf(row, context) === 'unknown'),
    ),
  ),
  rule(
    'ENG-TRANSFER-NONE',
    'error',
    'AVG 30(2)(c)',
    each(
      'transfers',
      (row, context) => answerOf(row, context) === 'some' && transfersOf(row, context).length === 0,
    ),
  ),
  rule(
    'ENG-TRANSFER-CONFLICT',
    'warning',
    'AVG 30(2)(c), 5(2)',
    each('transfersAnswer', contradicted),
  ),
  rule('ENG-SECURITY', 'error', 'AVG 30(2)(d), 32', each('measures', unprotected)),
  rule(
    'ENG-END',
    'warning',
    'AVG 28(3)(g)',
    each('endAction', (row) => row.endAction === undefined),
  ),
  rule(
    'ENG-ENDED',
    'warning',
    'AVG 28(3)(g)',
    each('client', (row, context) => context.index.get('party', row.client)?.status === 'ended'),
  ),
  rule('ENG-TWICE', 'tip', 'AVG 30(2)(a)', (context) =>
    repeated(
      'engagement',
      engagements(context),
      'client',
      (row) => `${row.activity} ${row.client}`,
      clientOf,
    ),
  ),
];
