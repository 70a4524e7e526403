import { Hidden } from './Hidden.tsx';
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

/** The thumb index a to g: tinted, thick foot, dashed or bare; each says itself in words too. */
export function LetterStrip({ letters }: { readonly letters: readonly LetterMark[] }) {
  return (
    <ul className={classes.strip}>
      {letters.map(({ letter, state, text }) => (
        <li key={letter} className={classes[state]} title={text}>
          <span aria-hidden>{letter}</span>
          <Hidden>{text}</Hidden>
        </li>
      ))}
    </ul>
  );
}
