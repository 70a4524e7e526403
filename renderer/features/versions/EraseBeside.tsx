import { capitalise } from '../../../shared/i18n/format.ts';
import type { Beside } from './beside.ts';
import { EraseButton } from './EraseButton.tsx';
import classes from './Versions.module.css';

/** Why a version was kept, or the name of who did something: it goes as a whole. */
export function EraseBeside({
  file,
  what,
  onDone,
}: {
  readonly file: string;
  readonly what: Beside;
  readonly onDone: (said: string) => void;
}) {
  const { name, text, caution, erases } = what;
  return (
    <div className={classes.form}>
      <div>
        <p className={classes.name}>{capitalise(name)}</p>
        <p className={classes.faint}>{text}</p>
      </div>
      {caution !== undefined && <p>{caution}</p>}
      <EraseButton file={file} name={name} erases={{ refs: [], ...erases }} onDone={onDone} />
    </div>
  );
}
