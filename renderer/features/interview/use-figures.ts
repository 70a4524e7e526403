import { type RefObject, useEffect } from 'react';
import type { Part } from '../../../shared/interview/question.ts';
import { choose, chooseUnknown } from './interview-state.ts';

/**
 * A figure chooses the answer that shows it; in a text field it is a figure. Enter goes on, also
 * where nothing of the form has the focus.
 */
export function useFigures(form: RefObject<HTMLFormElement | null>, part: Part | undefined): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const isChoice =
        target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type);
      const isFree =
        target === document.body || (target instanceof HTMLElement && target.id === 'main');
      if (key === 'Enter' && (isChoice || isFree)) {
        event.preventDefault();
        form.current?.requestSubmit();
        return;
      }
      const isTyping = target instanceof HTMLInputElement && !isChoice;
      if (isTyping || ctrlKey || metaKey || altKey || !/^\d$/.test(key)) return;
      if (part === undefined || part.kind === 'names') return;
      const option = part.options[Number(key) - 1];
      if (key === '0') chooseUnknown(part);
      else if (option !== undefined) choose(part, option.id);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [form, part]);
}
