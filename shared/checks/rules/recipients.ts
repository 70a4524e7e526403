/** Who gets the data: Art. 30(1)(d), 13(1)(e), 4(9). */

import type { Row } from '../../domain/entities.ts';
import type { CheckContext } from '../context.ts';
import { named, where } from '../hits.ts';
import { repeated } from '../repeated.ts';
import { family } from '../rule.ts';

const rule = family('recipients');
type Recipient = Row<'recipient'>;

function recipients(
  context: CheckContext,
  field: keyof Recipient,
  wrong: (row: Recipient) => boolean,
) {
  return where('recipient', context.ownParts('recipient'), field, wrong, named.recipient);
}

export const recipientRules = [
  rule('REC-EMPTY', 'error', 'AVG 30(1)(d)', (context) =>
    recipients(
      context,
      'term',
      (row) => row.party === undefined && row.term === undefined && row.detail === undefined,
    ),
  ),
  rule('REC-KIND', 'warning', 'AVG 28, 4(9)', (context) =>
    recipients(context, 'kind', (row) => row.kind === undefined),
  ),
  rule('REC-ENDED', 'warning', 'AVG 5(1)(d)', (context) =>
    recipients(
      context,
      'party',
      (row) => context.index.get('party', row.party)?.status === 'ended',
    ),
  ),
  rule('REC-TWICE', 'tip', 'AVG 30(1)(d)', (context) =>
    repeated(
      'recipient',
      context.ownParts('recipient'),
      'party',
      (row) => {
        const who = row.party ?? row.term;
        return who === undefined
          ? undefined
          : [
              row.activity,
              who,
              row.kind,
              row.detail?.nl,
              row.detail?.en,
              ...(row.forSubjects ?? []),
              ...(row.forData ?? []),
            ].join(' ');
      },
      named.recipient,
    ),
  ),
  rule('REC-INQUIRY', 'tip', 'AVG 4(9)', (context) =>
    recipients(context, 'kind', (row) => row.kind === 'authorityInquiry'),
  ),
  rule('REC-WHAT', 'tip', 'AVG 13(1)(e); WP260 rev.01', (context) =>
    recipients(
      context,
      'what',
      (row) =>
        row.kind === 'independent' &&
        row.what === undefined &&
        context.index.get('party', row.party)?.what === undefined,
    ),
  ),
];
