import { Button, CloseButton } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './Suggestion.module.css';

export interface SuggestionProps {
  /** The word that marks it, "Voorstel". */
  readonly word: string;
  readonly children: ReactNode;
  readonly acceptLabel: string;
  readonly dismissLabel: string;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
  /** One of several: the word carries it, and no button shouts. */
  readonly quiet?: boolean;
}

/** What could be the answer, where the answer would stand; never counted, never printed. */
export function Suggestion(props: SuggestionProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={classes.suggestion}>
      <span id={id} className={classes.text}>
        <b className={classes.word}>{props.word}</b> {props.children}
      </span>
      <span className={classes.actions}>
        <Button
          variant={props.quiet === true ? 'default' : 'filled'}
          size="compact-sm"
          className={classes.accept}
          aria-describedby={id}
          onClick={props.onAccept}
        >
          {props.acceptLabel}
        </Button>
        <CloseButton
          className={classes.cross}
          aria-label={props.dismissLabel}
          aria-describedby={id}
          onClick={props.onDismiss}
        />
      </span>
    </div>
  );
}
