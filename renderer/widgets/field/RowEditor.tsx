import { MultiSelect, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { change, newRowId } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { newRowNamed } from '../new-row.ts';
import { useRowNames } from '../use-row-names.ts';
import type { EditorProps } from './editor.ts';
import { WholeChoice } from './WholeChoice.tsx';

const NEW = 'new:';

/** Another row that this one points to; a party or system can be made by its name. */
export function RowEditor({ control, inputProps, among }: EditorProps & Among) {
  const messages = useMessages(fieldMessages);
  const target = control.meta.target as EntityName;
  const names = useRowNames(target, among);
  const [search, setSearch] = useState('');
  const value = typeof control.value === 'string' ? control.value : undefined;
  const wanted = search.trim();
  const made = useMemo(() => newRowNamed(target, wanted), [target, wanted]);
  const isNew =
    made !== undefined && !names.some(({ label }) => label.toLowerCase() === wanted.toLowerCase());
  const data = [
    ...names,
    ...(isNew ? [{ value: `${NEW}${wanted}`, label: messages.addOwn(wanted) }] : []),
  ];
  const choose = (chosen: string | null) => {
    if (!chosen?.startsWith(NEW)) return void control.set(chosen ?? undefined);
    const row = newRowNamed(target, chosen.slice(NEW.length));
    if (row) void createAndPoint(control, target, row);
  };
  return (
    <>
      <Select
        {...inputProps}
        data={data}
        value={value ?? null}
        searchable
        clearable={control.isValid(undefined)}
        limit={200}
        nothingFoundMessage={messages.nothingFound}
        onSearchChange={setSearch}
        onChange={choose}
      />
      <WholeChoice data={data} value={value} />
    </>
  );
}

export interface Among {
  /** Only the parts of this row are offered: the subjects of the same activity. */
  readonly among?: string | undefined;
}

export function RowsEditor({ control, inputProps, among }: EditorProps & Among) {
  const messages = useMessages(fieldMessages);
  const names = useRowNames(control.meta.target as EntityName, among);
  const value = (control.value ?? []) as readonly string[];
  return (
    <MultiSelect
      {...inputProps}
      data={[...names]}
      value={[...value]}
      searchable
      nothingFoundMessage={messages.nothingFound}
      onChange={(chosen) => void control.set(chosen.length === 0 ? undefined : chosen)}
    />
  );
}

async function createAndPoint(
  { entity, id, field, value }: EditorProps['control'],
  target: EntityName,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const made = newRowId();
  await change([
    { create: target, row: { ...row, id: made } },
    { ref: refOf(entity, id, field), ...(value === undefined ? {} : { from: value }), to: made },
  ]);
}
