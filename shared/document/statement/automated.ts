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

/** Activities of which only the answer is known, for whoever it is about. */
function withoutDecisions(context: StatementContext): readonly ScopedActivity[] {
  return context.scope.filter(
    ({ activity }) => context.index.parts('automatedDecision', activity.id).length === 0,
  );
}

/** Only a legal or similarly large effect makes it a decision of Art. 22. */
function effectOf(context: StatementContext, row: AutomatedDecision) {
  return stateOf(settled(context, 'automatedDecision', row, 'significantEffect'));
}

/** Whether a computer decides something large: then the right to a human is among the rights. */
export function decides(context: StatementContext): boolean {
  const unnamed = withoutDecisions(context).some((scoped) => stateIn(context, scoped) === 'some');
  return unnamed || decisionsOf(context).some((row) => effectOf(context, row) === 'some');
}

export function automatedBlocks(context: StatementContext): readonly Block[] {
  const words = context.words.sharing;
  const rows = decisionsOf(context);
  const large = rows.filter((row) => effectOf(context, row) === 'some');
  const others = rows.filter((row) => effectOf(context, row) !== 'some');
  const open = others.filter((row) => effectOf(context, row) === 'unknown');
  const silent = withoutDecisions(context);
  const unknown = silent.filter((scoped) => stateIn(context, scoped) === 'unknown');
  const unnamed = silent.filter((scoped) => stateIn(context, scoped) === 'some');
  const none = large.length + open.length + unknown.length + unnamed.length === 0;
  return [
    ...(none && context.scope.length > 0
      ? paragraphs(context, [said(words.noDecisions, answerRefs(context.scope))])
      : []),
    ...(large.length > 0 ? paragraphs(context, [said(words.decisions)]) : []),
    ...large.flatMap((row) => decision(context, row)),
    ...(decides(context) ? paragraphs(context, [said(words.mayContest)]) : []),
    ...others.flatMap((row) => help(context, row)),
    ...(unnamed.length > 0 ? [toFill(context, words.missing.decisions, answerRefs(unnamed))] : []),
    ...(unknown.length > 0 ? [question(context, unknown)] : []),
  ];
}

function answerRefs(scope: readonly ScopedActivity[]): readonly string[] {
  return scope.map(({ activity }) => refOf('activity', activity.id, 'automatedAnswer'));
}

/** What a computer does without a large effect; whether that is so is asked where nobody said. */
function help(context: StatementContext, row: AutomatedDecision): readonly Block[] {
  const words = context.words.sharing;
  const what = fact(context, 'automatedDecision', row, 'what');
  if (!what) return [unnamedDecision(context, row)];
  const logic = fact(context, 'automatedDecision', row, 'logic');
  const ref = refOf('automatedDecision', row.id, 'significantEffect');
  const isOpen = effectOf(context, row) === 'unknown';
  return [
    ...paragraphs(context, [
      filled(words.helps<Line>(what)),
      logic && led(logic, words.logic<Line>),
    ]),
    ...(isOpen ? [toAnswer(context, words.missing.effect(plainText(what)), [ref])] : []),
  ];
}

function unnamedDecision(context: StatementContext, row: AutomatedDecision): Marker {
  const ref = refOf('automatedDecision', row.id, 'what');
  return toFill(context, context.words.sharing.missing.decisions, [ref]);
}

function question(context: StatementContext, unknown: readonly ScopedActivity[]): Marker {
  const words = context.words.sharing;
  const refs = answerRefs(unknown);
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
  if (!what) return [unnamedDecision(context, row)];
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
