/** Data protection impact assessment: Art. 35-36, WP248 rev.01. */
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import type { CheckContext } from '../context.ts';
import { isLikely, isListed } from '../high-risk.ts';
import { at, where } from '../hits.ts';
import { namingNothingDutch } from '../own-law.ts';
import { isCriminal, isSpecial, staffGroup } from '../parts.ts';
import { demandedAtAdoption, family } from '../rule.ts';
import { traitsOfSubject } from '../terms.ts';

const rule = family('dpia');
type Dpia = Row<'dpia'>;

function dpias(context: CheckContext, field: keyof Dpia, wrong: (row: Dpia) => boolean) {
  return where('dpia', context.ownParts('dpia'), field, wrong);
}

const visaPurpose = (context: CheckContext, activity: string) =>
  context.index.parts('purpose', activity).some((row) => row.term === 'purpose.visa');

/** Signs of a high risk that the answers on the screening do not show. */
function unseenSigns(context: CheckContext, row: Dpia): boolean {
  if (
    isListed(row) ||
    row.wp248 !== undefined ||
    (row.outcome === 'notNeeded' && row.reason !== undefined)
  )
    return false;
  const sensitive = context.index
    .parts('dataItem', row.activity)
    .some((item) => isSpecial(context, item) || isCriminal(context, item));
  const vulnerable = context.index
    .parts('subjectGroup', row.activity)
    .some((group) => staffGroup(context, group) || traitsOfSubject(context, group.term).vulnerable);
  return visaPurpose(context, row.activity) || (sensitive && vulnerable);
}

export const dpiaRules = [
  demandedAtAdoption(
    rule('DPI-OUTCOME', 'warning', 'AVG 35(1)', (context) =>
      dpias(
        context,
        'outcome',
        (row) =>
          stateOf(row.screened) !== 'unknown' &&
          row.outcome === undefined &&
          !isListed(row) &&
          !isLikely(row),
      ),
    ),
  ),
  rule('DPI-NEEDED', 'error', 'AVG 35(3)-(4)', (context) =>
    dpias(
      context,
      'outcome',
      (row) => isListed(row) && (row.outcome === undefined || row.outcome === 'notNeeded'),
    ),
  ),
  rule('DPI-LIKELY', 'error', 'AVG 35(1); WP248 rev.01', (context) =>
    dpias(
      context,
      'outcome',
      (row) =>
        !isListed(row) &&
        isLikely(row) &&
        (row.outcome === undefined || (row.outcome === 'notNeeded' && row.reason === undefined)),
    ),
  ),
  rule('DPI-REASON', 'warning', 'AVG 5(2); WP248 rev.01', (context) =>
    dpias(
      context,
      'reason',
      (row) => row.outcome === 'notNeeded' && row.reason === undefined && !isLikely(row),
    ),
  ),
  rule('DPI-DATE', 'warning', 'AVG 35(1), 5(2)', (context) =>
    dpias(
      context,
      'date',
      (row) =>
        (row.outcome === 'done' || row.outcome === 'consultAuthority') && row.date === undefined,
    ),
  ),
  rule('DPI-LATE', 'warning', 'AVG 35(1)', function* (context) {
    for (const activity of context.own) {
      const row = context.index.parts('dpia', activity.id)[0];
      if (activity.status === 'active' && row?.outcome === 'planned')
        yield at('dpia', row, 'outcome');
    }
  }),
  rule('DPI-CONSULT', 'warning', 'AVG 36(1)', (context) =>
    namingNothingDutch(
      context,
      where(
        'dpia',
        context.ownParts('dpia'),
        'outcome',
        (row) => row.outcome === 'consultAuthority',
        ({ activity }) => ({
          kind: context.index.get('activity', activity)?.status === 'active' ? 'running' : 'ahead',
        }),
      ),
    ),
  ),
  rule('DPI-SIGNS', 'warning', 'AVG 35(1)', (context) =>
    dpias(context, 'wp248', (row) => unseenSigns(context, row)),
  ),
];
