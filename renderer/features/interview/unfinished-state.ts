/** Answers that nothing was made of yet: read, thrown away and taken back. Of a file these can be more. */
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { EarlierAnswers, InterviewOwner } from '../../../shared/contract/interview.ts';
import { type InterviewAnswers, interviewAnswers } from '../../../shared/interview/answers.ts';
import { backend } from '../../state/backend.ts';
import { told } from '../../state/refusal.ts';

/** One that was not finished. */
export interface Unfinished {
  readonly of: InterviewOwner;
  readonly place: number;
  readonly keptAt: string;
  readonly answers: InterviewAnswers;
  /** Something else was begun in its place since. */
  readonly isEarlier: boolean;
}

/** The last kept first. */
export function unfinishedIn(kept: OutputOf<'interview.kept'>): readonly Unfinished[] {
  return kept.flatMap(({ of, earlier = [], ...last }) =>
    [last, ...earlier].flatMap(({ place, keptAt, answers }): readonly Unfinished[] => {
      // Of questions that are not those of now nothing can be shown; they stay on the disk.
      const { data } = interviewAnswers.safeParse(answers);
      const isEarlier = earlier.some((each) => each.answers === answers);
      return data === undefined ? [] : [{ of, place, keptAt, answers: data, isEarlier }];
    }),
  );
}

/** As they lie beside what was begun in their place. */
export const asEarlier = (unfinished: readonly Unfinished[]): EarlierAnswers[] =>
  unfinished.map(({ place, keptAt, answers }) => ({ place, keptAt, answers: { ...answers } }));

/** All of one owner lie in one place. Out: whether just these are kept of it now. */
export async function keepOnly(
  of: InterviewOwner,
  [last, ...earlier]: readonly Unfinished[],
): Promise<boolean> {
  if (last === undefined) return (await told(backend.call('interview.forget', { of }))).ok;
  const { place, answers } = last;
  const kept = { of, place, answers: { ...answers }, earlier: asEarlier(earlier) };
  return (await told(backend.call('interview.keep', kept))).ok;
}
