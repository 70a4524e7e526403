/** Companies, authorities and systems outside: where they are and whether they still count. */
import { stateOf } from '../../domain/answer.ts';
import type { CheckContext } from '../context.ts';
import { named, where } from '../hits.ts';
import { fieldValue } from '../params.ts';
import { normalised, repeated } from '../repeated.ts';
import { family } from '../rule.ts';

const rule = family('parties');

/** Scripts that the PDF's fonts or layout cannot print. */
const OTHER_SCRIPT =
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Every id that some row gives as a party. */
function usedParties(context: CheckContext): ReadonlySet<string> {
  const ids = new Set<string | undefined>();
  for (const entity of ['recipient', 'transfer', 'cookie', 'embed'] as const)
    for (const row of context.rows(entity)) ids.add(row.party);
  for (const row of context.rows('dataItem')) ids.add(row.sourceParty);
  for (const row of context.rows('engagement'))
    [row.client, ...(row.subProcessors ?? [])].forEach((id) => void ids.add(id));
  for (const row of context.rows('jointArrangement'))
    row.parties?.forEach((id) => void ids.add(id));
  for (const row of context.rows('system')) ids.add(row.supplier);
  return ids as ReadonlySet<string>;
}

export const partyRules = [
  rule('PTY-TWICE', 'warning', 'AVG 30(1)(d)', (context) =>
    repeated(
      'party',
      context.rows('party'),
      'name',
      (row) => normalised(row.name),
      (row, first) => ({ ...named.party(row), other: fieldValue('party', first.id, 'name') }),
    ),
  ),
  rule('PTY-COUNTRY', 'warning', 'AVG 30(1)(e)', (context) =>
    where(
      'party',
      context.receiving,
      'country',
      (row) => row.country === undefined && context.index.parts('location', row.id).length === 0,
      named.party,
    ),
  ),
  rule('PTY-UNUSED', 'tip', 'AVG 5(2)', (context) => {
    const used = usedParties(context);
    return where(
      'party',
      context.rows('party'),
      '*',
      (row) => row.status !== 'ended' && !used.has(row.id),
      named.party,
    );
  }),
  rule('PTY-ENDDATE', 'warning', 'AVG 5(2)', (context) =>
    where(
      'party',
      context.rows('party'),
      'endedOn',
      (row) => row.status === 'ended' && row.endedOn === undefined,
      named.party,
    ),
  ),
  rule('PTY-LATIN', 'tip', 'AVG 12(1)', (context) =>
    where(
      'party',
      context.rows('party'),
      'latinName',
      (row) => OTHER_SCRIPT.test(row.name) && row.latinName === undefined,
      named.party,
    ),
  ),
  rule('PTY-CATEGORY', 'warning', 'AVG 13(1)(e)', (context) =>
    where(
      'party',
      context.receiving,
      'publicCategory',
      (row) => row.inStatement === 'category' && row.publicCategory === undefined,
      named.party,
    ),
  ),
  rule('PTY-CERTIFICATE', 'warning', 'AVG 28(1), 28(5)', (context) =>
    where(
      'certificate',
      context.rows('certificate'),
      'validUntil',
      (row) => context.isPast(row.validUntil),
      (row) => ({
        who: fieldValue('party', row.party, 'name'),
        what: fieldValue('certificate', row.id, 'name'),
      }),
    ),
  ),
  rule('SYS-LOCATION', 'warning', 'AVG 30(1)(e), 32', (context) =>
    where(
      'system',
      context.rows('system'),
      'country',
      (row) => row.country === undefined && stateOf(row.locationAnswer) !== 'none',
      (row) => ({ what: fieldValue('system', row.id, 'name') }),
    ),
  ),
  rule('SYS-SUPPLIER', 'tip', 'AVG 28', (context) =>
    where(
      'system',
      context.rows('system'),
      'supplier',
      (row) => row.supplier === undefined,
      (row) => ({ what: fieldValue('system', row.id, 'name') }),
    ),
  ),
  rule('SYS-ENDED', 'warning', 'AVG 5(1)(d)', (context) =>
    where(
      'system',
      context.rows('system'),
      'supplier',
      (row) => context.index.get('party', row.supplier)?.status === 'ended',
      (row) => ({ what: fieldValue('system', row.id, 'name') }),
    ),
  ),
];
