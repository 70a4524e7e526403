import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { formatDate, formatPeriod } from '../../../shared/i18n/format.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import type { EditorProps } from './editor.ts';
import classes from './Field.module.css';
import { parseDate } from './parse-date.ts';
import { periodOf, singleUnit, type Unit, units } from './period-parts.ts';
import { useDraft } from './use-draft.ts';

/** A day, a month or a year, typed as people write it; read back in words on leaving. */
export function DateEditor({ control, inputProps }: EditorProps) {
  const messages = useMessages(fieldMessages);
  const language = useLanguage();
  const [isOdd, setIsOdd] = useState(false);
  const saved = typeof control.value === 'string' ? formatDate(control.value, language) : '';
  const draft = useDraft(
    saved,
    async (text) => {
      if (text.trim() === '') {
        setIsOdd(false);
        return control.set(undefined);
      }
      const date = parseDate(text);
      const fits = date !== undefined && control.isValid(date);
      setIsOdd(!fits);
      return fits ? control.set(date) : false;
    },
    control.dropped,
  );
  return (
    <TextInput
      {...inputProps}
      className={classes.short}
      placeholder={messages.datePlaceholder}
      value={draft.text}
      error={isOdd ? messages.odd.date : undefined}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.flush}
    />
  );
}

/** A number and a unit. */
export function PeriodEditor({ control, inputProps }: EditorProps) {
  const messages = useMessages(fieldMessages);
  const language = useLanguage();
  const period = typeof control.value === 'string' ? control.value : undefined;
  const single = period === undefined ? undefined : singleUnit(period);
  const [unit, setUnit] = useState<Unit>('years');
  const shown = single?.unit ?? unit;
  const draft = useDraft(
    single ? String(single.count) : '',
    async (text) => {
      if (text.trim() === '') return control.set(undefined);
      const wanted = periodOf(Number(text), shown);
      return /^\d{1,4}$/.test(text.trim()) && control.isValid(wanted) ? control.set(wanted) : false;
    },
    control.dropped,
  );
  const choose = (chosen: Unit) => {
    setUnit(chosen);
    if (single) void control.set(periodOf(single.count, chosen));
  };
  return (
    <div className={classes.period}>
      <TextInput
        {...inputProps}
        className={classes.number}
        inputMode="numeric"
        value={draft.text}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.flush}
      />
      <Select
        className={classes.unit}
        aria-label={messages.unit}
        data={units.map((each) => ({ value: each, label: messages.units[each] }))}
        value={shown}
        allowDeselect={false}
        onChange={(chosen) => choose(chosen as Unit)}
      />
      {period !== undefined && single === undefined && (
        <span className={classes.meta}>{formatPeriod(period, language)}</span>
      )}
    </div>
  );
}
