/** How long data are kept, in a reader's words: Art. 13(2)(a). What tells a reader nothing is a marker. */
import { NO_LONGER_THAN_NECESSARY } from '../../checks/cues.ts';
import type { DataItem } from '../../domain/data-item.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Retention } from '../../domain/retention.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { Cell, Line } from '../model.ts';
import { fixed, lawRun, line, plainText, uniqueLines } from '../runs.ts';
import { sayValue } from '../say.ts';
import type { StatementContext } from './context.ts';
import { dataLabel, dataWords } from './data-words.ts';
import type { PurposeRow } from './purpose-rows.ts';
import { holdsFor } from './scope.ts';
import { fact, inCell, listed, toConfirm, toFill } from './telling.ts';

/** Criteria of the law pack that only repeat Art. 5(1)(e). */
const vagueCriteria: readonly (string | undefined)[] = [
  'criterion.untilPurposeReached',
  'criterion.whileInUse',
];

export function retentionCell(context: StatementContext, row: PurposeRow): Cell {
  const rules = rulesFor(context, row);
  if (rules.length === 0)
    return [
      inCell(
        toFill(context, context.words.purposes.missing.howLong(dataKept(context, row.data)), [
          refOf('activity', row.scoped.activity.id),
        ]),
      ),
    ];
  return uniqueLines(rules.map((rule) => ruleLine(context, row, rule)));
}

/** Rules named for this purpose go before those for the whole activity. */
function rulesFor(context: StatementContext, row: PurposeRow): readonly Retention[] {
  const ids = new Set(row.data.map((item) => item.id));
  const rules = context.index
    .parts('retention', row.scoped.activity.id)
    .filter((rule) => holdsFor(row.scoped, rule.forSubjects) && sharesSubjects(row, rule))
    .filter((rule) => rule.forData === undefined || rule.forData.some((id) => ids.has(id)));
  const own = rules.filter((rule) => rule.forPurposes?.includes(row.purpose.id));
  return own.length > 0 ? own : rules.filter((rule) => rule.forPurposes === undefined);
}

function sharesSubjects(row: PurposeRow, rule: Retention): boolean {
  const forSubjects = row.bases[0]?.forSubjects;
  return (
    forSubjects === undefined ||
    rule.forSubjects === undefined ||
    forSubjects.some((id) => rule.forSubjects?.includes(id))
  );
}

function ruleLine(context: StatementContext, row: PurposeRow, rule: Retention): Line {
  const partial = row.data.filter((item) => rule.forData?.includes(item.id));
  const isPart = rule.forData !== undefined && partial.length < row.data.length;
  const data = listed(context, dataWords(context, partial));
  const period = periodLine(context, rule, dataKept(context, isPart ? partial : row.data));
  return isPart && period.every((run) => run.origin !== 'missing')
    ? line(data, ': ', period)
    : period;
}

/** One kind of data is named in a question, more are "these data". */
function dataKept(context: StatementContext, items: readonly DataItem[]): string {
  const [first, ...rest] = items;
  if (!first || rest.length > 0) return context.words.purposes.theseData;
  return plainText(dataLabel(context, first));
}

function periodLine(context: StatementContext, rule: Retention, what: string): Line {
  const words = context.words.purposes;
  const ref = (field: string) => refOf('retention', rule.id, field);
  const fill = (text: string, field: string) => inCell(toFill(context, text, [ref(field)]));
  if (rule.kind === 'unlimited') return fill(words.missing.unlimited(what), 'kind');
  if (isVague(rule))
    return fill(words.missing.vague(what), rule.criterionText ? 'criterionText' : 'criterion');
  const field = decisive(rule);
  if (field === undefined) return fill(words.missing.howLong(what), 'period');
  const value = field === 'period' ? length(context, rule) : until(context, rule, field);
  if (value && context.index.printable('retention', rule.id, field)) return value;
  return inCell(
    toConfirm(context, words.confirm.howLong(plainText(value ?? [])), words.missing.howLong(what), [
      ref(field),
    ]),
  );
}

function isVague(rule: Retention): boolean {
  if (rule.period !== undefined) return false;
  if (rule.criterionText)
    return NO_LONGER_THAN_NECESSARY.test(
      `${rule.criterionText.nl ?? ''} ${rule.criterionText.en ?? ''}`,
    );
  return vagueCriteria.includes(rule.criterion);
}

function decisive(rule: Retention): 'period' | 'criterion' | 'criterionText' | undefined {
  if (rule.kind !== 'criterion' && rule.period !== undefined) return 'period';
  if (rule.criterionText) return 'criterionText';
  if (rule.criterion) return 'criterion';
  return rule.period === undefined ? undefined : 'period';
}

function length(context: StatementContext, rule: Retention): Line {
  const words = context.words.purposes;
  const most =
    rule.atMost === true ? [fixed(words.atMost, [refOf('retention', rule.id, 'atMost')])] : [];
  const period = line(most, sayValue(context, 'retention', rule, 'period'), startOf(context, rule));
  if (lawIn('retention', rule.rule ?? '')?.limitation !== true) return period;
  // A limitation period justifies keeping and is no duty to keep: never worded as one.
  return line(fixed(words.limitation), ': ', period);
}

function startOf(context: StatementContext, rule: Retention): Line {
  const text = fact(context, 'retention', rule, 'startText');
  if (text) return line(' ', text);
  if (rule.start === undefined || !context.index.printable('retention', rule.id, 'start'))
    return [];
  const law = lawIn('startEvent', rule.start);
  return law
    ? line(
        ' ',
        lawRun(context.language === 'nl' ? law.shortNl : law.shortEn, [
          refOf('retention', rule.id, 'start'),
        ]),
      )
    : [];
}

function until(
  context: StatementContext,
  rule: Retention,
  field: 'criterion' | 'criterionText',
): Line {
  if (field === 'criterionText') return sayValue(context, 'retention', rule, 'criterionText');
  const law = lawIn('criterion', rule.criterion ?? '');
  const nl = context.form === 'je' ? (law?.shortNlJe ?? law?.shortNl) : law?.shortNl;
  return [
    lawRun((context.language === 'nl' ? nl : law?.shortEn) ?? '', [
      refOf('retention', rule.id, 'criterion'),
    ]),
  ];
}
