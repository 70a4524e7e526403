import { useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import { type PaletteMessages, paletteMessages } from '../../../shared/i18n/app/palette.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { goToFile } from '../../state/client-files.ts';
import { useFile } from '../../state/file.ts';
import { jumpTo } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { rowOf } from '../../state/row-cache.ts';
import { useShownActions } from '../../state/screen-actions.ts';
import { useSettings } from '../../state/settings.ts';
import { useQuery } from '../../state/use-query.ts';
import { actionsAt, type GroupName } from './actions.ts';
import { matching, score } from './match.ts';
import { runDeed } from './run-action.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Where it is found, or what it belongs to. */
  readonly hint?: string | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

export interface ChoiceGroup {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** From so many letters on a search of records says something. */
const SHORTEST = 2;
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
  const found = useQuery(
    'register.search',
    file === undefined || text.length < SHORTEST
      ? undefined
      : { file, text: text.slice(0, 200), language, limit: 40 },
  ).value;
  const list = useQuery('library.list', {}).value;

  return useMemo(() => {
    const place = { file, canUndo, canRedo, language, theme, here };
    const actions = matching(text, actionsAt(place, messages, sections));
    const group = (id: GroupName): ChoiceGroup => ({
      id,
      label: messages.groups[id],
      choices: actions
        .filter((action) => action.group === id)
        .map(({ id: own, label, keys, deed }) => ({
          id: own,
          label,
          keys,
          run: () => runDeed(deed, messages),
        })),
    });
    const files = filesIn(list, text, file, messages);
    const records = text.length < SHORTEST ? [] : recordsIn(found ?? [], text, language);
    const [own, act, go, app] = (['here', 'do', 'go', 'app'] as const).map(group);
    const groups =
      file === undefined
        ? [files, own, act, go, app]
        : text === ''
          ? [own, act, go, app]
          : [own, act, go, ...records, files, app];
    return groups.filter(
      (each): each is ChoiceGroup => each !== undefined && each.choices.length > 0,
    );
  }, [file, canUndo, canRedo, language, theme, here, text, found, list, messages, sections]);
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
  found: OutputOf<'register.search'>,
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

/** A row without a name of its own is called by its id, which tells nobody anything. */
function nameOf({ ref, name, text }: OutputOf<'register.search'>[number]): string {
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
