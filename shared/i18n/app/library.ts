/** Words of the list of client files. */
import type { Language } from '../../domain/text.ts';
import { type LibraryRowMessages, libraryRowMessages } from './library-row.ts';

export interface LibraryMessages extends LibraryRowMessages {
  readonly title: string;
  readonly table: string;
  readonly open: string;
  readonly exportMany: string;
  readonly newFile: string;
  readonly example: string;
  /** The way back to clients that were left in the middle of the first questions. */
  readonly unfinished: (count: number) => string;
  readonly filters: string;
  readonly all: string;
  readonly stillNeeded: string;
  readonly reviewLate: string;
  readonly notInFolder: string;
  readonly archive: string;
  readonly bin: string;
  readonly search: string;
  readonly sortBy: string;
  readonly sortByHeader: (header: string) => string;
  readonly ascending: string;
  readonly descending: string;
  readonly rows: string;
  readonly dense: string;
  readonly roomy: string;
  readonly chooseAll: string;
  readonly chooseRow: (name: string) => string;
  readonly count: (all: number, shown: number) => string;
  readonly stays: string;
  readonly folder: string;
  readonly settings: string;
  readonly nothingFound: string;
  readonly clearFilters: string;
  readonly empty: string;
  readonly loading: string;
  readonly dropHere: string;
  readonly close: string;
  /** Files that are one client file, copied outside the app. */
  readonly twins: {
    readonly title: (count: number) => string;
    readonly question: string;
    readonly changed: (when: string, archived: boolean) => string;
    readonly newClient: string;
    readonly goOn: string;
  };
  readonly unreadable: (count: number) => string;
  readonly chosen: (count: number) => string;
  readonly clearChoice: string;
  readonly action: {
    readonly menu: (name: string) => string;
    readonly open: string;
    readonly rename: string;
    readonly duplicate: string;
    readonly export: string;
    readonly archive: string;
    readonly unarchive: string;
    readonly reveal: string;
    readonly download: string;
    readonly copy: string;
    readonly remove: string;
    /** As it stands on the key. */
    readonly removeKey: string;
    readonly tryAgain: string;
  };
  readonly renameLabel: (name: string) => string;
  readonly copyOf: (name: string) => string;
  readonly notice: Readonly<
    Record<
      'removed' | 'archived' | 'back' | 'deleted' | 'unlisted' | 'copied' | 'taken' | 'ownClient',
      (names: readonly string[]) => string
    >
  >;
  readonly putBack: string;
  readonly takeBack: string;
}

const some = (names: readonly string[], one: string, many: string): string =>
  names.length === 1 ? `“${names[0] ?? ''}” ${one}` : `${names.length} dossiers ${many}`;
const someEn = (names: readonly string[], one: string, many: string): string =>
  names.length === 1 ? `“${names[0] ?? ''}” ${one}` : `${names.length} client files ${many}`;

const nl: LibraryMessages = {
  ...libraryRowMessages.nl,
  title: 'Dossiers',
  table: 'Alle dossiers in uw map',
  open: 'Openen',
  exportMany: 'Veel tegelijk opslaan als pdf',
  newFile: 'Nieuw dossier',
  example: 'Voorbeeld bekijken',
  unfinished: (count) => `Vragen nog niet af: ${count}`,
  filters: 'Welke dossiers',
  all: 'Alle',
  stillNeeded: 'Nog nodig',
  reviewLate: 'Controle te laat',
  notInFolder: 'Niet in map',
  archive: 'Archief',
  bin: 'Prullenbak',
  search: 'Filter op naam',
  sortBy: 'Sorteren op',
  sortByHeader: (header) => `Sorteren op ${header.toLowerCase()}`,
  ascending: 'Oplopend',
  descending: 'Aflopend',
  rows: 'Hoogte van de rijen',
  dense: 'Rijen dicht op elkaar',
  roomy: 'Rijen ruim',
  chooseAll: 'Alle dossiers kiezen',
  chooseRow: (name) => `${name} kiezen`,
  count: (all, shown) =>
    `${all === 1 ? '1 dossier' : `${all} dossiers`}${all === shown ? '' : `, ${shown} in beeld`}`,
  stays: 'Alle dossiers staan op deze computer. Er gaat niets naar buiten.',
  folder: 'Map met dossiers',
  settings: 'Instellingen',
  nothingFound: 'Geen dossier past bij dit filter.',
  clearFilters: 'Alle dossiers tonen',
  empty:
    'Hier komen uw dossiers te staan: één voor elke organisatie. Begin met een paar vragen, of kijk eerst rond in een voorbeeld.',
  loading: 'Bezig met lezen van uw map',
  dropHere: 'Laat los om dit dossier te openen',
  close: 'Sluiten',
  twins: {
    title: (count) =>
      `${count === 2 ? 'Deze twee' : `Deze ${count}`} bestanden zijn hetzelfde dossier`,
    question:
      'Iemand heeft het bestand gekopieerd buiten deze app. Is er een bedoeld voor een nieuwe klant? Dan wordt het een eigen dossier en blijft alles erin staan. Is het hetzelfde dossier? Kies dan met welk bestand u verdergaat. Het andere gaat naar de prullenbak, en u kunt het terugzetten.',
    changed: (when, archived) => `Gewijzigd op ${when}${archived ? ', in het archief' : ''}`,
    newClient: 'Dit is een nieuwe klant',
    goOn: 'Hiermee ga ik verder',
  },
  unreadable: (count) =>
    count === 1 ? 'Eén dossier is niet te lezen' : `${count} dossiers zijn niet te lezen`,
  chosen: (count) => (count === 1 ? '1 gekozen' : `${count} gekozen`),
  clearChoice: 'Keuze wissen',
  action: {
    menu: (name) => `Meer voor ${name}`,
    open: 'Openen',
    rename: 'Naam wijzigen',
    duplicate: 'Dupliceren',
    export: 'Opslaan als pdf',
    archive: 'Naar het archief',
    unarchive: 'Uit het archief halen',
    reveal: 'Tonen in de map',
    download: 'Dit dossier downloaden, met geschiedenis',
    copy: 'Kopie voor een ander, zonder geschiedenis',
    remove: 'Naar de prullenbak',
    removeKey: 'Delete',
    tryAgain: 'Opnieuw lezen',
  },
  renameLabel: (name) => `Nieuwe naam voor ${name}`,
  copyOf: (name) => `${name} (kopie)`,
  notice: {
    removed: (names) => some(names, 'ligt in de prullenbak', 'liggen in de prullenbak'),
    archived: (names) => some(names, 'ligt in het archief', 'liggen in het archief'),
    back: (names) => some(names, 'staat weer in de lijst', 'staan weer in de lijst'),
    deleted: (names) => some(names, 'is voorgoed verwijderd', 'zijn voorgoed verwijderd'),
    unlisted: (names) =>
      some(names, 'staat niet meer in de prullenbak', 'staan niet meer in de prullenbak'),
    copied: (names) => some(names, 'is gemaakt', 'zijn gemaakt'),
    taken: (names) => some(names, 'is gekopieerd naar uw map', 'zijn gekopieerd naar uw map'),
    ownClient: (names) => some(names, 'is nu een eigen dossier', 'zijn nu eigen dossiers'),
  },
  putBack: 'Terugzetten',
  takeBack: 'Terughalen',
};

