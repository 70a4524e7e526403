/** The answers while they are given. They are kept after every step, so that one can go on later. */
import { create } from 'zustand';
import type { InterviewOwner } from '../../../shared/contract/interview.ts';
import {
  type InterviewAnswers,
  isUnanswered,
  noAnswers,
  type PartAnswer,
} from '../../../shared/interview/answers.ts';
import { withKnown } from '../../../shared/interview/known.ts';
import type { OrganisationField, Part } from '../../../shared/interview/question.ts';
import { backend } from '../../state/backend.ts';
import { newRowId } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { told } from '../../state/refusal.ts';
import { nothingThere, type There, thereIn } from './there.ts';
import { asEarlier, keepOnly, type Unfinished, unfinishedIn } from './unfinished-state.ts';

interface Interview {
  /** Whose answers these are; undefined while one has still to choose. */
  readonly of: InterviewOwner | undefined;
  readonly answers: InterviewAnswers;
  /** Place of the question among those that are shown; one past the last is the review. */
  readonly place: number;
  /** What the file has already. */
  readonly there: There;
  /** What one can go on with; undefined until it is known. */
  readonly unfinished: readonly Unfinished[] | undefined;
  /** Of these what was thrown away while they are shown. */
  readonly gone: readonly Unfinished[];
  /** Other answers of the same file: they wait until something is made of these. */
  readonly earlier: readonly Unfinished[];
}

const start: Interview = {
  of: undefined,
  answers: noAnswers,
  place: 0,
  there: nothingThere,
  unfinished: undefined,
  gone: [],
  earlier: [],
};

export const useInterview = create<Interview>(() => start);

/** Counts the screens that were shown: an answer that comes after the next is of no use any more. */
let shown = 0;

/** Begins at once where nothing is unfinished: of the file, or for a client that has none yet. */
export async function loadInterview(file: string | undefined): Promise<void> {
  shown += 1;
  const mine = shown;
  const reply = await told(backend.call('interview.kept', file === undefined ? {} : { file }));
  const unfinished = unfinishedIn(reply.ok ? reply.value : []);
  const there = file === undefined || !reply.ok ? nothingThere : await thereIn(file);
  if (mine !== shown) return;
  if (!reply.ok && file !== undefined) {
    // Answers that cannot be read now must not be written over; the file itself tells what is wrong.
    goToScreen(screenHref(file, 'overview'));
    return;
  }
  useInterview.setState({ unfinished, there });
  if (unfinished.length === 0) beginInterview(file);
}

/** What was asked for may have been made before it failed: trying again makes nothing twice. */
export async function lookAgain(file: string): Promise<void> {
  const there = await thereIn(file);
  useInterview.setState({ there });
}

export function beginInterview(file: string | undefined): void {
  const of = file === undefined ? { draft: newRowId() } : { file };
  useInterview.setState({ of, answers: filledIn(noAnswers), place: 0, earlier: standing(of) });
}

export function resumeInterview(kept: Unfinished): void {
  const { of, answers, place } = kept;
  const earlier = standing(of).filter((each) => each !== kept);
  useInterview.setState({ of, answers: filledIn(answers), place, earlier });
}

/** Who answers is in the file already: it is not asked empty again. */
function filledIn(answers: InterviewAnswers): InterviewAnswers {
  const { known } = useInterview.getState().there;
  return known === undefined ? answers : withKnown(answers, known);
}

/** Thrown away, or what was is taken back. */
export async function turn(kept: Unfinished): Promise<void> {
  turnShown(kept);
  if (!(await keepOnly(kept.of, standing(kept.of)))) turnShown(kept);
}

function turnShown(kept: Unfinished): void {
  useInterview.setState(({ gone }) => ({
    gone: gone.includes(kept) ? gone.filter((each) => each !== kept) : [...gone, kept],
  }));
}

/** What is kept of this owner and was not thrown away. */
function standing(of: InterviewOwner): readonly Unfinished[] {
  const { unfinished = [], gone } = useInterview.getState();
  return unfinished.filter((each) => isSame(each.of, of) && !gone.includes(each));
}

