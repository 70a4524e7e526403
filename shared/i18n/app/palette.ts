/** Words of the command palette. */
import type { Language } from '../../domain/text.ts';

export interface PaletteMessages {
  readonly title: string;
  readonly placeholder: string;
  readonly placeholderLibrary: string;
  readonly results: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly hint: string;
  readonly groups: Readonly<Record<'here' | 'do' | 'go' | 'files' | 'app', string>>;
  readonly goTo: (section: string) => string;
  readonly allFiles: string;
  readonly newFile: string;
  readonly newActivity: string;
  readonly newActivityName: string;
  readonly snapshot: string;
  readonly snapshotReason: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly publish: string;
  readonly settings: string;
  readonly help: string;
  readonly toDutch: string;
  readonly toEnglish: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  /** Other words that people type for an action, by its id. */
  readonly words: Readonly<Record<string, string>>;
}

const nl: PaletteMessages = {
  title: 'Zoeken en doen',
  placeholder: 'Zoek in dit dossier, of typ wat u wilt doen',
  placeholderLibrary: 'Zoek een dossier, of typ wat u wilt doen',
  results: 'Gevonden',
  found: (count) => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  nothing: 'Niets gevonden. Probeer een ander woord.',
  hint: 'Pijltjes om te kiezen, Enter om te doen, Escape om te sluiten',
  groups: { here: 'Op dit scherm', do: 'Doen', go: 'Ga naar', files: 'Dossiers', app: 'De app' },
  goTo: (section) => section,
  allFiles: 'Alle dossiers',
  newFile: 'Nieuw dossier',
  newActivity: 'Toevoegen wat u met gegevens doet',
  newActivityName: 'Nog zonder naam',
  snapshot: 'Momentopname maken',
  snapshotReason: 'Momentopname',
  save: 'Opslaan als pdf of Word',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  publish: 'Map nu bijwerken',
  settings: 'Instellingen',
  help: 'Uitleg en toetsen',
  toDutch: 'Nederlands',
  toEnglish: 'Engels',
  themes: { system: 'Kleuren van het systeem', light: 'Lichte kleuren', dark: 'Donkere kleuren' },
  words: {
    newFile: 'klant aanmaken bestand',
    newActivity: 'nieuwe verwerking activiteit',
    snapshot: 'versie vastleggen snapshot',
    save: 'exporteren downloaden documenten printen afdrukken',
    publish: 'bewaren opslaan publiceren synchroniseren',
    allFiles: 'bibliotheek klanten openen ander dossier',
    settings: 'opties voorkeuren naam logo',
    help: 'sneltoetsen toetsenbord letters hulp',
    'language.nl': 'taal dutch',
    'language.en': 'taal english',
    'theme.dark': 'thema nacht',
    'theme.light': 'thema dag',
    'theme.system': 'thema automatisch',
    activities: 'verwerkingen register',
    reader: 'oude privacyverklaring controleren inlezen uploaden scan',
    parties: 'verwerkers leveranciers ontvangers overeenkomsten',
    transfers: 'doorgifte landen',
    measures: 'maatregelen',
    findings: 'fouten controles taken',
    documents: 'pdf word export afdrukken',
    versions: 'historie vergelijken',
  },
};

const en: PaletteMessages = {
  title: 'Search and do',
  placeholder: 'Search this client file, or type what you want to do',
  placeholderLibrary: 'Search a client file, or type what you want to do',
  results: 'Found',
  found: (count) => `${count} found`,
  nothing: 'Nothing found. Try another word.',
  hint: 'Arrow keys to choose, Enter to do it, Escape to close',
  groups: { here: 'On this screen', do: 'Do', go: 'Go to', files: 'Client files', app: 'The app' },
  goTo: (section) => section,
  allFiles: 'All client files',
  newFile: 'New client file',
  newActivity: 'Add what you do with data',
  newActivityName: 'No name yet',
  snapshot: 'Make a snapshot',
  snapshotReason: 'Snapshot',
  save: 'Save as PDF or Word',
  undo: 'Undo',
  redo: 'Redo',
  publish: 'Update the folder now',
  settings: 'Settings',
  help: 'Help and keys',
  toDutch: 'Dutch',
  toEnglish: 'English',
  themes: { system: 'Colours of the system', light: 'Light colours', dark: 'Dark colours' },
  words: {
    newFile: 'client create',
    newActivity: 'new processing activity',
    snapshot: 'version',
    save: 'export download documents print',
    publish: 'save publish sync',
    allFiles: 'library clients open another file',
    settings: 'options preferences name logo',
    help: 'shortcuts keyboard letters',
    'language.nl': 'language nederlands',
    'language.en': 'language engels',
    'theme.dark': 'theme night',
    'theme.light': 'theme day',
    'theme.system': 'theme automatic',
    activities: 'processing register',
    reader: 'old privacy policy check import upload scan',
    parties: 'processors suppliers recipients agreements',
    transfers: 'countries third',
    measures: 'security',
    findings: 'errors checks tasks',
    documents: 'pdf word export print',
    versions: 'compare',
  },
};

export const paletteMessages: Readonly<Record<Language, PaletteMessages>> = { nl, en };
