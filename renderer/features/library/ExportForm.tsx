import { Button, Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import { formats, profiles } from '../../../shared/contract/documents.ts';
import { exportManyMessages } from '../../../shared/i18n/app/export-many.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import classes from './Library.module.css';
import type { LibraryRow } from './library-rows.ts';
import type { Order } from './use-export.ts';

type Profile = (typeof profiles)[number];
type Format = (typeof formats)[number];
const languages = ['nl', 'en'] as const;

export interface ExportFormProps {
  readonly rows: readonly LibraryRow[];
  readonly onStart: (order: Omit<Order, 'files'>) => void;
}

/** For whom, in which languages and as what. */
export function ExportForm({ rows, onStart }: ExportFormProps) {
  const messages = useMessages(exportManyMessages);
  const [profile, setProfile] = useState<Profile>('working');
  const [chosenLanguages, setLanguages] = useState<readonly string[]>([useLanguage()]);
  const [chosenFormats, setFormats] = useState<readonly string[]>(['pdf']);
  const isPublic = profile === 'public';
  const order = {
    profile,
    languages: languages.filter((one) => chosenLanguages.includes(one)),
    formats: formats.filter((one) => chosenFormats.includes(one) && !(isPublic && one === 'json')),
    date: today(),
  };
  const isComplete = order.languages.length > 0 && order.formats.length > 0;
  const formatLabel = (format: Format) => messages.formatNames[format];
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onStart(order);
      }}
    >
      <details className={classes.wanted}>
        <summary>{messages.files(rows.length)}</summary>
        <ul>
          {rows.map(({ file, name }) => (
            <li key={file}>{name}</li>
          ))}
        </ul>
      </details>
      <Radio.Group label={messages.profile} value={profile} onChange={(value) => setProfile(value)}>
        {profiles.map((one) => (
          <Radio key={one} value={one} label={messages.profiles[one]} />
        ))}
      </Radio.Group>
      <Checkbox.Group
        label={messages.languages}
        value={[...chosenLanguages]}
        onChange={setLanguages}
      >
        {languages.map((one) => (
          <Checkbox key={one} value={one} label={messages[one]} />
        ))}
      </Checkbox.Group>
      <Checkbox.Group label={messages.formats} value={[...chosenFormats]} onChange={setFormats}>
        {formats.map((one) => (
          <Checkbox
            key={one}
            value={one}
            label={formatLabel(one)}
            disabled={isPublic && one === 'json'}
            description={isPublic && one === 'json' ? messages.jsonNotPublic : undefined}
          />
        ))}
      </Checkbox.Group>
      <p className={classes.quiet}>{isComplete ? messages.zip : messages.chooseOne}</p>
      <Button type="submit" variant="filled" disabled={!isComplete || rows.length === 0}>
        {messages.start}
      </Button>
    </form>
  );
}
