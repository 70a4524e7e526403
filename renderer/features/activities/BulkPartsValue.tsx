import { Select } from '@mantine/core';
import { termText } from '../../../shared/checks/field-text.ts';
import { emptyRegister } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { statedEnd } from '../../../shared/domain/retention.ts';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { formatPeriod } from '../../../shared/i18n/format.ts';
import { bases } from '../../../shared/reference/bases.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { type RowName, useRowNames } from '../../widgets/use-row-names.ts';
import { NO_PERIOD } from './bulk-parts.ts';
import type { ValueProps } from './bulk-value.ts';
import { useOptions } from './use-options.ts';
import type { ActivityParts } from './use-parts.ts';

/** Who gets the data from now on, and as what. */
export function AddPartyValue({ wish, onWish }: ValueProps) {
  const messages = useMessages(activitiesMessages);
  return (
    <>
      <Select
        searchable
        label={messages.addWho}
        data={[...useRowNames('party')]}
        value={wish.value || null}
        onChange={(value) => onWish({ ...wish, value: value ?? '' })}
      />
      <Select
        label={messages.addAs}
        data={useOptions('recipient', 'kind')}
        value={wish.kind ?? null}
        onChange={(kind) => onWish({ ...wish, kind: kind ?? undefined })}
      />
    </>
  );
}

export function PartyValue(props: ValueProps) {
  const messages = useMessages(activitiesMessages);
  const names = useRowNames('party');
  const present = usedIn(props, ({ recipient }) => recipient.flatMap(({ party }) => party ?? []));
  return (
    <Replacing
      {...props}
      labels={[messages.replaceWho, messages.replaceBy]}
      present={names.filter(({ value }) => present.has(value))}
      all={names}
    />
  );
}

const nothing = new RegisterIndex(emptyRegister());

export function BasisValue(props: ValueProps) {
  const messages = useMessages(activitiesMessages);
  const language = useLanguage();
  const present = usedIn(props, ({ legalBasis }) => legalBasis.map(({ basis }) => basis));
  const all = bases.map(({ id }) => ({ value: id, label: termText(id, language, nothing) }));
  return (
    <Replacing
      {...props}
      labels={[messages.basisNow, messages.value]}
      present={all.filter(({ value }) => present.has(value))}
      all={all}
    />
  );
}

const usual = ['P1M', 'P3M', 'P6M', 'P1Y', 'P2Y', 'P3Y', 'P5Y', 'P7Y', 'P10Y', 'P20Y'] as const;

export function RetentionValue(props: ValueProps) {
  const messages = useMessages(activitiesMessages);
  const language = useLanguage();
  const named = (value: string) => ({ value, label: formatPeriod(value, language) });
  const present = usedIn(props, ({ retention }) => retention.flatMap(({ period }) => period ?? []));
  const isOpen = [...(props.parts?.values() ?? [])].some(({ retention }) =>
    retention.every((row) => statedEnd(row) === undefined),
  );
  return (
    <Replacing
      {...props}
      labels={[messages.periodNow, messages.value]}
      present={[
        ...(isOpen ? [{ value: NO_PERIOD, label: messages.noPeriod }] : []),
        ...[...present].map(named),
      ]}
      all={[...new Set([...usual, ...present])].map(named)}
    />
  );
}

/** What the chosen activities have in their parts. */
function usedIn(
  { parts }: ValueProps,
  valuesOf: (parts: ActivityParts) => readonly string[],
): ReadonlySet<string> {
  return new Set([...(parts?.values() ?? [])].flatMap(valuesOf));
}

/** One that is there becomes another. */
function Replacing({
  wish,
  onWish,
  labels,
  present,
  all,
}: ValueProps & {
  readonly labels: readonly [now: string, then: string];
  readonly present: readonly RowName[];
  readonly all: readonly RowName[];
}) {
  return (
    <>
      <Select
        searchable
        label={labels[0]}
        data={[...present]}
        value={wish.instead ?? null}
        onChange={(instead) => onWish({ ...wish, instead: instead ?? undefined })}
      />
      <Select
        searchable
        label={labels[1]}
        data={all.filter(({ value }) => value !== wish.instead)}
        value={wish.value || null}
        onChange={(value) => onWish({ ...wish, value: value ?? '' })}
      />
    </>
  );
}
