import { Button } from '@mantine/core';
import { useId } from 'react';
import classes from './Progress.module.css';

export interface ProgressProps {
  /** What is being done. */
  readonly label: string;
  /** 0 to 1; undefined where nobody knows how much there is. */
  readonly fraction: number | undefined;
  /** How far, in words: "12 van 40". */
  readonly text?: string;
  readonly cancelLabel?: string;
  readonly onCancel?: () => void;
}

/** Long work, how far it is, and a way to stop it. */
export function Progress({ label, fraction, text, cancelLabel, onCancel }: ProgressProps) {
  const id = useId();
  return (
    <div className={classes.progress}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      {text !== undefined && <span className={classes.text}>{text}</span>}
      <progress id={id} className={classes.bar} max={1} value={fraction} />
      {onCancel !== undefined && (
        <Button size="xs" onClick={onCancel}>
          {cancelLabel}
        </Button>
      )}
    </div>
  );
}

/** Which question of how many; the bars are decoration beside the words. */
export function Steps({
  count,
  current,
  text,
}: {
  readonly count: number;
  /** From 1. */
  readonly current: number;
  readonly text: string;
}) {
  return (
    <div className={classes.steps}>
      <div className={classes.marks} aria-hidden>
        {Array.from({ length: count }, (_, index) => index + 1).map((step) => (
          <span key={step} data-step={stepState(step, current)} />
        ))}
      </div>
      <span className={classes.text}>{text}</span>
    </div>
  );
}

function stepState(step: number, current: number): 'done' | 'current' | 'ahead' {
  if (step === current) return 'current';
  return step < current ? 'done' : 'ahead';
}
