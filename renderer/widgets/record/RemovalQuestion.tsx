import { Button } from '@mantine/core';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { joinWords, lowerFirst } from '../../../shared/i18n/format.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Record.module.css';
import type { Consequences } from './removal.ts';

export interface RemovalQuestionProps {
  readonly name: string;
  readonly consequences: Consequences;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}

/** Where a record is named, and what goes with it: to go on or to leave it. */
export function RemovalQuestion(props: RemovalQuestionProps) {
  const { uses, others } = props.consequences;
  const messages = useMessages(recordMessages);
  const language = useLanguage();
  return (
    <div className={classes.remove}>
      <p className={classes.removeTitle}>{messages.removeTitle(props.name)}</p>
      {uses.length > 0 && (
        <>
          <p>{messages.named(uses.length)}</p>
          <ul className={classes.list}>
            {uses.map(({ ref, name: place }) => (
              <li key={ref}>{place}</li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && <p>{messages.alsoGone(joinWords(others.map(lowerFirst), language))}</p>}
      <p className={classes.quiet}>{messages.canUndo}</p>
      <div className={classes.actions}>
        <Button data-autofocus onClick={props.onKeep}>
          {messages.keep}
        </Button>
        <Button variant="filled" onClick={props.onRemove}>
          {messages.removeNow}
        </Button>
      </div>
    </div>
  );
}
