import type { ComponentPropsWithRef } from 'react';
import { useEffect, useRef } from 'react';
import classes from './Tick.module.css';

export interface TickProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'ref'> {
  readonly label: string;
  /** Some, not all. */
  readonly partly?: boolean;
}

/** A box to tick in a row of a table: one native element, for there are hundreds of them. */
export function Tick({ label, partly = false, ...input }: TickProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = partly;
  }, [partly]);
  return <input ref={box} type="checkbox" className={classes.tick} aria-label={label} {...input} />;
}
