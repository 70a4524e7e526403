import type { ReactNode, Ref } from 'react';
import classes from './ScreenTitle.module.css';

export interface ScreenTitleProps {
  readonly title: string;
  /** For the screen that brings the focus to its title. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  /** Where one is: "Wat u met gegevens doet · nummer 03". */
  readonly above?: ReactNode;
  /** The state of it in a sentence. */
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a screen; its `h1`. */
export function ScreenTitle({ title, titleRef, above, below, actions }: ScreenTitleProps) {
  return (
    <div
      className={classes.head}
      data-alone={(above === undefined && below === undefined) || undefined}
    >
      <div className={classes.words}>
        {above !== undefined && <p className={classes.above}>{above}</p>}
        <h1
          ref={titleRef}
          className={classes.title}
          tabIndex={titleRef === undefined ? undefined : -1}
        >
          {title}
        </h1>
        {below !== undefined && <p className={classes.below}>{below}</p>}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
