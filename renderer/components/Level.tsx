import type { ReactNode } from 'react';
import classes from './Level.module.css';
import { LevelIcon } from './LevelIcon.tsx';
import type { LevelName } from './levels.ts';

/** A level as icon and word. */
export function Level({
  level,
  children,
}: {
  readonly level: LevelName;
  readonly children: ReactNode;
}) {
  return (
    <span className={`${classes.level} ${classes[level]}`}>
      <LevelIcon level={level} />
      <span className={classes.word}>{children}</span>
    </span>
  );
}

/** How many of a level there are, as icon and figure; `text` says both in words. */
export function LevelCount({
  level,
  count,
  text,
  hasMore = false,
}: {
  readonly level: LevelName;
  readonly count: number;
  readonly text: string;
  /** There are others that are not counted yet: a plus says so. */
  readonly hasMore?: boolean;
}) {
  const more = hasMore ? '+' : '';
  if (count === 0)
    return (
      <span className={classes.none} title={text} role="img" aria-label={text}>
        {`0${more}`}
      </span>
    );
  return (
    <span
      className={`${classes.count} ${classes[level]}`}
      title={text}
      role="img"
      aria-label={text}
    >
      <LevelIcon level={level} size={16} />
      {`${count}${more}`}
    </span>
  );
}
