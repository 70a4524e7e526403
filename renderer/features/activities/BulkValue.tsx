import { Autocomplete, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Recipient } from '../../../shared/domain/recipient.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { capitalise, formatDate } from '../../../shared/i18n/format.ts';
import { useAll, useFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { parseDate } from '../../widgets/field/parse-date.ts';
import { type RowName, useRowNames } from '../../widgets/use-row-names.ts';
import classes from './Activities.module.css';
import { type BulkField, type BulkWish, bulkFields, NEVER } from './bulk-fields.ts';

export interface BulkValueProps {
  readonly wish: BulkWish | undefined;
  readonly onWish: (wish: BulkWish | undefined) => void;
  readonly toEnd: boolean;
  /** Who gets the data of the chosen ones; undefined while that is read. */
  readonly recipients: ReadonlyMap<string, readonly Recipient[]> | undefined;
}

type ValueProps = BulkValueProps & { readonly wish: BulkWish };

/** Which field, and what it becomes. */
export function BulkValue(props: BulkValueProps) {
  const { wish, onWish, toEnd } = props;
  const messages = useMessages(activitiesMessages);
  const fields = bulkFields
    .filter((field) => field !== 'end')
    .map((field) => ({ value: field, label: messages.bulkFields[field] }));
  const choose = (field: string | null) =>
    onWish(field === null ? undefined : { field: field as BulkField, value: firstValue(field) });
  return (
    <div className={classes.bulkValue}>
      {!toEnd && (
        <Select
          data-autofocus
          label={messages.whichField}
          placeholder={messages.chooseField}
          data={fields}
          value={wish?.field ?? null}
          onChange={choose}
          maxDropdownHeight={400}
        />
      )}
      {wish !== undefined && <Value key={wish.field} {...props} wish={wish} />}
    </div>
  );
}

const firstValue = (field: string): string => (field === 'reviewedOn' ? today() : '');

function Value(props: ValueProps) {
  switch (props.wish.field) {
    case 'status':
      return <StatusValue {...props} />;
    case 'reviewEvery':
      return <PeriodValue {...props} />;
    case 'reviewedOn':
    case 'end':
      return <DateValue {...props} />;
    case 'addMeasure':
    case 'removeMeasure':
      return <MeasureValue {...props} />;
    case 'replaceParty':
      return <PartyValue {...props} />;
    default:
      return <WordsValue {...props} />;
  }
}

function StatusValue({ wish, onWish }: ValueProps) {
  const messages = useMessages(activitiesMessages);
  const language = useLanguage();
  const data = (['draft', 'active', 'ended'] as const).map((value) => ({
    value,
    label: capitalise(choiceLabel('activity', 'status', value, language)),
  }));
  return (
    <Select
      label={messages.value}
      data={data}
      value={wish.value || null}
      onChange={(value) => onWish({ ...wish, value: value ?? '' })}
    />
  );
}

const lengths = ['P6M', 'P1Y', 'P2Y', 'P3Y'] as const;

function PeriodValue({ wish, onWish }: ValueProps) {
  const messages = useMessages(activitiesMessages);
  const data = [NEVER, ...lengths].map((value) => ({
    value,
    label: messages.periods[value as keyof typeof messages.periods],
  }));
  return (
    <Select
      label={messages.value}
      data={data}
      value={wish.value || null}
      onChange={(value) => onWish({ ...wish, value: value ?? '' })}
    />
  );
}

function DateValue({ wish, onWish, toEnd }: ValueProps) {
  const messages = useMessages(activitiesMessages);
  const language = useLanguage();
  const [text, setText] = useState(() => formatDate(wish.value, language));
  const isOdd = text.trim() !== '' && parseDate(text) === undefined;
  return (
    <TextInput
      {...(toEnd && { 'data-autofocus': true })}
      className={classes.short ?? ''}
      label={toEnd ? messages.lastDay : messages.value}
      value={text}
      error={isOdd ? messages.notADate : undefined}
      onChange={(event) => {
        setText(event.currentTarget.value);
        const date = parseDate(event.currentTarget.value);
        // Until it is a date it says nothing, and nothing changes.
        onWish({ ...wish, value: date ?? '' });
      }}
    />
  );
}

/** Words that are in use already are offered, so that one department has one name. */
function WordsValue({ wish, onWish }: ValueProps) {
  const messages = useMessages(activitiesMessages);
  const main = useFile((state) => state.language);
  const activities = useAll('activity');
  const { field } = wish;
  const known = useMemo(() => {
    const words = activities.map((row) => {
      if (field === 'ownerName') return row.ownerName;
      return field === 'department' ? row.department?.[main] : row.ownerFunction?.[main];
    });
    return [...new Set(words.filter((word) => word !== undefined))].toSorted();
  }, [activities, field, main]);
  return (
    <Autocomplete
      label={messages.value}
      description={messages.emptyValue}
      data={known}
      value={wish.value}
      onChange={(value) => onWish({ ...wish, value })}
    />
  );
}

function MeasureValue({ wish, onWish }: ValueProps) {
  const messages = useMessages(activitiesMessages);
  const names = useRowNames('measure');
  return (
    <Select
      searchable
      label={messages.measure}
      data={[...names]}
      value={wish.value || null}
      onChange={(value) => onWish({ ...wish, value: value ?? '' })}
    />
  );
}

function PartyValue({ wish, onWish, recipients }: ValueProps) {
  const messages = useMessages(activitiesMessages);
  const names = useRowNames('party');
  const present = useMemo((): readonly RowName[] => {
    const rows = [...(recipients?.values() ?? [])].flat();
    const ids = new Set(rows.flatMap(({ party }) => party ?? []));
    return names.filter(({ value }) => ids.has(value));
  }, [names, recipients]);
  return (
    <>
      <Select
        searchable
        label={messages.replaceWho}
        data={[...present]}
        value={wish.instead ?? null}
        onChange={(instead) => onWish({ ...wish, instead: instead ?? undefined })}
      />
      <Select
        searchable
        label={messages.replaceBy}
        data={names.filter(({ value }) => value !== wish.instead)}
        value={wish.value || null}
        onChange={(value) => onWish({ ...wish, value: value ?? '' })}
      />
    </>
  );
}
