import type { CSSProperties, ReactNode } from 'react';
import classes from './SplitScreen.module.css';

export interface SplitScreenProps {
  /** Width of the first side: "27rem". */
  readonly width: string;
  /** What one sets. */
  readonly first: ReactNode;
  /** What comes of it. */
  readonly second: ReactNode;
  /** What the second side is called. */
  readonly label: string;
}

/** Settings beside what comes of them, each with its own scroll; under each other where it is narrow. */
export function SplitScreen({ width, first, second, label }: SplitScreenProps) {
  return (
    <div className={classes.around} style={{ '--first': width } as CSSProperties}>
      <div className={classes.split}>
        <div className={classes.first}>{first}</div>
        <section className={classes.second} aria-label={label}>
          {second}
        </section>
      </div>
    </div>
  );
}
