/** How and when people are told: Art. 13, 14, UAVG 41 and 43. */
import type { Row } from '../../domain/entities.ts';
import { overlap } from '../../domain/selection.ts';
import type { CheckContext } from '../context.ts';
import { named, where } from '../hits.ts';
import { labelOf } from '../params.ts';
import type { Item } from '../parts.ts';
import { family } from '../rule.ts';

const rule = family('informing');
type Informing = Row<'informing'>;

/** Data that do not come from the person (Art. 14); what we see or record ourselves is Art. 13. */
const indirect = (item: Item) =>
  item.source === 'thirdParty' || item.source === 'public' || item.source === 'derived';

function told(context: CheckContext, item: Item): boolean {
  return context.index
    .parts('informing', item.activity)
    .some((row) => overlap(row.forSubjects, item.forSubjects));
}

function each(field: keyof Informing, wrong: (row: Informing, context: CheckContext) => boolean) {
  return (context: CheckContext) =>
    where(
      'informing',
      context.ownParts('informing'),
      field,
      (row) => wrong(row, context),
      (row) => ({ what: labelOf(row.exception ?? '') }),
    );
}

const aboutIndirect = (row: Informing, context: CheckContext) =>
  context.index
    .parts('dataItem', row.activity)
    .some((item) => indirect(item) && overlap(item.forSubjects, row.forSubjects));

export const informingRules = [
  rule('INF-ART14', 'error', 'AVG 14(3)', (context) =>
    where(
      'dataItem',
      context.ownParts('dataItem'),
      'source',
      (item) => indirect(item) && !told(context, item),
      named.term,
    ),
  ),
  rule(
    'INF-MOMENT',
    'warning',
    'AVG 14(3)',
    each(
      'moment',
      (row, context) =>
        row.exception === undefined && row.moment === undefined && aboutIndirect(row, context),
    ),
  ),
  rule(
    'INF-CHANNEL',
    'warning',
    'AVG 12(1)',
    each('channel', (row) => row.exception === undefined && row.channel === undefined),
  ),
  rule(
    'INF-REASON',
    'error',
    'AVG 13(4), 14(5); UAVG 41, 43',
    each('reason', (row) => row.exception !== undefined && row.reason === undefined),
  ),
  rule(
    'INF-DATE',
    'tip',
    'AVG 5(2); UAVG 41',
    each('date', (row) => row.exception !== undefined && row.date === undefined),
  ),
  rule(
    'INF-WRONGEXCEPTION',
    'error',
    'AVG 13(4), 14(5)',
    each(
      'exception',
      (row, context) =>
        (row.exception ?? '').startsWith('informExc.14-') && !aboutIndirect(row, context),
    ),
  ),
];