const en: LibraryMessages = {
  ...libraryRowMessages.en,
  title: 'Client files',
  table: 'All client files in your folder',
  open: 'Open',
  exportMany: 'Save many at once as PDF',
  newFile: 'New client file',
  example: 'Look at an example',
  unfinished: (count) => `Unfinished questions: ${count}`,
  filters: 'Which client files',
  all: 'All',
  stillNeeded: 'Still needed',
  reviewLate: 'Review overdue',
  notInFolder: 'Not in folder',
  archive: 'Archive',
  bin: 'Bin',
  search: 'Filter by name',
  sortBy: 'Sort by',
  sortByHeader: (header) => `Sort by ${header.toLowerCase()}`,
  ascending: 'Ascending',
  descending: 'Descending',
  rows: 'Height of the rows',
  dense: 'Rows close together',
  roomy: 'Roomy rows',
  chooseAll: 'Choose all client files',
  chooseRow: (name) => `Choose ${name}`,
  count: (all, shown) =>
    `${all === 1 ? '1 client file' : `${all} client files`}${all === shown ? '' : `, ${shown} shown`}`,
  stays: 'All client files are on this computer. Nothing leaves it.',
  folder: 'Folder with client files',
  settings: 'Settings',
  nothingFound: 'No client file fits this filter.',
  clearFilters: 'Show all client files',
  empty:
    'Your client files will stand here: one for each organisation. Begin with a few questions, or look around in an example first.',
  loading: 'Reading your folder',
  dropHere: 'Let go to open this client file',
  close: 'Close',
  twins: {
    title: (count) => `These ${count === 2 ? 'two' : count} files are the same client file`,
    question:
      'Somebody copied the file outside this app. Is one of them meant for a new client? Then it becomes a client file of its own and keeps all that is in it. Is it the same client? Then choose the file you go on with. The other goes to the bin, from which you can put it back.',
    changed: (when, archived) => `Changed on ${when}${archived ? ', in the archive' : ''}`,
    newClient: 'This is a new client',
    goOn: 'I go on with this one',
  },
  unreadable: (count) =>
    count === 1 ? 'One client file cannot be read' : `${count} client files cannot be read`,
  chosen: (count) => `${count} chosen`,
  clearChoice: 'Clear choice',
  action: {
    menu: (name) => `More for ${name}`,
    open: 'Open',
    rename: 'Rename',
    duplicate: 'Duplicate',
    export: 'Save as PDF',
    archive: 'To the archive',
    unarchive: 'Take out of the archive',
    reveal: 'Show in folder',
    download: 'Download this client file, with its history',
    copy: 'A copy for somebody else, without history',
    remove: 'To the bin',
    removeKey: 'Delete',
    tryAgain: 'Read again',
  },
  renameLabel: (name) => `New name for ${name}`,
  copyOf: (name) => `${name} (copy)`,
  notice: {
    removed: (names) => someEn(names, 'is in the bin', 'are in the bin'),
    archived: (names) => someEn(names, 'is in the archive', 'are in the archive'),
    deleted: (names) => someEn(names, 'was deleted for good', 'were deleted for good'),
    back: (names) => someEn(names, 'is in the list again', 'are in the list again'),
    unlisted: (names) => someEn(names, 'is no longer in the bin', 'are no longer in the bin'),
    copied: (names) => someEn(names, 'was made', 'were made'),
    taken: (names) => someEn(names, 'was copied into your folder', 'were copied into your folder'),
    ownClient: (names) =>
      someEn(names, 'is a client file of its own now', 'are client files of their own now'),
  },
  putBack: 'Put back',
  takeBack: 'Take back',
};

export const libraryMessages: Readonly<Record<Language, LibraryMessages>> = { nl, en };
