import { Select } from '@mantine/core';
import { useState } from 'react';
import { parseRef, refOf } from '../../../shared/domain/field-ref.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { EraseButton } from './EraseButton.tsx';
import type { Hit } from './EraseHits.tsx';
import classes from './Versions.module.css';

const WHOLE = '*';

/** Which part of a record has to go. */
export function ErasePart({
  file,
  hit,
  onDone,
}: {
  readonly file: string;
  readonly hit: Hit;
  readonly onDone: (said: string) => void;
}) {
  const messages = useMessages(versionsMessages);
  const language = useLanguage();
  const target = parseRef(hit.ref);
  // Only the history and versions hold what was deleted: it goes as a whole.
  const isDeleted = hit.state === 'deleted';
  const [part, setPart] = useState(isDeleted ? WHOLE : hit.part);
  if (!target) return null;
  // Without its source a suggestion would stand as a fact that somebody confirmed.
  const isSource = target.entity === 'provenance';
  const fields = hit.parts.map((field) => ({
    value: field,
    label: capitalise(fieldLabel(target.entity, field, language)),
  }));
  const what =
    part === undefined || part === WHOLE
      ? hit.name
      : `${hit.name}, ${fieldLabel(target.entity, part, language)}`;
  const refs = part === undefined ? undefined : [refOf(target.entity, target.id, part)];
  return (
    <div className={classes.form}>
      <p className={classes.name}>{hit.name}</p>
      {isDeleted ? (
        <p>{messages.wasDeleted}</p>
      ) : (
        <Select
          label={messages.choose}
          data={[...(isSource ? [] : [{ value: WHOLE, label: messages.wholeRecord }]), ...fields]}
          value={part ?? null}
          allowDeselect={false}
          onChange={(chosen) => setPart(chosen ?? undefined)}
        />
      )}
      <EraseButton
        key={part}
        file={file}
        name={what}
        erases={refs === undefined ? undefined : { refs }}
        onDone={onDone}
      />
    </div>
  );
}
