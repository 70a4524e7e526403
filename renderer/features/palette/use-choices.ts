import { useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import { type PaletteMessages, paletteMessages } from '../../../shared/i18n/app/palette.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { goToFile } from '../../state/client-files.ts';
import { useFile } from '../../state/file.ts';
import { jumpTo } from '../../state/jump.ts';
import { useKnownFiles } from '../../state/known-files.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { rowOf } from '../../state/row-cache.ts';
import { type ScreenAction, useShownActions } from '../../state/screen-actions.ts';
import { useSettings } from '../../state/settings.ts';
import { actionsAt, type GroupName } from './actions.ts';
import type { Choice } from './choice.ts';
import { EXACT, matching, score } from './match.ts';
import { runDeed } from './run-action.ts';
import { type Hit, useFound } from './use-found.ts';
import { type Kept, useKept } from './use-kept.ts';

export interface ChoiceGroup {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** At least this well every word fits by more than its letters in order. */
const CLEAR = 2;
const MOST_FILES = 8;

/** What can be chosen for what was typed, in groups. */
export function useChoices(typed: string): readonly ChoiceGroup[] {
  const messages = useMessages(paletteMessages);
  const { sections } = useMessages(shellMessages);
  const language = useLanguage();
  const theme = useSettings(({ settings }) => settings.theme);
  const here = useShownActions(({ actions }) => actions);
  const file = useFile((now) => (now.revision > 0 ? now.file : undefined));
  const canUndo = useFile(({ state }) => state?.canUndo ?? false);
  const canRedo = useFile(({ state }) => state?.canRedo ?? false);
  const text = typed.trim();
  const found = useFound(file, text);
  const kept = useKept(file, text);
  const list = useKnownFiles();

  return useMemo(() => {
    const entries = list?.entries ?? [];
    const isArchived = entries.some((entry) => entry.file === file && entry.archived);
    const place = { file, isArchived, canUndo, canRedo, language, theme, here };
    const all = actionsAt(place, messages, sections).filter(({ ofMany }) => text !== '' || !ofMany);
    const clear = matching(text, all, CLEAR);
    // What fits only by letters left out waits behind everything else.
    const actions = clear.length > 0 ? clear : matching(text, all);
    const group = (id: GroupName): ChoiceGroup => ({
      id,
      label: messages.groups[id],
      choices: actions
        .filter((action) => action.group === id)
        .map(({ id: own, label, hint, keys, deed }) => ({
          id: own,
          label,
          hint,
          keys,
          run: () => runDeed(deed),
        })),
    });
    const files = filesIn(list, text, file, messages);
    const own = exactFirst((['here', 'do', 'go', 'app'] as const).map(group), text);
    const records = [...recordsIn(found, text, language), ...keptIn(kept, text, messages)];
    // Records come later than what was typed; nothing that is there already moves for them.
    const groups =
      file === undefined
        ? outsideFile(files, own, here, text === '' || clear.length > 0)
        : text === ''
          ? own
          : clear.length > 0
            ? [...own, ...records, files]
            : [...records, files, ...own];
    return groups.filter(({ choices }) => choices.length > 0);
  }, [file, canUndo, canRedo, language, theme, here, text, found, kept, list, messages, sections]);
}

/** The list of files is about them; on another screen what one is at comes first. */
function outsideFile(
  files: ChoiceGroup,
  own: readonly ChoiceGroup[],
  here: readonly ScreenAction[],
  isClear: boolean,
): readonly ChoiceGroup[] {
  const isList = here.every(({ id }) => id.startsWith('library.'));
  const isFirst = ({ id }: ChoiceGroup) => id === 'here' && isClear && !isList;
  return [...own.filter(isFirst), files, ...own.filter((group) => !isFirst(group))];
}

/** Whoever typed the whole name of a screen goes there, and adds nothing. */
function exactFirst(groups: readonly ChoiceGroup[], typed: string): readonly ChoiceGroup[] {
  const isExact = ({ choices }: ChoiceGroup) =>
    choices.some(({ label }) => score(typed, label) === EXACT);
  return groups.toSorted((a, b) => Number(isExact(b)) - Number(isExact(a)));
}

function filesIn(
  list: OutputOf<'library.list'> | undefined,
  text: string,
  open: string | undefined,
  messages: PaletteMessages,
): ChoiceGroup {
  const entries = (list?.entries ?? [])
    .filter(({ file }) => file !== open)
    .map((entry) => ({ ...entry, label: entry.name }));
  const found = matching(text, entries);
  return {
    id: 'files',
    label: messages.groups.files,
    choices: found
      .slice(0, open === undefined ? found.length : MOST_FILES)
      .map(({ file, name }) => ({ id: `file.${file}`, label: name, run: () => goToFile(file) })),
  };
}

/** One group a kind of record; the records whose own name fits stand before those that only hold the words. */
function recordsIn(
  found: readonly Hit[],
  typed: string,
  language: Language,
): readonly ChoiceGroup[] {
  const named = found
    .map((hit) => ({ ...hit, label: nameOf(hit) }))
    .map((hit) => ({ ...hit, fit: score(typed, hit.label) }))
    .sort((a, b) => b.fit - a.fit);
  return [...Map.groupBy(named, ({ kind }) => kind)].map(([kind, hits]) => ({
    id: `record.${kind}`,
    label: kind,
    choices: hits.map(({ ref, activity, entity, label, text }) => ({
      id: ref,
      label,
      hint:
        activity === undefined || entity === 'activity'
          ? rest(label, text)
          : inActivity(activity, language),
      run: () => void jumpTo(ref, activity),
    })),
  }));
}

/** Fixed copies are found like the records that they were made of. */
function keptIn(kept: Kept, typed: string, messages: PaletteMessages): readonly ChoiceGroup[] {
  return (['versions', 'published'] as const).map((id) => ({
    id: `kept.${id}`,
    label: messages.groups[id],
    choices: matching(typed, kept[id], CLEAR),
  }));
}

/** A row without a name of its own is called by its id, which tells nobody anything. */
function nameOf({ ref, name, text }: Hit): string {
  return name === '' || ref.split('/')[1] === name ? text : name;
}

function rest(label: string, text: string): string | undefined {
  const others = text.startsWith(label) ? text.slice(label.length).replace(/^ · /, '') : text;
  return others === '' ? undefined : others;
}

function inActivity(id: string, language: Language): string | undefined {
  const row = rowOf(useFile.getState().cache, 'activity', id);
  return row && inLanguage(row.name, language).text;
}
