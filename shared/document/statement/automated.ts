/** Section 7: decisions by a computer alone. Art. 13(2)(f), 14(2)(g), 22. */
import { stateOf } from '../../domain/answer.ts';
import type { AutomatedDecision } from '../../domain/automated-decision.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Block, Line, Marker } from '../model.ts';
import { filled, plainText } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { holdsFor, type ScopedActivity } from './scope.ts';
import {
  fact,
  led,
  paragraphs,
  said,
  settled,
  toAnswer,
  toConfirm,
  toFill,
  waits,
} from './telling.ts';

const stateIn = (context: StatementContext, scoped: ScopedActivity) =>
  stateOf(settled(context, 'activity', scoped.activity, 'automatedAnswer'));

export function decisionsOf(context: StatementContext): readonly AutomatedDecision[] {
  return context.scope.flatMap((scoped) =>
    context.index
      .parts('automatedDecision', scoped.activity.id)
      .filter((row) => holdsFor(scoped, row.forSubjects)),
  );
}

/** Whether a person said that a computer decides: then the right to a human is among the rights. */
export const decides = (context: StatementContext): boolean =>
  context.scope.some((scoped) => stateIn(context, scoped) === 'some');

export function automatedBlocks(context: StatementContext): readonly Block[] {
  const words = context.words.sharing;
  const rows = decisionsOf(context);
  const refs = context.scope.map(({ activity }) =>
    refOf('activity', activity.id, 'automatedAnswer'),
  );
  const unknown = context.scope.filter(
    (scoped) =>
      stateIn(context, scoped) === 'unknown' &&
      context.index.parts('automatedDecision', scoped.activity.id).length === 0,
  );
  if (rows.length === 0 && unknown.length === 0 && context.scope.length > 0 && !decides(context))
    return paragraphs(context, [said(words.noDecisions, refs)]);
  const told = rows.flatMap((row) => decision(context, row));
  return [
    ...(told.some((block) => block.kind === 'paragraph')
      ? paragraphs(context, [said(words.decisions)])
      : []),
    ...told,
    ...(decides(context) ? paragraphs(context, [said(words.mayContest)]) : []),
    ...(rows.length === 0 && decides(context)
      ? [toFill(context, words.missing.decisions, refs)]
      : []),
    ...(unknown.length > 0 ? [question(context, unknown)] : []),
  ];
}

function question(context: StatementContext, unknown: readonly ScopedActivity[]): Marker {
  const words = context.words.sharing;
  const refs = unknown.map(({ activity }) => refOf('activity', activity.id, 'automatedAnswer'));
  const proposed = unknown.every(
    ({ activity }) =>
      waits(context, 'activity', activity, 'automatedAnswer') &&
      stateOf(activity.automatedAnswer) === 'none',
  );
  return proposed
    ? toConfirm(context, words.confirm.noDecisions, words.missing.automatedAnswer, refs)
    : toAnswer(context, words.missing.automatedAnswer, refs);
}

function decision(context: StatementContext, row: AutomatedDecision): readonly Block[] {
  const words = context.words.sharing;
  const what = fact(context, 'automatedDecision', row, 'what');
  if (!what)
    return [toFill(context, words.missing.decisions, [refOf('automatedDecision', row.id, 'what')])];
  const text = (field: 'logic' | 'significance' | 'consequences' | 'human') =>
    fact(context, 'automatedDecision', row, field);
  const [logic, significance, consequences, human] = [
    text('logic'),
    text('significance'),
    text('consequences'),
    text('human'),
  ];
  const fill = (field: 'logic' | 'consequences' | 'human', value: Line | undefined) =>
    value
      ? []
      : [
          toFill(context, words.missing[field](plainText(what)), [
            refOf('automatedDecision', row.id, field),
          ]),
        ];
  return [
    ...paragraphs(context, [
      filled(words.decides<Line>(what)),
      logic && led(logic, words.logic<Line>),
      significance && led(significance, words.significance<Line>),
      consequences && led(consequences, words.consequences<Line>),
      human && led(human, words.human<Line>),
    ]),
    ...fill('logic', logic),
    ...fill('consequences', consequences),
    ...fill('human', human),
  ];
}
