import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { useMessages } from '../../state/language.ts';
import type { MarkName } from './sentence-marks.ts';
import classes from './Text.module.css';
import type { TargetKind } from './targets.ts';

const marks = {
  element: 'shows',
  flag: 'wrong',
  proposal: 'proposal',
  difference: 'compare',
} as const satisfies Record<TargetKind, MarkName>;

/** What the marks in the text mean, of those that are shown now. */
export function Legend({
  shown,
  hasChosen,
}: {
  readonly shown: readonly TargetKind[];
  readonly hasChosen: boolean;
}) {
  const messages = useMessages(readerMessages);
  return (
    <ul className={classes.legend} aria-label={messages.legend}>
      {shown.map((kind) => (
        <li key={kind} data-a30-paper className={classes.sentence} data-mark={marks[kind]}>
          {messages.marks[marks[kind]]}
        </li>
      ))}
      {hasChosen && (
        <li data-a30-paper className={classes.sentence} data-chosen>
          {messages.marks.chosen}
        </li>
      )}
    </ul>
  );
}
