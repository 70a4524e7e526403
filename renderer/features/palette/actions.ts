/** Everything that can be done from the palette, as data. */
import type { Settings } from '../../../shared/contract/settings.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { PaletteMessages } from '../../../shared/i18n/app/palette.ts';
import type { Section } from '../../../shared/i18n/app/shell.ts';
import type { ScreenAction } from '../../state/screen-actions.ts';
import { fileDeeds, sectionOf } from './in-file.ts';

export type GroupName = 'here' | 'do' | 'go' | 'app';

/** What an action does; who runs it knows how. */
export type Deed =
  | { readonly kind: 'go'; readonly address: string }
  | {
      readonly kind: 'do';
      readonly what: 'undo' | 'redo' | 'publish' | 'snapshot' | 'help';
    }
  /** What another screen offers under this id. */
  | { readonly kind: 'at'; readonly address: string; readonly action: string }
  | { readonly kind: 'set'; readonly settings: Partial<Pick<Settings, 'language' | 'theme'>> }
  | { readonly kind: 'screen'; readonly run: () => void };

export interface Action {
  readonly id: string;
  readonly group: GroupName;
  readonly label: string;
  /** What it is done to. */
  readonly hint?: string | undefined;
  /** One of many that are alike: shown only to who types for it. */
  readonly ofMany?: boolean | undefined;
  /** Other words it is found by. */
  readonly words?: string;
  /** As in the help: `mod+Z`. */
  readonly keys?: string;
  readonly deed: Deed;
}

export interface Place {
  /** Id of the open client file. */
  readonly file: string | undefined;
  readonly isArchived: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly language: Language;
  readonly theme: Settings['theme'];
  /** What the screen itself offers. */
  readonly here: readonly ScreenAction[];
}

const sectionOrder: readonly Section[] = [
  'overview',
  'activities',
  'parties',
  'transfers',
  'systems',
  'measures',
  'cookies',
  'organisation',
  'statement',
  'reader',
  'findings',
  'documents',
  'versions',
  'client',
];

export function actionsAt(
  place: Place,
  messages: PaletteMessages,
  sections: Readonly<Record<Section, string>>,
): readonly Action[] {
  const { file, here } = place;
  const all: readonly Action[] = [
    ...here.map((action) => offered(action, messages)),
    ...(file === undefined
      ? []
      : [
          ...inFile(file, place, messages, sections),
          ...[...elsewhere(file, messages), questions(file, messages)].filter(({ id }) =>
            here.every((each) => each.id !== id && !each.id.startsWith(`${id}.`)),
          ),
          ...withFile(file, place, messages),
        ]),
    ...anywhere(place, messages),
  ];
  return all.map((action) => {
    const words = [action.words, action.hint, messages.words[action.id]].filter(Boolean).join(' ');
    return words === '' ? action : { ...action, words };
  });
}

/** A button is short beside what it stands with; here it stands alone, and has the fuller of its names. */
function offered(
  { id, label, hint, ofMany, run }: ScreenAction,
  messages: PaletteMessages,
): Action {
  const full: string | undefined = (messages.deeds as Readonly<Record<string, string>>)[id];
  const isFuller = full?.toLowerCase().includes(label.toLowerCase()) === true;
  const deed = { kind: 'screen' as const, run };
  const named = isFuller && full !== undefined ? { label: full } : { label, hint };
  return { id, group: 'here', ...named, ofMany, deed };
}

function elsewhere(file: string, messages: PaletteMessages): readonly Action[] {
  return (Object.keys(sectionOf) as (keyof typeof sectionOf)[]).map((id) => ({
    id,
    group: 'do',
    label: messages.deeds[id],
    deed: { kind: 'at', address: `#/${file}/${sectionOf[id]}`, action: id },
  }));
}

/** The first questions: also where they were answered before. */
const questions = (file: string, { deeds }: PaletteMessages): Action => ({
  id: 'interview',
  group: 'do',
  label: deeds.interview,
  deed: { kind: 'go', address: `#/${file}/interview` },
});

function withFile(
  file: string,
  { isArchived }: Place,
  messages: PaletteMessages,
): readonly Action[] {
  return fileDeeds
    .filter((deed) => deed !== (isArchived ? 'archive' : 'unarchive'))
    .map((deed) => ({
      id: `file.${deed}`,
      group: 'do',
      label: messages.file[deed],
      deed: { kind: 'at', address: '#/', action: `library.${deed}/${file}` },
    }));
}

function inFile(
  file: string,
  { canUndo, canRedo }: Place,
  messages: PaletteMessages,
  sections: Readonly<Record<Section, string>>,
): readonly Action[] {
  const act = (
    what: Extract<Deed, { kind: 'do' }>['what'],
    label: string,
    keys?: string,
  ): Action => ({
    id: what,
    group: 'do',
    label,
    deed: { kind: 'do', what },
    ...(keys === undefined ? {} : { keys }),
  });
  return [
    act('snapshot', messages.snapshot),
    {
      id: 'save',
      group: 'do',
      label: messages.save,
      keys: 'mod+P',
      deed: { kind: 'go', address: `#/${file}/documents` },
    },
    ...(canUndo ? [act('undo', messages.undo, 'mod+Z')] : []),
    ...(canRedo ? [act('redo', messages.redo, 'mod+Y')] : []),
    act('publish', messages.publish, 'mod+S'),
    ...sectionOrder.map(
      (section): Action => ({
        id: section,
        group: 'go',
        label: sections[section],
        deed: { kind: 'go', address: `#/${file}/${section}` },
      }),
    ),
  ];
}

function anywhere(place: Place, messages: PaletteMessages): readonly Action[] {
  const themes = (['light', 'dark', 'system'] as const).filter((theme) => theme !== place.theme);
  const other = place.language === 'nl' ? 'en' : 'nl';
  return [
    {
      id: 'newFile',
      group: 'do',
      label: messages.newFile,
      keys: 'mod+N',
      deed: { kind: 'go', address: '#/new' },
    },
    {
      id: 'allFiles',
      group: 'go',
      label: messages.allFiles,
      keys: 'mod+O',
      deed: { kind: 'go', address: '#/' },
    },
    {
      id: 'settings',
      group: 'go',
      label: messages.settings,
      keys: 'mod+,',
      deed: { kind: 'go', address: '#/settings' },
    },
    {
      id: `language.${other}`,
      group: 'app',
      label: other === 'nl' ? messages.toDutch : messages.toEnglish,
      deed: { kind: 'set', settings: { language: other } },
    },
    ...themes.map(
      (theme): Action => ({
        id: `theme.${theme}`,
        group: 'app',
        label: messages.themes[theme],
        deed: { kind: 'set', settings: { theme } },
      }),
    ),
    { id: 'help', group: 'app', label: messages.help, deed: { kind: 'do', what: 'help' } },
  ];
}
