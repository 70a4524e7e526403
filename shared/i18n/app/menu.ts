/** The menus and the dialogs of the desktop window. An ampersand marks no access key: macOS would show it. */
import type { Language } from '../../domain/text.ts';

export interface MenuMessages {
  readonly file: string;
  readonly newFile: string;
  readonly openFile: string;
  readonly openRecent: string;
  readonly noRecent: string;
  readonly clearRecent: string;
  readonly publish: string;
  readonly documents: string;
  readonly export: string;
  readonly snapshot: string;
  readonly duplicate: string;
  readonly settings: string;
  readonly closeFile: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly find: string;
  readonly palette: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly actualSize: string;
  readonly fullScreen: string;
  readonly theme: string;
  readonly themeSystem: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly language: string;
  readonly go: string;
  readonly window: string;
  readonly minimize: string;
  readonly help: string;
  readonly helpTopics: string;
  readonly about: string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
  readonly openTitle: string;
  readonly saveTitle: string;
  readonly folderTitle: string;
  readonly libraryTitle: string;
  readonly chooseFolder: string;
  readonly clientFiles: string;
  readonly allFiles: string;
  readonly linkQuestion: (place: string) => string;
  readonly linkDetail: string;
  readonly linkOpen: string;
  readonly cancel: string;
  readonly stoppedTitle: string;
  readonly stopped: string;
  readonly startAgain: string;
}

const nl: MenuMessages = {
  file: 'Bestand',
  newFile: 'Nieuw dossier',
  openFile: 'Openen…',
  openRecent: 'Recent geopend',
  noRecent: 'Nog niets',
  clearRecent: 'Lijst wissen',
  publish: 'Map nu bijwerken',
  documents: 'Documenten…',
  export: 'Register als pdf opslaan',
  snapshot: 'Momentopname maken',
  duplicate: 'Dossier dupliceren',
  settings: 'Instellingen…',
  closeFile: 'Dossier sluiten',
  quit: 'Artikel 30 afsluiten',
  edit: 'Bewerken',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles selecteren',
  find: 'Zoeken…',
  palette: 'Opdrachten…',
  view: 'Beeld',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  actualSize: 'Werkelijke grootte',
  fullScreen: 'Volledig scherm',
  theme: 'Kleuren',
  themeSystem: 'Zoals het systeem',
  themeLight: 'Licht',
  themeDark: 'Donker',
  language: 'Taal',
  go: 'Ga',
  window: 'Venster',
  minimize: 'Minimaliseren',
  help: 'Help',
  helpTopics: 'Uitleg',
  about: 'Over Artikel 30',
  hide: 'Artikel 30 verbergen',
  hideOthers: 'Andere verbergen',
  showAll: 'Alles tonen',
  openTitle: 'Dossier openen',
  saveTitle: 'Bewaren als',
  folderTitle: 'In welke map komen de bestanden?',
  libraryTitle: 'In welke map staan uw dossiers?',
  chooseFolder: 'Deze map',
  clientFiles: 'Dossiers van Artikel 30',
  allFiles: 'Alle bestanden',
  linkQuestion: (place) => `Dit adres openen: ${place}?`,
  linkDetail: 'Het opent in een ander programma. Daarvoor is internet nodig.',
  linkOpen: 'Openen',
  cancel: 'Annuleren',
  stoppedTitle: 'Het venster is gestopt',
  stopped: 'Het venster stopte een paar keer achter elkaar. Wat bewaard was, is er nog.',
  startAgain: 'Opnieuw laden',
};

const en: MenuMessages = {
  file: 'File',
  newFile: 'New client file',
  openFile: 'Open…',
  openRecent: 'Open recent',
  noRecent: 'Nothing yet',
  clearRecent: 'Clear the list',
  publish: 'Update the folder now',
  documents: 'Documents…',
  export: 'Save register as PDF',
  snapshot: 'Make a snapshot',
  duplicate: 'Duplicate client file',
  settings: 'Settings…',
  closeFile: 'Close client file',
  quit: 'Quit Artikel 30',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  find: 'Find…',
  palette: 'Commands…',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  actualSize: 'Actual size',
  fullScreen: 'Full screen',
  theme: 'Colours',
  themeSystem: 'Like the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  language: 'Language',
  go: 'Go',
  window: 'Window',
  minimize: 'Minimise',
  help: 'Help',
  helpTopics: 'Explanation',
  about: 'About Artikel 30',
  hide: 'Hide Artikel 30',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  openTitle: 'Open client file',
  saveTitle: 'Save as',
  folderTitle: 'In which folder do the files go?',
  libraryTitle: 'Which folder holds your client files?',
  chooseFolder: 'This folder',
  clientFiles: 'Artikel 30 client files',
  allFiles: 'All files',
  linkQuestion: (place) => `Open this address: ${place}?`,
  linkDetail: 'It opens in another program. That needs the internet.',
  linkOpen: 'Open',
  cancel: 'Cancel',
  stoppedTitle: 'The window stopped',
  stopped: 'The window stopped several times in a row. What was saved is still there.',
  startAgain: 'Load again',
};

export const menuMessages: Readonly<Record<Language, MenuMessages>> = { nl, en };
