import classes from './Letter.module.css';

/** The letters of the elements of Art. 30. */
export type LetterName = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

/** A letter as a tab of the book; decoration beside the word that leads. */
export function Letter({
  letter,
  current = false,
}: {
  readonly letter: LetterName;
  readonly current?: boolean;
}) {
  return (
    <span className={classes.letter} data-current={current || undefined} aria-hidden>
      {letter}
    </span>
  );
}
