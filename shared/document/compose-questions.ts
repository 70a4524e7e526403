/** The open questions of a register for the client to answer by hand: plain words, a line for each answer. */
import type { Finding } from '../checks/finding.ts';
import { type FindingPart, type FindingParts, textOf } from '../checks/finding-part.ts';
import { findingParts } from '../checks/finding-parts.ts';
import { entities } from '../domain/entities.ts';
import { parseRef } from '../domain/field-ref.ts';
import type { Register } from '../domain/register.ts';
import { clientMessages, type QuestionsMessages } from '../i18n/client.ts';
import { clientPaper } from './client-paper.ts';
import { type ComposeContext, type ComposeOptions, contextOf } from './context.ts';
import { findingLine } from './finding-line.ts';
import type { Block, Document, Field, Line, Paragraph } from './model.ts';
import { head } from './register/parts.ts';
import { line, paragraph, strong } from './runs.ts';

/** As many dots as fit beside the label on paper, and twice that where words are expected. */
const DOTS = '.'.repeat(78);
const STEP = ' › ';

export function composeQuestions(register: Register, options: ComposeOptions): Document {
  const context = contextOf(register, options);
  const { questions: words } = clientMessages[options.language];
  const questions = questionsOf(context);
  const name = context.consultant?.name;
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, anchor: 'questions', runs: head(words.title) },
    ...(questions.length === 0
      ? [paragraph(head(words.none))]
      : [
          paragraph(head(words.intro)),
          paragraph(head(words.dontKnow)),
          { kind: 'fields' as const, rows: questions.map((each, at) => row(context, each, at)) },
          paragraph(
            head(`${words.filledInBy} ${DOTS.slice(0, 40)}  ${words.on} ${DOTS.slice(0, 24)}`),
          ),
          ...(name === undefined ? [] : [paragraph(head(words.returnTo(name)))]),
        ]),
  ];
  return clientPaper(context, 'questions', words.title, blocks);
}

/** Findings that ask the same, at one place or at several. */
type Question = readonly [Finding, ...Finding[]];

/** What must be filled in, then what must be looked at; tips are for whoever keeps the register. */
export function questionsOf({ findings, language, index }: ComposeContext): readonly Question[] {
  const open = findings.filter(({ dismissed, severity }) => !dismissed && severity !== 'tip');
  const ordered = [
    ...open.filter(({ severity }) => severity === 'error'),
    ...open.filter(({ severity }) => severity !== 'error'),
  ];
  const asked = Map.groupBy(ordered, (finding) => {
    const { message, fix } = findingParts(finding, language, index);
    return `${finding.rule}|${textOf(message)}|${textOf(fix)}`;
  });
  return [...asked.values()] as unknown as readonly Question[];
}

function row(context: ComposeContext, question: Question, at: number): Field {
  const { questions: words } = clientMessages[context.language];
  const [first] = question;
  const refs = question.map(({ ref }) => ref);
  const text = findingParts(first, context.language, context.index);
  return {
    label: head(words.question(at + 1)),
    value: [
      paragraph(strong(findingLine(text.message, refs))),
      paragraph(findingLine(text.fix, refs), 'small'),
      ...question.flatMap((finding) => answerLines(context, finding, words)),
    ],
  };
}

function answerLines(
  context: ComposeContext,
  finding: Finding,
  words: QuestionsMessages,
): readonly Paragraph[] {
  const { where } = findingParts(finding, context.language, context.index);
  const place = findingLine(namesIn(where), [finding.ref]);
  const target = parseRef(finding.ref);
  const meta = target && entities[target.entity].meta[target.field];
  const asked: Line = line(place, ':');
  if (meta?.storage === 'answer') return [paragraph(line(asked, ` ${words.options}`))];
  if (meta?.format === 'date')
    return [paragraph(asked), paragraph(head(`${words.date} ${DOTS.slice(0, 30)}`))];
  return [paragraph(asked), paragraph(head(DOTS)), paragraph(head(DOTS))];
}

/** Of a path only what has a name: "Bestellingen › Allergieën", not which field it is in the register. */
function namesIn(where: FindingParts): FindingParts {
  const steps: FindingPart[][] = [[]];
  for (const part of where) {
    if (part.kind === 'fixed' && part.text === STEP) steps.push([]);
    else steps.at(-1)?.push(part);
  }
  const named = steps.filter((step) => step.some(({ kind }) => kind !== 'fixed'));
  const kept = named.length > 0 ? named : steps.slice(0, 1);
  return kept.flatMap(
    (step, at): FindingParts => (at === 0 ? step : [{ kind: 'fixed', text: STEP }, ...step]),
  );
}
