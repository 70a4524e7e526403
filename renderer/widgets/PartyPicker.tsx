/** Adds a company or authority: one that is known, one that is new by its name, or a kind of them. */
import { useMemo } from 'react';
import { fieldMessages } from '../../shared/i18n/app/field.ts';
import { partMessages } from '../../shared/i18n/app/parts.ts';
import { type PickGroup, PickMenu } from '../components/PickMenu.tsx';
import { newRowId, useAll, type WantedChange } from '../state/file.ts';
import { useMessages } from '../state/language.ts';
import { today } from '../state/today.ts';
import { useTerms } from './field/terms.ts';
import { newRowNamed } from './new-row.ts';

export type PickedParty = { readonly party: string } | { readonly term: string };

const recipientList = ['recipient'] as const;
const nothing: readonly string[] = [];

export interface PartyPickerProps {
  readonly label: string;
  readonly taken: readonly string[];
  /** `before` makes the party: it goes in the same change as what names it. */
  readonly onPick: (picked: PickedParty, before: readonly WantedChange[]) => void;
  /** Kinds of recipients too, for who is not named. */
  readonly kinds?: boolean;
}

export function PartyPicker({ label, taken, onPick, kinds = false }: PartyPickerProps) {
  const messages = useMessages(partMessages);
  const fields = useMessages(fieldMessages);
  const parties = useAll('party');
  const terms = useTerms(recipientList, nothing, today());
  const groups = useMemo((): readonly PickGroup[] => {
    const hint = (value: string) => (taken.includes(value) ? messages.thereAlready : undefined);
    const named = parties
      .filter(({ status }) => status !== 'ended')
      .map(({ id, name }) => ({ value: id, label: name, hint: hint(id) }));
    const ofKind = terms.map((term) => ({ ...term, hint: hint(term.value) }));
    return [
      { label: messages.parties, options: named },
      ...(kinds ? [{ label: messages.kindsOfParties, options: ofKind }] : []),
    ];
  }, [parties, terms, taken, kinds, messages]);
  const addNew = (name: string) => {
    const row = newRowNamed('party', name);
    if (row === undefined) return;
    const party = newRowId();
    onPick({ party }, [{ create: 'party', row: { ...row, id: party } }]);
  };
  const pick = (value: string) =>
    onPick(terms.some((term) => term.value === value) ? { term: value } : { party: value }, []);
  return (
    <PickMenu
      label={label}
      searchLabel={messages.searchParty}
      nothingFound={messages.nothingFound}
      groups={groups}
      onPick={pick}
      newLabel={fields.addOwn}
      onNew={addNew}
    />
  );
}
