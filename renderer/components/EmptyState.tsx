import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

/** Where nothing is yet: one sentence what belongs here, one button. */
export function EmptyState({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}
