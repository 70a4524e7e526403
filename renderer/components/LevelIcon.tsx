import {
  IconAlertCircleFilled,
  IconBulb,
  IconCheck,
  IconEye,
  IconHelpCircle,
} from '@tabler/icons-react';
import classes from './Level.module.css';
import type { LevelName } from './levels.ts';

/** Each level has a shape of its own, so that it can be told apart in grey. */
const icons = {
  need: IconAlertCircleFilled,
  check: IconEye,
  tip: IconBulb,
  ok: IconCheck,
  unknown: IconHelpCircle,
} as const satisfies Record<LevelName, unknown>;

/** The sign of a level; words beside it say what it means. */
export function LevelIcon({
  level,
  size = 18,
  quiet = false,
}: {
  readonly level: LevelName;
  readonly size?: number;
  /** In grey, for what is finished among many. */
  readonly quiet?: boolean;
}) {
  const Icon = icons[level];
  return (
    <Icon
      className={`${classes.icon} ${quiet ? classes.none : classes[level]}`}
      size={size}
      stroke={level === 'ok' ? 1.75 : 1.6}
      aria-hidden
    />
  );
}
