/** What only a client knows, as questions to answer with a pen: plain words, room for each answer. */
import { textOf } from '../checks/finding-part.ts';
import type { Register } from '../domain/register.ts';
import { clientMessages } from '../i18n/client.ts';
import type { Both } from '../i18n/parts.ts';
import type { AnswerSpace } from '../i18n/questions/question.ts';
import { clientPaper } from './client-paper.ts';
import { type ComposeContext, type ComposeOptions, contextOf } from './context.ts';
import { findingLine } from './finding-line.ts';
import type { Block, Document, Field, Language, Line, Paragraph } from './model.ts';
import { questionsOf } from './questions/gather.ts';
import type { AnswerLine, Question } from './questions/wording.ts';
import { head } from './register/parts.ts';
import { line, paragraph, plainText, strong } from './runs.ts';

/** As many dots as fit beside the label on paper. */
const DOTS = '.'.repeat(100);
const SHORT_DOTS = DOTS.slice(0, 30);
/** A letter is at most so many dots wide, in the faces of PDF and Word alike. */
const DOTS_A_LETTER = 1.8;
/** Of more things what a yes leads to is asked once: else it fills half of the list, and most of it stays empty. */
const FEW_THINGS = 3;
/** So many yeses share a line. */
const THINGS_A_LINE = 4;
/** Less is no room to write. */
const FEWEST_DOTS = 24;

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
          ...byTheme(questions, context),
          paragraph(
            head(`${words.filledInBy} ${DOTS.slice(0, 60)}  ${words.on} ${SHORT_DOTS}`),
            'answer',
          ),
          ...(name === undefined ? [] : [paragraph(head(words.returnTo(name)))]),
        ]),
  ];
  return clientPaper(context, 'questions', words.title, blocks);
}

/** Numbers run on from theme to theme: an answer by phone or mail is found back by its number. */
function byTheme(questions: readonly Question[], context: ComposeContext): readonly Block[] {
  const rows = questions.map((question, at) => ({ question, row: rowOf(question, at, context) }));
  return [...Map.groupBy(rows, ({ question }) => question.theme)].flatMap(
    ([{ id, title }, group]): readonly Block[] => [
      { kind: 'heading', level: 2, anchor: id, runs: head(title[context.language]) },
      { kind: 'fields', rows: group.map(({ row }) => row) },
    ],
  );
}

function rowOf(
  { text, refs, lines, answer }: Question,
  at: number,
  context: ComposeContext,
): Field {
  const { language } = context;
  return {
    label: head(clientMessages[language].questions.question(at + 1)),
    value: [paragraph(strong(findingLine(text, refs))), ...answersTo(lines, answer, language)],
  };
}

function answersTo(
  lines: readonly AnswerLine[],
  answer: AnswerSpace,
  language: Language,
): readonly Paragraph[] {
  const { asksOn, ticks, label } = answer;
  if (!asksOn || !ticks || !label || lines.length <= FEW_THINGS)
    return lines.flatMap((each) => answerLines(each, answer, language));
  return [
    ...lines.flatMap((each) => answerLines(each, { ticks, lines: 0 }, language)),
    ...room(head(label[language]), Math.ceil(lines.length / THINGS_A_LINE), 'answer'),
  ];
}

function answerLines(
  { name, refs }: AnswerLine,
  { ticks, label, lines, short }: AnswerSpace,
  language: Language,
): readonly Paragraph[] {
  const named: Line = textOf(name) === '' ? [] : line(findingLine(name, refs), ':');
  const boxes = ticks === undefined ? [] : boxesOf(ticks, language);
  if (ticks === undefined && label === undefined) return room(named, lines, 'answer');
  const lead = label === undefined ? [] : head(label[language]);
  const before = line(named, named.length > 0 && boxes.length > 0 ? ' ' : '', boxes);
  return [
    ...(before.length > 0 ? [paragraph(before, 'answer')] : []),
    ...(short ? [paragraph(line(lead, ` ${SHORT_DOTS}`))] : room(lead, lines)),
  ];
}

/** Lines to write on; the first begins beside its words where those leave room for it. */
function room(lead: Line, lines: number, tone?: 'answer'): readonly Paragraph[] {
  const left = DOTS.length - Math.ceil(plainText(lead).length * DOTS_A_LETTER);
  const beside = lead.length > 0 && left >= FEWEST_DOTS;
  const first = beside ? line(lead, ` ${DOTS.slice(0, left)}`) : lead;
  return [
    ...(first.length > 0 ? [paragraph(first, tone)] : []),
    ...Array.from({ length: beside ? lines - 1 : lines }, () => paragraph(head(DOTS), 'answer')),
  ];
}

/** A box stays beside its word. */
function boxesOf(ticks: readonly Both[], language: Language): Line {
  const options = ticks.map((each) => each[language]);
  const all = [...options, clientMessages[language].questions.unknown];
  return head(all.map((option) => `☐\u00a0${unbroken(option)}`).join('   '));
}

/** Longer ones may break: on a narrow screen there is no room for all of it. */
const UNBROKEN = 20;

const unbroken = (option: string): string =>
  option.length > UNBROKEN ? option : option.replaceAll(' ', '\u00a0');
