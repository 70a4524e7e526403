import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type InterviewAnswers, shownParts } from '../../../shared/interview/answers.ts';
import { badDetail } from '../../../shared/interview/detail-form.ts';
import type { Part, Question } from '../../../shared/interview/question.ts';
import { useFigures } from './use-figures.ts';
import { useUnseen } from './use-unseen.ts';

interface QuestionForm {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly parts: readonly Part[];
  /** The part that one is at: figures answer it. */
  readonly figured: Part | undefined;
  readonly onFocus: (event: FocusEvent) => void;
  /** Out: whether what was typed can be right; else the focus is on what cannot. */
  readonly isGood: () => boolean;
  readonly bringUnseen: ReturnType<typeof useUnseen>;
}

/** Where one is in the form of a question, and what may keep one there. */
export function useQuestionForm(
  question: Question | undefined,
  answers: InterviewAnswers,
): QuestionForm {
  const form = useFocusOnQuestion(question);
  const bringUnseen = useUnseen(form, answers);
  const [focused, setFocused] = useState<string>();
  const parts = question === undefined ? [] : shownParts(answers, question);
  const figured = parts.find(({ id }) => id === focused) ?? parts[0];
  useFigures(form, figured);
  const onFocus = ({ target }: FocusEvent) => {
    const part = target.closest<HTMLElement>('[data-part]')?.dataset['part'];
    if (part !== undefined) setFocused(part);
  };
  const isGood = () => {
    const { organisation, known } = answers;
    const bad = question?.fields?.find((field) =>
      badDetail(field, organisation[field], known?.organisation[field]),
    );
    if (bad !== undefined)
      form.current?.querySelector<HTMLElement>(`[data-field="${bad}"]`)?.focus();
    return bad === undefined;
  };
  return { form, parts, figured, onFocus, isGood, bringUnseen };
}

/** A new question is read and answered from its top. */
function useFocusOnQuestion(question: Question | undefined) {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question has its own first field
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }, [question?.id]);
  return form;
}
