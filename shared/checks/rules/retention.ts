/** How long data are kept: Art. 5(1)(e), 30(1)(f), 13(2)(a). */
import type { Row } from '../../domain/entities.ts';
import { approximateDays } from '../../domain/period.ts';
import { statedEnd } from '../../domain/retention.ts';
import { covers, overlap } from '../../domain/selection.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { RetentionRecord } from '../../reference/retention.ts';
import type { CheckContext } from '../context.ts';
import { CALLED_DUTY, NO_LONGER_THAN_NECESSARY, says } from '../cues.ts';
import { at, atSingle, named, where } from '../hits.ts';
import { fieldValue, labelOf, periodParam } from '../params.ts';
import { family, type Hit } from '../rule.ts';
import { termOf } from '../usual-term.ts';

const rule = family('retention');
type Retention = Row<'retention'>;

const chosen = (row: Retention) =>
  row.rule === undefined ? undefined : lawIn('retention', row.rule);

/** A month is 30 or 31 days; half a percent keeps "52 weeks" and "1 year" apart from a real difference. */
const longer = (a: string, b: string) => approximateDays(a) > approximateDays(b) * 1.005;

function rows(
  context: CheckContext,
  field: keyof Retention,
  wrong: (row: Retention) => boolean,
  params: (row: Retention) => Hit['params'] = () => ({}),
) {
  return where('retention', context.ownParts('retention'), field, wrong, params);
}

const open = (row: Retention) => statedEnd(row) === undefined;
/** The period that documents print; not one that stands beside a criterion that was chosen. */
const periodOf = (row: Retention) => (statedEnd(row) === 'period' ? row.period : undefined);

type Limit = (period: string, term: RetentionRecord) => boolean;

/** Part of the row's data that the term of the law pack is about, in full: minimum above its period. */
const belowMinimum: Limit = (period, { min, types }) =>
  min !== undefined && types.includes('S') && longer(min, period);

const aboveMinimum: Limit = (period, { min, max, types }) =>
  min !== undefined && max === undefined && types.includes('S') && longer(period, min);

const aboveMaximum =
  (type: 'M' | 'G'): Limit =>
  (period, { max, types }) =>
    max !== undefined && types.includes(type) && longer(period, max);

/**
 * Hits at the period of every row that its term of the law pack does not allow.
 * @param cited what asks it, where that is the term's own law
 */
function* against(
  context: CheckContext,
  limit: Limit,
  cited?: (term: RetentionRecord) => string,
): Iterable<Hit> {
  for (const row of context.ownParts('retention')) {
    const [period, term] = [periodOf(row), termOf(context, row)];
    if (period === undefined || !term || !limit(period, term)) continue;
    const hit = at('retention', row, 'period', limits(row, term));
    yield cited ? { ...hit, article: cited(term) } : hit;
  }
}

const periodIn = (row: Retention) => fieldValue('retention', row.id, 'period');

const limits = (row: Retention, term: RetentionRecord | undefined) => ({
  rule: labelOf(term?.id ?? ''),
  period: periodIn(row),
  minimum: periodParam(term?.min ?? ''),
  maximum: periodParam(term?.max ?? ''),
  ...(term?.guidanceFrom === undefined ? {} : { kind: term.guidanceFrom }),
});

function* itemsWithout(context: CheckContext): Iterable<Hit> {
  for (const activity of context.own) {
    const kept = context.index.parts('retention', activity.id);
    if (kept.length === 0) continue;
    const items = context.index.parts('dataItem', activity.id);
    yield* where(
      'dataItem',
      items,
      'term',
      (item) => !kept.some((row) => covers(row.forData, item.id)),
      named.term,
    );
  }
}

/** Quotes that came to nothing are no tax records: nothing was sold (documents.md section 7). */
function quoteAsTax(context: CheckContext, row: Retention): boolean {
  const purposes = context.index
    .parts('purpose', row.activity)
    .filter((purpose) => covers(row.forPurposes, purpose.id));
  const onlyQuotes =
    purposes.length > 0 && purposes.every((purpose) => purpose.term === 'purpose.quote');
  const minimum = lawIn('retention', 'retention.fiscal')?.min ?? 'P7Y';
  const long = row.period !== undefined && !longer(minimum, row.period);
  return (
    onlyQuotes &&
    (row.rule === 'retention.fiscal' || row.rule === 'retention.contractFiscal' || long)
  );
}

