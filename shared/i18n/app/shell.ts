/** Words of the window around every screen: top bar, navigation, what a keyboard skips to. */
import type { Language } from '../../domain/text.ts';

/** The sections of a client file, in the order of the navigation. */
export type Section =
  | 'overview'
  | 'activities'
  | 'parties'
  | 'transfers'
  | 'systems'
  | 'measures'
  | 'cookies'
  | 'organisation'
  | 'statement'
  | 'reader'
  | 'findings'
  | 'documents'
  | 'versions'
  | 'client';

export interface ShellMessages {
  readonly appName: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly navigation: string;
  readonly allFiles: string;
  readonly settings: string;
  readonly openMenu: string;
  readonly closeMenu: string;
  readonly skipToContent: string;
  /** Of the menu on the client's name. */
  readonly fileMenu: (name: string) => string;
  readonly searchInFile: string;
  readonly searchInAll: string;
  /** What a keyboard presses; `Ctrl` is `⌘` on a Mac. */
  readonly searchKey: (mac: boolean) => string;
  readonly undo: string;
  readonly redo: string;
  readonly help: string;
  /** For the title of the window. */
  readonly windowTitle: (screen: string, file?: string) => string;
  /** The label under the client's name. */
  readonly chamberOfCommerce: (number: string) => string;
  readonly switchFile: string;
  /** `unseen`: there are more in parts that nobody opened yet. */
  readonly openFindings: (count: number, unseen: boolean) => string;
  readonly items: (count: number) => string;
  readonly measuresInUse: (count: number) => string;
  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  readonly inFolder: (time: string) => string;
  /** Nothing was changed since it was opened. */
  readonly inFolderUnchanged: string;
  readonly inFolderSoon: (time?: string) => string;
  readonly folderUnreachable: string;
  readonly goneFromFolder: string;
  readonly twoVersions: string;
  readonly saveState: string;
  readonly loading: string;
}

const nl: ShellMessages = {
  appName: 'Artikel 30',
  sections: {
    overview: 'Overzicht',
    activities: 'Wat u met gegevens doet',
    parties: 'Bedrijven en instanties',
    transfers: 'Buiten Europa',
    systems: 'Systemen',
    measures: 'Beveiliging',
    cookies: 'Cookies',
    organisation: 'Uw organisatie',
    statement: 'Privacyverklaring',
    reader: 'Bestaande verklaring lezen',
    findings: 'Wat er nog moet',
    documents: 'Documenten',
    versions: 'Versies en geschiedenis',
    client: 'Voor de klant',
  },
  navigation: 'Onderdelen van dit dossier',
  allFiles: 'Alle dossiers',
  settings: 'Instellingen',
  openMenu: 'Menu openen',
  closeMenu: 'Menu sluiten',
  skipToContent: 'Naar de inhoud',
  fileMenu: (name) => `Wat u kunt doen met ${name}`,
  searchInFile: 'Zoek of doe iets in dit dossier',
  searchInAll: 'Zoek in alle dossiers',
  searchKey: (mac) => (mac ? '⌘ K' : 'Ctrl K'),
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  help: 'Uitleg',
  windowTitle: (screen, file) => [screen, file, 'Artikel 30'].filter(Boolean).join(' · '),
  chamberOfCommerce: (number) => `KvK ${number}`,
  switchFile: 'Ander dossier kiezen',
  openFindings: (count, unseen) =>
    `${count === 1 ? '1 punt open' : `${count} punten open`}${unseen ? ', en meer in delen die nog niemand bekeken heeft' : ''}`,
  items: (count) => (count === 1 ? '1 rij' : `${count} rijen`),
  measuresInUse: (count) => `${count} toegepast`,
  saved: 'Bewaard',
  saving: 'Bezig met bewaren',
  notSaved: 'Nog niet bewaard',
  inFolder: (time) => `In uw map bijgewerkt, ${time}`,
  inFolderUnchanged: 'In uw map bijgewerkt',
  inFolderSoon: (time) =>
    time === undefined ? 'Uw map volgt zo' : `Uw map volgt zo, laatst ${time}`,
  folderUnreachable: 'Map niet bereikbaar',
  goneFromFolder: 'Weg uit uw map',
  twoVersions: 'Twee versies, kies',
  saveState: 'Bewaren',
  loading: 'Bezig met laden',
};

const en: ShellMessages = {
  appName: 'Artikel 30',
  sections: {
    overview: 'Overview',
    activities: 'What you do with data',
    parties: 'Companies and authorities',
    transfers: 'Outside Europe',
    systems: 'Systems',
    measures: 'Security',
    cookies: 'Cookies',
    organisation: 'Your organisation',
    statement: 'Privacy statement',
    reader: 'Read an existing statement',
    findings: 'Still to do',
    documents: 'Documents',
    versions: 'Versions and history',
    client: 'For the client',
  },
  navigation: 'Parts of this client file',
  allFiles: 'All client files',
  settings: 'Settings',
  openMenu: 'Open menu',
  closeMenu: 'Close menu',
  skipToContent: 'Skip to content',
  fileMenu: (name) => `What you can do with ${name}`,
  searchInFile: 'Search or do something in this client file',
  searchInAll: 'Search all client files',
  searchKey: (mac) => (mac ? '⌘ K' : 'Ctrl K'),
  undo: 'Undo',
  redo: 'Redo',
  help: 'Help',
  windowTitle: (screen, file) => [screen, file, 'Artikel 30'].filter(Boolean).join(' · '),
  chamberOfCommerce: (number) => `KvK ${number}`,
  switchFile: 'Choose another client file',
  openFindings: (count, unseen) =>
    `${count === 1 ? '1 point open' : `${count} points open`}${unseen ? ', and more in parts that nobody has looked at yet' : ''}`,
  items: (count) => (count === 1 ? '1 row' : `${count} rows`),
  measuresInUse: (count) => `${count} in use`,
  saved: 'Saved',
  saving: 'Saving',
  notSaved: 'Not saved yet',
  inFolder: (time) => `Updated in your folder, ${time}`,
  inFolderUnchanged: 'Updated in your folder',
  inFolderSoon: (time) =>
    time === undefined ? 'Your folder follows soon' : `Your folder follows soon, last ${time}`,
  folderUnreachable: 'Folder cannot be reached',
  goneFromFolder: 'Gone from your folder',
  twoVersions: 'Two versions, choose',
  saveState: 'Saving',
  loading: 'Loading',
};

export const shellMessages: Readonly<Record<Language, ShellMessages>> = { nl, en };
