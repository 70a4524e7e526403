import { Autocomplete, MultiSelect, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { useAll, useFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { parseDate } from '../../widgets/field/parse-date.ts';
import { useRowNames } from '../../widgets/use-row-names.ts';
import classes from './Activities.module.css';
import { AddPartyValue, BasisValue, PartyValue, RetentionValue } from './BulkPartsValue.tsx';
import type { BulkValueProps, ValueProps } from './bulk-value.ts';
import { type BulkField, bulkFields, NEVER } from './bulk-wish.ts';
import { useOptions } from './use-options.ts';

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
    case 'role':
      return <ChoiceValue {...props} />;
    case 'audiences':
      return <AudiencesValue {...props} />;
    case 'addSystem':
      return <RowValue {...props} entity="system" />;
    case 'reviewEvery':
      return <PeriodValue {...props} />;
    case 'reviewedOn':
    case 'end':
      return <DateValue {...props} />;
    case 'addMeasure':
    case 'removeMeasure':
      return <RowValue {...props} entity="measure" />;
    case 'addParty':
      return <AddPartyValue {...props} />;
    case 'replaceParty':
      return <PartyValue {...props} />;
    case 'replaceBasis':
      return <BasisValue {...props} />;
    case 'replacePeriod':
      return <RetentionValue {...props} />;
    default:
      return <WordsValue {...props} />;
  }
}

/** One of a closed list of words, such as the status. */
function ChoiceValue({ wish, onWish }: ValueProps) {
  const messages = useMessages(activitiesMessages);
  return (
    <Select
      label={messages.value}
      data={useOptions('activity', wish.field)}
      value={wish.value || null}
      onChange={(value) => onWish({ ...wish, value: value ?? '' })}
    />
  );
}

function AudiencesValue({ wish, onWish }: ValueProps) {
  const messages = useMessages(activitiesMessages);
  return (
    <MultiSelect
      label={messages.value}
      data={useOptions('activity', 'audiences')}
      value={wish.value === '' ? [] : wish.value.split(',')}
      onChange={(values) => onWish({ ...wish, value: values.join(',') })}
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

function RowValue({
  wish,
  onWish,
  entity,
}: ValueProps & { readonly entity: 'measure' | 'system' }) {
  const messages = useMessages(activitiesMessages);
  return (
    <Select
      searchable
      label={messages[entity]}
      data={[...useRowNames(entity)]}
      value={wish.value || null}
      onChange={(value) => onWish({ ...wish, value: value ?? '' })}
    />
  );
}
