import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import type { OutputOf } from '../../shared/contract/calls.ts';
import { type Section, shellMessages } from '../../shared/i18n/app/shell.ts';
import { problemText } from '../../shared/i18n/problems.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { leaveFile, openFile, redo, undo, useFile } from '../state/file.ts';
import { goToScreen } from '../state/go-to-screen.ts';
import { screenHref } from '../state/jump.ts';
import { useLanguage, useMessages } from '../state/language.ts';
import { today } from '../state/today.ts';
import { useQuery } from '../state/use-query.ts';
import { ClientLabel } from './ClientLabel.tsx';
import { FileBanner } from './FileBanner.tsx';
import { FileSaveState } from './FileSaveState.tsx';
import { isMac } from './keys.ts';
import type { NavigationContent } from './navigation.ts';
import { Shell } from './Shell.tsx';
import { footItems, sectionIcons } from './section-icons.tsx';

export interface FileFrameProps {
  readonly file: string;
  readonly section: Section;
  /** Grows with the record that is open, so that the focus goes to the new one. */
  readonly place: string;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
  readonly children: ReactNode;
}

type Counts = OutputOf<'register.overview'>['counts'];

/** The window around every screen of a client file. */
export function FileFrame({ file, section, place, onSearch, onHelp, children }: FileFrameProps) {
  const messages = useMessages(shellMessages);
  const language = useLanguage();
  const { label, state, problem, revision } = useFile();
  const isOpen = useFile((now) => now.file === file && now.revision > 0);

  useEffect(() => {
    void openFile(file);
  }, [file]);

  const overview = useQuery(
    'register.overview',
    isOpen && revision > 0 ? { file, today: today(), language } : undefined,
  );
  return (
    <Shell
      place={place}
      title={messages.sections[section]}
      file={label}
      current={navigated[section] ?? section}
      navigation={navigationOf(file, messages, overview.value?.counts)}
      switcher={<ClientLabel />}
      search={{ label: messages.searchInFile, keys: messages.searchKey(isMac), onOpen: onSearch }}
      state={<FileSaveState />}
      steps={{
        undo: state?.canUndo ? () => void undo() : undefined,
        redo: state?.canRedo ? () => void redo() : undefined,
      }}
      onHelp={onHelp}
      banner={<FileBanner />}
    >
      {isOpen && children}
      {!isOpen && (
        <Screen>
          {problem === undefined ? (
            <p role="status">{messages.loading}</p>
          ) : (
            <EmptyState
              action={
                <Button
                  onClick={() => {
                    leaveFile();
                    goToScreen('#/');
                  }}
                >
                  {messages.allFiles}
                </Button>
              }
            >
              {problemText(problem, language)}
            </EmptyState>
          )}
        </Screen>
      )}
    </Shell>
  );
}

const groups = [
  [
    'overview',
    'activities',
    'parties',
    'transfers',
    'systems',
    'measures',
    'cookies',
    'organisation',
  ],
  ['statement', 'findings', 'documents', 'versions', 'client'],
] as const satisfies readonly (readonly Section[])[];

/** Screens that the navigation does not name, and the one they are reached from. */
const navigated: Partial<Record<Section, Section>> = { reader: 'statement' };

const countOf: Partial<Record<Section, (counts: Counts) => number>> = {
  activities: (counts) => counts.activities,
  parties: (counts) => counts.parties,
  transfers: (counts) => counts.transfers,
  systems: (counts) => counts.systems,
  measures: (counts) => counts.measures,
  cookies: (counts) => counts.cookies,
  findings: (counts) => counts.errors + counts.warnings + counts.tips,
};

function countText(
  section: Section,
  value: number,
  counts: Counts,
  messages: (typeof shellMessages)['nl'],
): string {
  if (section === 'findings') return messages.openFindings(value, counts.silent > 0);
  return section === 'measures' ? messages.measuresInUse(value) : messages.items(value);
}

function navigationOf(
  file: string,
  messages: (typeof shellMessages)['nl'],
  counts: Counts | undefined,
): NavigationContent {
  return {
    groups: groups.map((sections) =>
      sections.map((id) => {
        const value = counts && countOf[id]?.(counts);
        return {
          id,
          label: messages.sections[id],
          href: screenHref(file, id),
          icon: sectionIcons[id],
          count: value ? { value, text: countText(id, value, counts, messages) } : undefined,
        };
      }),
    ),
    foot: footItems(messages),
  };
}