const isSame = (one: InterviewOwner, other: InterviewOwner): boolean =>
  'file' in one
    ? 'file' in other && one.file === other.file
    : 'draft' in other && one.draft === other.draft;

/** Nothing that one did not answer takes the place of what was kept. Out: whether all answers are kept. */
async function keepInterview(): Promise<boolean> {
  const { of, answers, place, earlier } = useInterview.getState();
  if (of === undefined || isUnanswered(answers)) return true;
  const kept = { of, place, answers: { ...answers }, earlier: asEarlier(earlier) };
  return (await told(backend.call('interview.keep', kept))).ok;
}

/** The client has a file now: the answers go on as those of the file. */
export async function moveInterview(file: string): Promise<void> {
  const { of } = useInterview.getState();
  useInterview.setState({ of: { file } });
  const isKept = await keepInterview();
  if (isKept && of !== undefined && 'draft' in of)
    await told(backend.call('interview.forget', { of }));
}

/** Something was made of it. */
export async function forgetInterview(): Promise<void> {
  const { of } = useInterview.getState();
  useInterview.setState(start);
  if (of !== undefined) await told(backend.call('interview.forget', { of }));
}

/** What was answered is kept when the screen goes. */
export const goOnLater = (file: string | undefined): void =>
  goToScreen(file === undefined ? '#/' : screenHref(file, 'overview'));

/** Another screen is shown. */
export function leaveInterview(): void {
  shown += 1;
  void keepInterview();
  useInterview.setState(start);
}

export function changeAnswers(edit: (answers: InterviewAnswers) => InterviewAnswers): void {
  useInterview.setState(({ answers }) => ({ answers: edit(answers) }));
}

export function setDetail(field: OrganisationField, text: string): void {
  changeAnswers((answers) => {
    const others = Object.entries(answers.organisation).filter(([name]) => name !== field);
    const given = text.trim() === '' ? others : [...others, [field, text]];
    const organisation = Object.fromEntries(given) as InterviewAnswers['organisation'];
    return { ...answers, organisation };
  });
}

function setPart(id: string, edit: (part: PartAnswer) => PartAnswer): void {
  changeAnswers((answers) => ({
    ...answers,
    parts: { ...answers.parts, [id]: edit(answers.parts[id] ?? {}) },
  }));
}

/** One answer takes the place of another; "none of these" excludes all others, and they it. */
export function choose(part: Part, option: string): void {
  setPart(part.id, ({ options = [], names, country }) => {
    const kept = {
      ...(names === undefined ? {} : { names }),
      ...(country === undefined ? {} : { country }),
    };
    if (part.kind === 'one') return { options: [option], ...kept };
    if (options.includes(option))
      return { options: options.filter((id) => id !== option), ...kept };
    const isNothing = (id: string) => part.options.some((each) => each.id === id && each.nothing);
    const others = isNothing(option) ? [] : options.filter((id) => !isNothing(id));
    return { options: [...others, option], ...kept };
  });
}

export function chooseUnknown(part: Part): void {
  setPart(part.id, ({ unknown }) => (unknown === true ? {} : { unknown: true }));
}

export function setName(part: Part, option: string, name: string): void {
  setPart(part.id, (answer) => {
    const others = Object.entries(answer.names ?? {}).filter(([id]) => id !== option);
    const names = name.trim() === '' ? others : [...others, [option, name]];
    return { ...answer, names: Object.fromEntries(names) as Record<string, string> };
  });
}

export function setCountry(part: Part, chosen: string | undefined): void {
  setPart(part.id, ({ country: _, ...answer }) =>
    chosen === undefined ? answer : { ...answer, country: chosen },
  );
}

export function setList(part: Part, list: readonly string[]): void {
  setPart(part.id, () => (list.length === 0 ? {} : { list: [...list] }));
}

export function goTo(place: number): void {
  useInterview.setState({ place });
  void keepInterview();
}
