/** Advertising by post, mail and phone: Art. 21(2)-(4), Tw 11.7. */
import type { CheckContext } from '../context.ts';
import { at, named, where } from '../hits.ts';
import { isMarketing, type Purpose } from '../parts.ts';
import { family, type Hit } from '../rule.ts';

const rule = family('marketing');
const marketing = (context: CheckContext): readonly Purpose[] =>
  context.once('marketing', () => context.ownParts('purpose').filter(isMarketing));

function each(field: keyof Purpose, wrong: (row: Purpose, context: CheckContext) => boolean) {
  return (context: CheckContext) =>
    where('purpose', marketing(context), field, (row) => wrong(row, context), named.term);
}

/** Purposes that show that something was sold: only then Tw 11.7(4) can apply. */
const sales = new Set(['purpose.order', 'purpose.contractExec', 'purpose.invoice']);
const sells = (context: CheckContext) =>
  context.once('sells', () => context.ownParts('purpose').some((row) => sales.has(row.term)));

const electronic = new Set(['email', 'sms', 'app', 'socialMedia']);
const byWire = (row: Purpose) =>
  (row.marketingChannels ?? []).some((channel) => electronic.has(channel));
const byPhone = (row: Purpose) => row.marketingChannels?.includes('phone') === true;

/** The Tw rule and the basis of Art. 6 must say the same. */
function* mismatches(context: CheckContext): Iterable<Hit> {
  for (const purpose of marketing(context)) {
    const wanted =
      purpose.marketingRule === 'consent'
        ? 'basis.6a'
        : purpose.marketingRule === undefined
          ? undefined
          : 'basis.6f';
    const bases = context.index.parts('legalBasis', purpose.id);
    if (wanted !== undefined && bases.length > 0 && !bases.some((row) => row.basis === wanted))
      yield at('purpose', purpose, 'marketingRule', named.term(purpose));
  }
}

export const marketingRules = [
  rule(
    'RGT-DM',
    'error',
    'AVG 21(2)-(4); Tw 11.7(4)',
    each('optOut', (row) => row.optOut === undefined),
  ),
  rule(
    'MKT-CHANNEL',
    'warning',
    'Tw 11.7',
    each('marketingChannels', (row) => row.marketingChannels === undefined),
  ),
  rule(
    'MKT-RULE',
    'warning',
    'Tw 11.7(1)-(4)',
    each('marketingRule', (row) => byWire(row) && row.marketingRule === undefined),
  ),
  rule(
    'MKT-CALLS',
    'error',
    'Tw 11.7(2)',
    each(
      'marketingRule',
      (row) => byPhone(row) && row.marketingRule !== 'consent' && row.marketingRule !== 'donor',
    ),
  ),
  rule(
    'MKT-SOFTOPTIN',
    'error',
    'Tw 11.7(4)',
    each('marketingRule', (row, context) => row.marketingRule === 'softOptIn' && !sells(context)),
  ),
  rule(
    'MKT-POSTRULE',
    'error',
    'Tw 11.7(1)',
    each('marketingRule', (row) => row.marketingRule === 'post' && byWire(row)),
  ),
  rule('MKT-BASIS', 'warning', 'Tw 11.7; AVG 6(1)', mismatches),
];
