/** The shape of the words of a part of a question: what is asked, and what can be answered. */
import type { Both } from '../parts.ts';

export interface OptionWords {
  readonly label: Both;
  readonly hint?: Both;
  /** Label of the field for the company's name, or for what else is asked with it. */
  readonly name?: Both;
  /** What to mind with this answer. */
  readonly notice?: Both;
}

export interface PartWords {
  readonly title: Both;
  readonly help?: Both;
  readonly options: Readonly<Record<string, OptionWords>>;
}

/** An option with its hint, if it has one, and what else is said with it. */
export function o(
  label: Both,
  hint?: Both,
  more: Pick<OptionWords, 'name' | 'notice'> = {},
): OptionWords {
  return { label, ...(hint === undefined ? {} : { hint }), ...more };
}
