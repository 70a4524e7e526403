import type { ReactNode } from 'react';
import { Letter, type LetterName } from './Letter.tsx';
import classes from './Sheet.module.css';

export interface SheetHeadProps {
  readonly title: string;
  readonly titleId: string;
  readonly letters: readonly LetterName[] | undefined;
  readonly aside: ReactNode;
  readonly help: ReactNode;
}

/** Title, what stands at the end of its line, and one line under it. */
export function SheetHead({ title, titleId, letters, aside, help }: SheetHeadProps) {
  return (
    <div className={classes.head}>
      <h2 className={classes.title} id={titleId}>
        {letters?.map((letter) => (
          <Letter key={letter} letter={letter} />
        ))}
        {title}
      </h2>
      {aside !== undefined && <div className={classes.aside}>{aside}</div>}
      {help !== undefined && <p className={classes.help}>{help}</p>}
    </div>
  );
}
