import type { ReactNode } from 'react';
import classes from './Screen.module.css';

/** What a screen lies in: its padding, and with `fill` the height of the window, for tables. */
export function Screen({
  children,
  fill = false,
}: {
  readonly children: ReactNode;
  readonly fill?: boolean;
}) {
  return (
    <div className={classes.screen} data-fill={fill || undefined}>
      {children}
    </div>
  );
}
