import { MultiSelect, type OptionsFilter, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { OWN_PREFIX } from '../../../shared/domain/ids.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { matching } from '../../components/pick-match.ts';
import { change, newRowId, useFile } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import type { EditorProps } from './editor.ts';
import { type Term, useTerms } from './terms.ts';
import { WholeChoice } from './WholeChoice.tsx';

const NEW = 'new:';
const none: readonly string[] = [];

/** One word of the law pack's lists; where the field allows it, an own word. */
export function TermEditor({ control, inputProps }: EditorProps) {
  const messages = useMessages(fieldMessages);
  const value = typeof control.value === 'string' ? control.value : undefined;
  const lists = control.meta.law ?? none;
  const terms = useTerms(lists, value === undefined ? none : [value], today());
  const filter = useByOtherWords(terms);
  const [search, setSearch] = useState('');
  const [list] = lists;
  const canAdd = control.meta.term === true && list !== undefined && isNew(search, terms);
  const data = [
    ...terms.map(({ value: id, label }) => ({ value: id, label })),
    ...(canAdd ? [{ value: `${NEW}${search}`, label: messages.addOwn(search.trim()) }] : []),
  ];
  const choose = (chosen: string | null) => {
    if (chosen?.startsWith(NEW) && list !== undefined) {
      void setOwn(control, list, chosen.slice(NEW.length).trim());
    } else void control.set(chosen ?? undefined);
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
        filter={filter}
        onSearchChange={setSearch}
        onChange={choose}
      />
      <WholeChoice data={data} value={value} />
    </>
  );
}

/** Several ids of one list. */
export function TermsEditor({ control, inputProps }: EditorProps) {
  const messages = useMessages(fieldMessages);
  const value = (control.value ?? none) as readonly string[];
  const terms = useTerms(control.meta.law ?? none, value, today());
  const filter = useByOtherWords(terms);
  return (
    <MultiSelect
      {...inputProps}
      data={terms.map(({ value: id, label }) => ({ value: id, label }))}
      value={[...value]}
      searchable
      nothingFoundMessage={messages.nothingFound}
      filter={filter}
      onChange={(chosen) => void control.set(chosen.length === 0 ? undefined : chosen)}
    />
  );
}

/** What one types is looked for in the words that people usually say, too. */
function useByOtherWords(terms: readonly Term[]): OptionsFilter {
  return useMemo(() => {
    const words = new Map(terms.map((term) => [term.value, term.words]));
    return ({ options, search, limit }) =>
      options
        .filter(
          (option) =>
            'value' in option &&
            matching([{ label: option.label, words: words.get(option.value) }], search).length > 0,
        )
        .slice(0, limit);
  }, [terms]);
}

/** A word that is there already is chosen, not made a second time. */
export function isNew(search: string, terms: readonly Term[]): boolean {
  const wanted = search.trim().toLowerCase();
  return wanted !== '' && !terms.some(({ label }) => label.toLowerCase() === wanted);
}

/** The own word and the field that holds it, as one change. */
async function setOwn(control: EditorProps['control'], list: string, label: string): Promise<void> {
  const { language } = useFile.getState();
  const id = newRowId();
  await change([
    { create: 'ownTerm', row: { id, list, label: { [language]: label } } },
    {
      ref: refOf(control.entity, control.id, control.field),
      ...(control.value === undefined ? {} : { from: control.value }),
      to: `${OWN_PREFIX}${id}`,
    },
  ]);
}