function* conflicting(context: CheckContext): Iterable<Hit> {
  for (const activity of context.own) {
    const kept = context.index
      .parts('retention', activity.id)
      .filter((row) => periodOf(row) !== undefined);
    for (const [place, row] of kept.entries()) {
      const clash = kept
        .slice(0, place)
        .find(
          (other) =>
            other.period !== row.period &&
            overlap(other.forData, row.forData) &&
            overlap(other.forPurposes, row.forPurposes) &&
            overlap(other.forSubjects, row.forSubjects),
        );
      if (clash)
        yield at('retention', row, 'period', {
          period: periodIn(row),
          other: periodIn(clash),
        });
    }
  }
}

export const retentionRules = [
  rule('RET-NONE', 'error', 'AVG 30(1)(f), 13(2)(a)', (context) =>
    where(
      'activity',
      context.own,
      '*',
      (row) => context.index.parts('retention', row.id).length === 0,
    ),
  ),
  rule('RET-GAP', 'error', 'AVG 30(1)(f), 13(2)(a)', itemsWithout),
  rule('RET-EMPTY', 'error', 'AVG 30(1)(f), 13(2)(a)', (context) =>
    rows(context, 'period', (row) => open(row) && row.openReason === undefined),
  ),
  rule('RET-OPEN', 'warning', 'AVG 30(1)(f)', (context) =>
    rows(
      context,
      'plannedOn',
      (row) =>
        open(row) &&
        row.openReason !== undefined &&
        (row.plannedOn === undefined || context.isPast(row.plannedOn)),
    ),
  ),
  rule('RET-UNLIMITED', 'error', 'AVG 5(1)(e)', (context) =>
    rows(context, 'kind', (row) => row.kind === 'unlimited'),
  ),
  rule('RET-VAGUE', 'error', 'AVG 13(2)(a); WP260 rev.01', (context) =>
    rows(
      context,
      'criterionText',
      (row) =>
        (statedEnd(row) === 'criterion' && row.criterion === 'criterion.untilPurposeReached') ||
        (statedEnd(row) === 'criterionText' && says(row.criterionText, NO_LONGER_THAN_NECESSARY)),
    ),
  ),
  rule('RET-NOSTART', 'warning', 'AVG 13(2)(a)', (context) =>
    rows(
      context,
      'start',
      (row) =>
        periodOf(row) !== undefined && row.start === undefined && row.startText === undefined,
    ),
  ),
  rule('RET-BELOW-MIN', 'error', 'AVG 6(1)(c)', (context) =>
    against(context, belowMinimum, (term) => term.article ?? term.source),
  ),
  rule('RET-ABOVE-MIN', 'tip', 'AVG 5(1)(e)', (context) => against(context, aboveMinimum)),
  rule('RET-ABOVE-MAX', 'error', 'AVG 5(1)(e)', (context) => against(context, aboveMaximum('M'))),
  rule('RET-ABOVE-GUIDANCE', 'warning', 'AVG 5(1)(e)', (context) =>
    against(context, aboveMaximum('G')),
  ),
  rule('RET-QUOTE-FISCAL', 'warning', 'AVG 5(1)(e); AWR 52(4)', (context) =>
    rows(context, 'period', (row) => quoteAsTax(context, row)),
  ),
  rule('RET-LIMITATION-DUTY', 'warning', 'AVG 5(1)(a); BW 3:306-310', (context) =>
    rows(
      context,
      'reason',
      (row) => chosen(row)?.limitation === true && says(row.reason, CALLED_DUTY),
      (row) => limits(row, chosen(row)),
    ),
  ),
  rule('RET-CONFLICT', 'warning', 'AVG 5(2)', conflicting),
  rule('RET-POLICY', 'warning', 'AVG 5(2)', function* (context) {
    const policy = context.index.single('retentionPolicy');
    const maximum = policy?.maximum;
    if (policy === undefined || maximum === undefined) return;
    yield* rows(
      context,
      'period',
      (row) => longer(periodOf(row) ?? 'P0D', maximum),
      (row) => ({
        period: periodIn(row),
        maximum: fieldValue('retentionPolicy', policy.id, 'maximum'),
      }),
    );
  }),
  rule('RET-DESTROY', 'tip', 'AVG 5(1)(e)-(f)', (context) =>
    rows(
      context,
      'destruction',
      (row) => row.destruction === undefined && row.destructionText === undefined,
    ),
  ),
  rule('RET-BACKUP', 'tip', 'AVG 5(1)(e)', function* (context) {
    if (context.index.single('retentionPolicy')?.backups === undefined)
      yield* atSingle(context, 'retentionPolicy', 'backups');
  }),
];
