import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import classes from './AnswerGroup.module.css';
import { Hidden } from './Hidden.tsx';

export interface AnswerOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface AnswerGroupProps<Value extends string> {
  /** The question, for who cannot see it beside the answers. */
  readonly label: string;
  readonly options: readonly AnswerOption<Value>[];
  /** Undefined: not answered, and then nothing looks chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean;
}

/** One of a few answers, or none yet. Native radio buttons: a first arrow key chooses. */
export function AnswerGroup<Value extends string>(props: AnswerGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset
      className={classes.group}
      aria-describedby={props.describedBy}
      disabled={props.disabled}
    >
      <legend>
        <Hidden>{props.label}</Hidden>
      </legend>
      {props.options.map(({ value, label }) => (
        <label key={value} className={classes.option}>
          <input
            type="radio"
            className={classes.input}
            name={name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          {props.value === value && <IconCheck size={16} stroke={2} aria-hidden />}
          {label}
        </label>
      ))}
    </fieldset>
  );
}
