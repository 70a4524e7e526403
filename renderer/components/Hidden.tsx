import type { ReactNode } from 'react';
import classes from './Hidden.module.css';

/** Words that only a screen reader says. A plain element, for a table has hundreds of them. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className={classes.hidden}>{children}</span>;
}
