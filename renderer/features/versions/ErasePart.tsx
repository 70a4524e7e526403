import { Select } from '@mantine/core';
import { useState } from 'react';
import { parseRef, refOf } from '../../../shared/domain/field-ref.ts';
import { eraseMessages } from '../../../shared/i18n/app/erase.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { EraseButton } from './EraseButton.tsx';
import type { Hit } from './EraseHits.tsx';
import classes from './Versions.module.css';

const WHOLE = '*';

type Target = NonNullable<ReturnType<typeof parseRef>>;

interface ErasePartProps {
  readonly file: string;
  readonly hit: Hit;
  readonly onDone: (said: string) => void;
}

/** Which part of a record has to go. */
export function ErasePart({ file, hit, onDone }: ErasePartProps) {
  const language = useLanguage();
  // Only the history and versions hold what was deleted: it goes as a whole.
  const isDeleted = hit.state === 'deleted';
  const [part, setPart] = useState(isDeleted ? WHOLE : hit.part);
  const messages = useMessages(eraseMessages);
  const target = parseRef(hit.ref);
  if (!target) return null;
  const { entity, id } = target;
  const isField = part !== undefined && part !== WHOLE;
  const name = isField ? `${hit.name}, ${fieldLabel(entity, part, language)}` : hit.name;
  const erases = part === undefined ? undefined : { refs: [refOf(entity, id, part)] };
  return (
    <div className={classes.form}>
      <p className={classes.name}>{hit.name}</p>
      {isDeleted ? (
        <p>{messages.wasDeleted}</p>
      ) : (
        <PartSelect entity={entity} parts={hit.parts} part={part} onChoose={setPart} />
      )}
      <EraseButton key={part} file={file} name={name} erases={erases} onDone={onDone} />
    </div>
  );
}

interface PartSelectProps {
  readonly entity: Target['entity'];
  readonly parts: Hit['parts'];
  readonly part: string | undefined;
  readonly onChoose: (part: string | undefined) => void;
}

function PartSelect({ entity, parts, part, onChoose }: PartSelectProps) {
  const messages = useMessages(eraseMessages);
  const language = useLanguage();
  const fields = parts.map((field) => ({
    value: field,
    label: capitalise(fieldLabel(entity, field, language)),
  }));
  // Without its source a suggestion would stand as a fact that somebody confirmed.
  const whole = entity === 'provenance' ? [] : [{ value: WHOLE, label: messages.wholeRecord }];
  return (
    <Select
      label={messages.choose}
      data={[...whole, ...fields]}
      value={part ?? null}
      allowDeselect={false}
      onChange={(chosen) => onChoose(chosen ?? undefined)}
    />
  );
}
