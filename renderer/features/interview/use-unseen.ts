import { type RefObject, useRef } from 'react';
import { type InterviewAnswers, isAnswered } from '../../../shared/interview/answers.ts';
import type { Part } from '../../../shared/interview/question.ts';

/**
 * Whoever goes on with Enter would never know of a part below the fold. Out: brings the first that is
 * open and not wholly in sight there and says whether there was one; each only once, for nobody has
 * to answer.
 */
export function useUnseen(
  form: RefObject<HTMLFormElement | null>,
  answers: InterviewAnswers,
): (parts: readonly Part[]) => boolean {
  const brought = useRef(new Set<string>());
  return (parts) => {
    const groupOf = ({ id }: Part) => form.current?.querySelector(`[data-part="${id}"]`);
    const unseen = parts.find(
      (part) =>
        !brought.current.has(part.id) &&
        !isAnswered(answers.parts[part.id]) &&
        isBelow(groupOf(part), form.current),
    );
    // Whoever comes back to a question has seen all that was passed.
    for (const { id } of unseen === undefined ? parts : [unseen]) brought.current.add(id);
    if (unseen === undefined) return false;
    const group = groupOf(unseen);
    group?.scrollIntoView({ block: 'start' });
    group?.querySelector('input')?.focus({ preventScroll: true });
    return true;
  };
}

/** Behind the bar of buttons counts as below: it covers what it lies over. */
function isBelow(group: Element | null | undefined, form: HTMLFormElement | null): boolean {
  const bar = form?.querySelector('[data-bar]')?.getBoundingClientRect().top ?? innerHeight;
  return (group?.getBoundingClientRect().bottom ?? 0) > Math.min(bar, innerHeight);
}
