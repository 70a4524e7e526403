/** What the menus of a window ask of the page, and the client files it is given to open. */
import { useEffect } from 'react';
import type { PageCommand, ScreenCommand } from '../../shared/contract/shell.ts';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { backend } from '../state/backend.ts';
import { goToFile } from '../state/client-files.ts';
import { redo, undo } from '../state/file.ts';
import {
  duplicateOpenFile,
  goToDocuments,
  goToSection,
  publishNow,
  saveRegister,
  takeSnapshot,
} from '../state/file-deeds.ts';
import { goToScreen } from '../state/go-to-screen.ts';
import { openHelp, openPalette } from '../state/overlays.ts';
import { changeSettings } from '../state/settings.ts';
import { goToFilter } from './use-shortcuts.ts';

const deeds: Readonly<Record<Exclude<PageCommand, ScreenCommand>, () => unknown>> = {
  new: () => goToScreen('#/new'),
  close: () => goToScreen('#/'),
  publish: publishNow,
  documents: goToDocuments,
  export: saveRegister,
  snapshot: takeSnapshot,
  duplicate: duplicateOpenFile,
  settings: () => goToScreen('#/settings'),
  undo,
  redo,
  find: goToFilter,
  palette: openPalette,
  help: openHelp,
  'theme.system': () => changeSettings({ theme: 'system' }),
  'theme.light': () => changeSettings({ theme: 'light' }),
  'theme.dark': () => changeSettings({ theme: 'dark' }),
  'language.nl': () => changeSettings({ language: 'nl' }),
  'language.en': () => changeSettings({ language: 'en' }),
};

/** A window of another version may know commands that this page does not: those do nothing. */
function run(command: PageCommand): void {
  if (isScreenCommand(command)) goToSection(command.slice(SCREEN.length));
  else if (Object.hasOwn(deeds, command)) void deeds[command]();
}

const SCREEN = 'screen.';
const isScreenCommand = (command: PageCommand): command is ScreenCommand =>
  command.startsWith(SCREEN) &&
  Object.hasOwn(shellMessages.nl.sections, command.slice(SCREEN.length));

/** Only in a window: a browser has no menus of ours. */
export function useHostCommands(): void {
  useEffect(() => {
    if (backend.host !== 'window') return undefined;
    const end = backend.subscribe((event) => {
      if (event.type === 'command') run(event.command);
      if (event.type === 'open') goToFile(event.file);
    });
    // What was opened before the page was there follows now.
    void backend.shell('shell.listen', {});
    return end;
  }, []);
}
