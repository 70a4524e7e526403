import type { InterviewAnswers } from '../../../shared/interview/answers.ts';
import type { Part, Question } from '../../../shared/interview/question.ts';
import type { Suggestions } from '../../../shared/interview/suggest.ts';
import { DetailsView } from './DetailsView.tsx';
import { PartView } from './PartView.tsx';
import { Review } from './Review.tsx';

/** What is asked at this place: details to type, parts to choose in, or after all of them the review. */
export function Asked({
  question,
  parts,
  figured,
  answers,
  suggestions,
}: {
  readonly question: Question | undefined;
  readonly parts: readonly Part[];
  /** The part that is answered with figures. */
  readonly figured: Part | undefined;
  readonly answers: InterviewAnswers;
  readonly suggestions: Suggestions;
}) {
  if (question === undefined) return <Review suggestions={suggestions} />;
  if (question.fields !== undefined) return <DetailsView question={question} />;
  return parts.map((part, index) => (
    <PartView
      key={part.id}
      part={part}
      answer={answers.parts[part.id] ?? {}}
      isFirst={index === 0}
      hasFigures={part === figured}
    />
  ));
}
