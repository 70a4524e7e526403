import { useEffect } from 'react';
import type { Part } from '../../../shared/interview/question.ts';
import { choose, chooseUnknown } from './interview-state.ts';

/** A figure chooses the answer that shows it; in a text field it is a figure. */
export function useFigures(part: Part | undefined): void {
  useEffect(() => {
    if (part === undefined || part.kind === 'names') return;
    const onKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const isTyping =
        target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type);
      if (isTyping || ctrlKey || metaKey || altKey || !/^\d$/.test(key)) return;
      const option = part.options[Number(key) - 1];
      if (key === '0') chooseUnknown(part);
      else if (option !== undefined) choose(part, option.id);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [part]);
}
