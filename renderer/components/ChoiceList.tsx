import { type ReactNode, useId } from 'react';
import classes from './ChoiceList.module.css';
import { Hidden } from './Hidden.tsx';

export interface ChoiceListOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What one must know before choosing it. */
  readonly detail?: ReactNode;
  /** At the end of its line. */
  readonly aside?: ReactNode;
}

export interface ChoiceListProps<Value extends string> {
  /** The question, for who cannot see it above. */
  readonly label: string;
  readonly options: readonly ChoiceListOption<Value>[];
  /** Undefined: nothing looks chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly describedBy?: string | undefined;
}

/** One of several answers under each other, each with what it asks. Native radio buttons. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const name = useId();
  return (
    <fieldset className={classes.list} aria-describedby={props.describedBy}>
      <legend>
        <Hidden>{props.label}</Hidden>
      </legend>
      {props.options.map(({ value, label, detail, aside }) => (
        <div
          key={value}
          className={classes.option}
          data-chosen={props.value === value || undefined}
        >
          <label className={classes.answer}>
            <input
              type="radio"
              className={classes.input}
              name={name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <span className={classes.words}>
              <span className={classes.label}>{label}</span>
              {detail !== undefined && <span className={classes.detail}>{detail}</span>}
            </span>
          </label>
          {aside}
        </div>
      ))}
    </fieldset>
  );
}
