/** The privacy statements: Art. 12-14. */

import type { Audience } from '../../domain/activity.ts';
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import { lawIn } from '../../reference/lookup.ts';
import { audiencesOf } from '../audiences.ts';
import type { CheckContext } from '../context.ts';
import { AGAINST_LAW, says, saysTooSlow } from '../cues.ts';
import { at, where } from '../hits.ts';
import { fieldValue, labelOf } from '../params.ts';
import { repeated } from '../repeated.ts';
import { family, type Hit } from '../rule.ts';

const rule = family('statement');

/** Words of the fixed sentences and headings of a customer statement, and of one row of its tables. */
const FIXED_WORDS = 650;
const ROW_WORDS = 24;
const WORD_LIMIT = 1500;
const LONGEST_MONTH_DAYS = 31;

function* audiencesWithout(context: CheckContext): Iterable<Hit> {
  const present = new Set<Audience>(context.rows('statement').map((row) => row.audience));
  const reported = new Set<Audience>();
  for (const activity of context.own) {
    for (const audience of audiencesOf(context, activity)) {
      if (present.has(audience) || reported.has(audience)) continue;
      reported.add(audience);
      yield at('activity', activity, 'audiences', { audience: `audience:${audience}` });
    }
  }
}

/** Rows that a statement will print: one for each basis of each purpose. */
function rowsFor(context: CheckContext, statement: Row<'statement'>): number {
  const inScope = context.own.filter(
    (activity) =>
      audiencesOf(context, activity).includes(statement.audience) &&
      (statement.activities === undefined || statement.activities.includes(activity.id)),
  );
  return inScope
    .flatMap((activity) => context.index.parts('purpose', activity.id))
    .reduce(
      (sum, purpose) => sum + Math.max(1, context.index.parts('legalBasis', purpose.id).length),
      0,
    );
}

function ownWords(context: CheckContext, statement: Row<'statement'>): number {
  const texts = [
    statement.introduction,
    ...context.index.parts('ownParagraph', statement.id).map((row) => row.text),
  ];
  return texts.reduce(
    (sum, text) => sum + (text?.nl ?? text?.en ?? '').split(/\s+/u).filter(Boolean).length,
    0,
  );
}

const length = (context: CheckContext, row: Row<'statement'>) =>
  FIXED_WORDS + ROW_WORDS * rowsFor(context, row) + ownWords(context, row);

const fixedRights = new Set([
  'right.access',
  'right.rectify',
  'right.erase',
  'right.restrict',
  'right.complain',
  'right.court',
]);

function* againstLaw(context: CheckContext): Iterable<Hit> {
  const policy = context.index.single('rightsPolicy');
  if (policy) {
    const slow = (policy.ownTermDays ?? 0) > LONGEST_MONTH_DAYS;
    if (slow || saysTooSlow(policy.ownTermText))
      yield at('rightsPolicy', policy, slow ? 'ownTermDays' : 'ownTermText');
  }
  yield* where(
    'rightHandling',
    context.rows('rightHandling'),
    'offered',
    (row) =>
      stateOf(row.offered) === 'none' &&
      fixedRights.has(row.right) &&
      lawIn('right', row.right) !== undefined,
    (row) => ({ what: labelOf(row.right) }),
  );
  yield* where('ownParagraph', context.rows('ownParagraph'), 'text', (row) =>
    says(row.text, AGAINST_LAW),
  );
}

const scopeKey = (row: Row<'statement'>) =>
  [row.audience, row.brand, ...(row.websites ?? []), ...(row.activities ?? [])].join(' ');

export const statementRules = [
  rule('STM-MISSING', 'error', 'AVG 12(1), 13, 14', audiencesWithout),
  rule('STM-TWICE', 'warning', 'AVG 12(1)', (context) =>
    repeated('statement', context.rows('statement'), 'audience', scopeKey, (row) => ({
      audience: `audience:${row.audience}`,
    })),
  ),
  rule('STM-EMPTY', 'warning', 'AVG 13, 14', (context) =>
    where(
      'statement',
      context.rows('statement'),
      'audience',
      (row) => rowsFor(context, row) === 0,
      (row) => ({ audience: `audience:${row.audience}` }),
    ),
  ),
  rule('STM-LAWFIXED', 'error', 'AVG 12(3), 12(5), 7', againstLaw),
  rule('STM-LONG', 'tip', 'AVG 12(1)', (context) =>
    where(
      'statement',
      context.rows('statement'),
      '*',
      (row) => length(context, row) > WORD_LIMIT,
      (row) => ({ audience: `audience:${row.audience}`, words: String(length(context, row)) }),
    ),
  ),
  rule('STM-EXCLUDED', 'warning', 'AVG 13, 14', (context) =>
    where(
      'statementExclusion',
      context.rows('statementExclusion'),
      'reason',
      (row) => {
        const elsewhere = context
          .rows('statement')
          .some((other) => other.id !== row.statement && other.activities?.includes(row.activity));
        const activity = context.index.get('activity', row.activity);
        return (
          activity !== undefined &&
          activity.status === 'active' &&
          activity.role !== 'processor' &&
          !elsewhere &&
          audiencesOf(context, activity).length === 1
        );
      },
      (row) => ({ what: fieldValue('activity', row.activity, 'name') }),
    ),
  ),
  rule('STM-EXCLUSION-IDLE', 'tip', 'AVG 5(2)', (context) =>
    where(
      'statementExclusion',
      context.rows('statementExclusion'),
      'activity',
      (row) => {
        const activity = context.index.get('activity', row.activity);
        const audience = context.index.get('statement', row.statement)?.audience;
        return (
          activity === undefined ||
          activity.status === 'ended' ||
          activity.role === 'processor' ||
          audience === undefined ||
          !audiencesOf(context, activity).includes(audience)
        );
      },
      (row) => ({ what: fieldValue('activity', row.activity, 'name') }),
    ),
  ),
  rule('STM-UNPUBLISHED', 'tip', 'AVG 12(1); WP260 rev.01', (context) =>
    context.index.single('adoption') && context.rows('publication').length > 0
      ? where(
          'statement',
          context.rows('statement'),
          '*',
          (row) => context.index.parts('publication', row.id).length === 0,
          (row) => ({ audience: `audience:${row.audience}` }),
        )
      : [],
  ),
];
