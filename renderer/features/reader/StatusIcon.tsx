import { IconCheck, IconCircleDashed, IconCircleHalf2, IconMinus } from '@tabler/icons-react';
import classes from './Results.module.css';

/** `open`: absent, and every statement must have it. */
export type ShownStatus = 'present' | 'partial' | 'open' | 'absent';

/** Each a shape of its own, so that they can be told apart in grey. */
const icons = {
  present: IconCheck,
  partial: IconCircleHalf2,
  open: IconCircleDashed,
  absent: IconMinus,
} as const satisfies Record<ShownStatus, unknown>;

export function StatusIcon({ status }: { readonly status: ShownStatus }) {
  const Icon = icons[status];
  return <Icon className={classes.icon} data-status={status} size={18} stroke={1.75} aria-hidden />;
}
