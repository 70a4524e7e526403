import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { Section } from '../../../shared/document/model.ts';
import { entities } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { useFile } from '../../state/file.ts';
import { jumpTo, useJump } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { FieldAt } from '../../widgets/field/FieldAt.tsx';
import { originOf } from './origin.ts';
import classes from './Statement.module.css';
import { fieldsBeside } from './sections.ts';

/** Where a sentence comes from, to mend it here: its field, and those of the same row beside it. */
export function SentenceFields({
  at,
  section,
}: {
  readonly at: string;
  readonly section: Section | undefined;
}) {
  const messages = useMessages(statementScreenMessages);
  const language = useLanguage();
  const origin = useFile(({ cache }) => originOf(cache, at, language));
  useEffect(() => {
    useJump.setState({ ref: at });
    // Nobody else is to go there once this card is closed.
    return () => useJump.setState(({ ref }) => (ref === at ? { ref: undefined } : {}));
  }, [at]);
  const target = parseRef(at);
  if (!target) return null;
  const fields = fieldsBeside(section, at, entities[target.entity].fields);
  return (
    <>
      <p className={classes.origin}>{messages.fromField(origin ?? messages.thisStatement)}</p>
      {fields.map((field) => (
        <FieldAt key={field} at={field} />
      ))}
      {origin !== undefined && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.elsewhere ?? ''}
          onClick={() => void jumpTo(at)}
        >
          {messages.elsewhere}
        </Button>
      )}
    </>
  );
}
