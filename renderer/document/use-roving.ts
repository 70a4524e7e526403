/** One stop of the Tab key for all sentences; the arrow keys go from one to the next. */
import { type FocusEvent, type KeyboardEvent, useState } from 'react';

const SENTENCE = '[data-fields]';

/** The sentence an event happened on. */
export function sentenceAt(target: EventTarget): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest<HTMLElement>(SENTENCE) : null;
  return found ?? undefined;
}

const steps: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
};

export function useRoving() {
  const [inside, setInside] = useState(false);
  return {
    // While a sentence has the focus, the area itself is skipped: Shift+Tab leaves it at once.
    tabIndex: inside ? -1 : 0,
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>): void => {
      setInside(sentenceAt(target) !== undefined);
      if (target !== currentTarget) return;
      const marked = currentTarget.querySelector<HTMLElement>(`${SENTENCE}[data-marked]`);
      (marked ?? currentTarget.querySelector<HTMLElement>(SENTENCE))?.focus();
    },
    onBlur: (): void => setInside(false),
    /** Whether the key was one of ours. */
    move: ({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): boolean => {
      const step = steps[key];
      const from = sentenceAt(target);
      if (step === undefined || from === undefined) return false;
      const all = [...currentTarget.querySelectorAll<HTMLElement>(SENTENCE)];
      const at = all.indexOf(from);
      const places = { next: at + 1, previous: at - 1, first: 0, last: all.length - 1 };
      all[places[step]]?.focus();
      return true;
    },
  };
}
