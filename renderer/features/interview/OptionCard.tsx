import { IconCheck } from '@tabler/icons-react';
import classes from './Interview.module.css';

export interface OptionCardProps {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The figure that chooses it. */
  readonly figure?: number | undefined;
  readonly chosen: boolean;
  readonly unknown?: boolean;
  readonly onChoose: () => void;
}

/** One answer: a card that is a radio button or a checkbox. */
export function OptionCard(props: OptionCardProps) {
  const { kind, name, label, hint, figure, chosen, unknown = false, onChoose } = props;
  return (
    <label
      className={classes.option}
      data-chosen={chosen || undefined}
      data-unknown={unknown || undefined}
    >
      <input
        type={kind}
        name={name}
        className={classes.input}
        checked={chosen}
        onChange={onChoose}
      />
      <span className={classes.sign} data-kind={kind} aria-hidden>
        {chosen && kind === 'checkbox' && <IconCheck size={14} stroke={3} />}
      </span>
      <span className={classes.words}>
        <span className={classes.optionLabel}>{label}</span>
        {hint !== undefined && <span className={classes.hint}>{hint}</span>}
      </span>
      {figure !== undefined && (
        <kbd className={classes.figure} aria-hidden>
          {figure}
        </kbd>
      )}
    </label>
  );
}
