import { UnstyledButton } from '@mantine/core';
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
}: {
  readonly entity: EntityName;
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}) {
  const fields = useMessages(fieldMessages);
  const messages = useMessages(partMessages);
  return (
    <span data-place={refOf(entity, id)} className={classes.place}>
      <Suggestion
        word={fields.suggestion}
        acceptLabel={fields.accept}
        dismissLabel={fields.putAway}
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
