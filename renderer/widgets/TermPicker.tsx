/** Adds a word of the law pack's lists, or an own one. */
import { useMemo } from 'react';
import { OWN_PREFIX } from '../../shared/domain/ids.ts';
import type { OwnTerm } from '../../shared/domain/own-term.ts';
import { fieldMessages } from '../../shared/i18n/app/field.ts';
import { partMessages } from '../../shared/i18n/app/parts.ts';
import { PickMenu } from '../components/PickMenu.tsx';
import { newRowId, useFile, type WantedChange } from '../state/file.ts';
import { useMessages } from '../state/language.ts';
import { today } from '../state/today.ts';
import { useTerms } from './field/terms.ts';

const nothing: readonly string[] = [];

export interface TermPickerProps {
  /** Name of the list in the law pack. */
  readonly list: string;
  readonly label: string;
  /** Terms that are chosen already. */
  readonly taken: readonly string[];
  /** `before` makes the own word: it goes in the same change as what uses it. */
  readonly onPick: (term: string, before: readonly WantedChange[]) => void;
  /** Own words are allowed: those of the open file, and new ones. */
  readonly own?: boolean;
}

export function TermPicker({ list, label, taken, onPick, own = false }: TermPickerProps) {
  const messages = useMessages(partMessages);
  const fields = useMessages(fieldMessages);
  const lists = useMemo(() => [list], [list]);
  const terms = useTerms(lists, nothing, today());
  const options = useMemo(
    () =>
      terms
        .filter(({ isOwn }) => own || !isOwn)
        .map(({ value, label: name, words }) => ({
          value,
          label: name,
          words,
          hint: taken.includes(value) ? messages.thereAlready : undefined,
        })),
    [terms, taken, own, messages],
  );
  const groups = useMemo(() => [{ options }], [options]);
  const addOwn = (word: string) => {
    const { term, change } = ownWord(list, word);
    onPick(term, [change]);
  };
  return (
    <PickMenu
      label={label}
      searchLabel={own ? messages.search : messages.searchOnly}
      nothingFound={messages.nothingFound}
      groups={groups}
      onPick={(term) => onPick(term, [])}
      several
      {...(own ? { newLabel: fields.addOwn, onNew: addOwn } : {})}
    />
  );
}

/** A new own word, in the main language of the file. */
function ownWord(list: string, word: string) {
  const { language } = useFile.getState();
  const row = { id: newRowId(), list: list as OwnTerm['list'], label: { [language]: word } };
  return { term: `${OWN_PREFIX}${row.id}`, change: { create: 'ownTerm', row } as const };
}
