import type { ReactNode } from 'react';
import classes from './Paper.module.css';

/** A sheet of paper in the preview: white in both themes, as it comes out of the printer. */
export function Paper({
  label,
  children,
  lang,
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly lang?: string;
}) {
  return (
    <article className={classes.paper} data-a30-paper aria-label={label} lang={lang}>
      {children}
    </article>
  );
}
