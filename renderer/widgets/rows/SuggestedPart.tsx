import { Button, CloseButton, UnstyledButton } from '@mantine/core';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { partMessages } from '../../../shared/i18n/app/parts.ts';
import { Suggestion } from '../../components/Suggestion.tsx';
import { removeRows } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import classes from './SuggestedPart.module.css';
import { acceptRow } from './waiting.ts';

/** A row of a template where the answer would stand: its word opens what it says. */
export function SuggestedPart({
  entity,
  id,
  name,
  isOpen,
  onOpen,
  quiet,
}: {
  readonly entity: EntityName;
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** One of several. */
  readonly quiet: boolean;
}) {
  const fields = useMessages(fieldMessages);
  const messages = useMessages(partMessages);
  return (
    <span data-place={refOf(entity, id)} className={classes.place}>
      <Suggestion
        word={fields.suggestion}
        acceptLabel={fields.accept}
        dismissLabel={fields.putAway}
        quiet={quiet}
        onAccept={() => acceptRow(entity, id)}
        onDismiss={() => void removeRows([{ entity, id }])}
      >
        <UnstyledButton
          className={classes.name}
          aria-expanded={isOpen}
          title={messages.open(name)}
          onClick={onOpen}
        >
          {name}
        </UnstyledButton>
      </Suggestion>
    </span>
  );
}

/** The answer to a suggestion that stands in a table: its row says what it is. */
export function AcceptOrNot({
  entity,
  id,
  name,
}: {
  readonly entity: EntityName;
  readonly id: string;
  readonly name: string;
}) {
  const fields = useMessages(fieldMessages);
  const messages = useMessages(partMessages);
  return (
    <span className={classes.answer}>
      <Button
        size="compact-sm"
        aria-label={`${fields.accept}: ${name}`}
        onClick={() => acceptRow(entity, id)}
      >
        {fields.accept}
      </Button>
      <CloseButton
        aria-label={`${fields.putAway}: ${messages.suggestedRow(name)}`}
        onClick={() => void removeRows([{ entity, id }])}
      />
    </span>
  );
}
