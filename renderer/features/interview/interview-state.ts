/** The answers while they are given. They are kept after every step, so that one can go on later. */
import { create } from 'zustand';
import {
  type InterviewAnswers,
  interviewAnswers,
  noAnswers,
  type PartAnswer,
} from '../../../shared/interview/answers.ts';
import type { OrganisationField, Part } from '../../../shared/interview/question.ts';
import type { ActivityKey } from '../../../shared/interview/recipes.ts';
import { backend } from '../../state/backend.ts';
import { told } from '../../state/refusal.ts';

interface Interview {
  readonly answers: InterviewAnswers;
  /** Place of the question among those that are shown; one past the last is the review. */
  readonly place: number;
  readonly isLoaded: boolean;
}

const start: Interview = { answers: noAnswers, place: 0, isLoaded: false };

export const useInterview = create<Interview>(() => start);

/** What was kept the last time, if its questions are still those of now. */
export async function loadInterview(): Promise<void> {
  const reply = await told(backend.call('interview.kept', {}));
  const kept = reply.ok ? interviewAnswers.safeParse(reply.value.answers) : undefined;
  useInterview.setState({ ...start, isLoaded: true, answers: kept?.data ?? noAnswers });
}

export async function keepInterview(): Promise<void> {
  const { answers } = useInterview.getState();
  await told(backend.call('interview.keep', { answers: { ...answers } }));
}

export async function forgetInterview(): Promise<void> {
  useInterview.setState(start);
  await told(backend.call('interview.keep', {}));
}

function change(edit: (answers: InterviewAnswers) => InterviewAnswers): void {
  useInterview.setState(({ answers }) => ({ answers: edit(answers) }));
}

export function setDetail(field: OrganisationField, text: string): void {
  change((answers) => {
    const others = Object.entries(answers.organisation).filter(([name]) => name !== field);
    const given = text.trim() === '' ? others : [...others, [field, text]];
    const organisation = Object.fromEntries(given) as InterviewAnswers['organisation'];
    return { ...answers, organisation };
  });
}

function setPart(id: string, edit: (part: PartAnswer) => PartAnswer): void {
  change((answers) => ({
    ...answers,
    parts: { ...answers.parts, [id]: edit(answers.parts[id] ?? {}) },
  }));
}

/** One answer takes the place of another; "none of these" excludes all others, and they it. */
export function choose(part: Part, option: string): void {
  setPart(part.id, ({ options = [], names }) => {
    const kept = names === undefined ? {} : { names };
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

export function setList(part: Part, list: readonly string[]): void {
  setPart(part.id, () => (list.length === 0 ? {} : { list: [...list] }));
}

export function tick(key: ActivityKey, ticked: boolean): void {
  change((answers) => ({ ...answers, ticked: { ...answers.ticked, [key]: ticked } }));
}

export function goTo(place: number): void {
  useInterview.setState({ place });
  void keepInterview();
}
