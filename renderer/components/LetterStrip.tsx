import type { LetterName } from './Letter.tsx';
import classes from './LetterStrip.module.css';

/** How far an element of Art. 30 is. */
export type LetterState = 'met' | 'needed' | 'unanswered' | 'notApplicable';

export interface LetterMark {
  readonly letter: LetterName;
  readonly state: LetterState;
  /** The whole of it: "c, van wie en welke: 14 van 17". */
  readonly text: string;
}

/**
 * The thumb index a to g: tinted, thick foot, dashed or bare. Every row of a table has one, so it is
 * a box a letter, and one name that says them all: words out of sight would be one more thing to place.
 */
export function LetterStrip({ letters }: { readonly letters: readonly LetterMark[] }) {
  const said = letters.map(({ text }) => text).filter((text) => text !== '');
  const name =
    said.length > 0
      ? ({ role: 'img', 'aria-label': said.join('; ') } as const)
      : { 'aria-hidden': true };
  return (
    <span className={classes.strip} {...name}>
      {letters.map(({ letter, state, text }) => (
        <span key={letter} className={classes[state]} title={text}>
          {letter}
        </span>
      ))}
    </span>
  );
}
