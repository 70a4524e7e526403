/** Words of the command palette. */
import type { Language } from '../../domain/text.ts';

/** What can be asked for from every screen of a client file: the screen, and what it does. */
export type DeedName =
  | 'activities.add'
  | 'activities.template'
  | 'interview'
  | 'parties.add'
  | 'transfers.add'
  | 'systems.add'
  | 'measures.add'
  | 'cookies.add'
  | 'statement.add'
  | 'statement.publish'
  | 'statement.save'
  | 'reader.choose'
  | 'overview.pdf'
  | 'client.questions'
  | 'client.texts'
  | 'client.letter'
  | 'versions.adopt'
  | 'versions.compare'
  | 'versions.handOver'
  | 'versions.erase';

export interface PaletteMessages {
  readonly title: string;
  readonly placeholder: string;
  readonly placeholderLibrary: string;
  readonly results: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly hint: string;
  readonly groups: Readonly<
    Record<'here' | 'do' | 'go' | 'files' | 'app' | 'versions' | 'published', string>
  >;
  readonly allFiles: string;
  readonly newFile: string;
  readonly deeds: Readonly<Record<DeedName, string>>;
  /** What can be done with the client file that is open. */
  readonly file: Readonly<
    Record<'rename' | 'duplicate' | 'archive' | 'unarchive' | 'remove', string>
  >;
  readonly snapshot: string;
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
  groups: {
    here: 'Op dit scherm',
    do: 'Doen',
    go: 'Ga naar',
    files: 'Dossiers',
    app: 'De app',
    versions: 'Bewaarde versies',
    published: 'Vastgelegde privacyverklaringen',
  },
  allFiles: 'Alle dossiers',
  newFile: 'Nieuw dossier',
  deeds: {
    'activities.add': 'Toevoegen wat u met gegevens doet',
    'activities.template': 'Toevoegen uit een voorbeeld',
    interview: 'Vragen beantwoorden: wat doet u met gegevens?',
    'parties.add': 'Bedrijf of instantie toevoegen',
    'transfers.add': 'Doorgifte buiten Europa toevoegen',
    'systems.add': 'Systeem toevoegen',
    'measures.add': 'Eigen maatregel toevoegen',
    'cookies.add': 'Cookie toevoegen',
    'statement.add': 'Verklaring toevoegen',
    'statement.publish': 'Privacyverklaring vastleggen',
    'statement.save': 'Privacyverklaring opslaan als pdf',
    'reader.choose': 'Bestaande verklaring lezen: bestand kiezen',
    'overview.pdf': 'Register als pdf opslaan',
    'client.questions': 'Vragenlijst voor de klant',
    'client.texts': 'Korte teksten voor de klant',
    'client.letter': 'Brief aan een leverancier',
    'versions.adopt': 'Register vastleggen',
    'versions.compare': 'Versies vergelijken',
    'versions.handOver': 'Een kopie geven: kopie maken',
    'versions.erase': 'Voorgoed wissen',
  },
  file: {
    rename: 'Dit dossier een andere naam geven',
    duplicate: 'Dit dossier dupliceren',
    archive: 'Dit dossier naar het archief',
    unarchive: 'Dit dossier uit het archief halen',
    remove: 'Dit dossier naar de prullenbak',
  },
  snapshot: 'Momentopname maken',
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
    'activities.add': 'nieuwe verwerking activiteit',
    'activities.template': 'sjabloon nieuwe verwerking',
    interview: 'eerste welke vragenlijst beginnen toevoegen nieuwe verwerking',
    'parties.add': 'nieuwe verwerker leverancier ontvanger',
    'transfers.add': 'nieuw land doorgifte',
    'systems.add': 'nieuwe programma software',
    'measures.add': 'nieuwe beveiliging',
    'cookies.add': 'nieuwe website',
    'statement.add': 'nieuwe privacyverklaring',
    'statement.publish': 'publiceren website',
    'statement.save': 'exporteren downloaden privacyverklaring',
    'overview.pdf': 'exporteren downloaden afdrukken',
    'client.questions': 'papieren vragen',
    'client.texts': 'papieren',
    'client.letter': 'papieren verwerkersovereenkomst',
    'versions.adopt': 'vaststellen versie tekenen',
    'versions.compare': 'verschillen',
    'versions.handOver': 'overdragen delen versturen',
    'versions.erase': 'verwijderen vergeten',
    'file.rename': 'naam wijzigen hernoemen klant',
    'file.duplicate': 'kopie klant',
    'file.archive': 'archiveren opbergen',
    'file.unarchive': 'terughalen',
    'file.remove': 'verwijderen weggooien weghalen',
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
  groups: {
    here: 'On this screen',
    do: 'Do',
    go: 'Go to',
    files: 'Client files',
    app: 'The app',
    versions: 'Versions that were kept',
    published: 'Privacy statements that were published',
  },
  allFiles: 'All client files',
  newFile: 'New client file',
  deeds: {
    'activities.add': 'Add what you do with data',
    'activities.template': 'Add from an example',
    interview: 'Answer questions: what do you do with data?',
    'parties.add': 'Add a company or authority',
    'transfers.add': 'Add a transfer outside Europe',
    'systems.add': 'Add a system',
    'measures.add': 'Add an own measure',
    'cookies.add': 'Add a cookie',
    'statement.add': 'Add a statement',
    'statement.publish': 'Publish the privacy statement',
    'statement.save': 'Save the privacy statement as PDF',
    'reader.choose': 'Read an existing statement: choose a file',
    'overview.pdf': 'Save the register as PDF',
    'client.questions': 'Question list for the client',
    'client.texts': 'Short texts for the client',
    'client.letter': 'Letter to a supplier',
    'versions.adopt': 'Adopt the register',
    'versions.compare': 'Compare versions',
    'versions.handOver': 'Hand over a copy: make the copy',
    'versions.erase': 'Erase for good',
  },
  file: {
    rename: 'Rename this client file',
    duplicate: 'Duplicate this client file',
    archive: 'Move this client file to the archive',
    unarchive: 'Take this client file out of the archive',
    remove: 'Move this client file to the bin',
  },
  snapshot: 'Make a snapshot',
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
    'activities.add': 'new processing activity',
    'activities.template': 'template new processing',
    interview: 'first questions which start add new processing',
    'parties.add': 'new processor supplier recipient',
    'transfers.add': 'new country third',
    'systems.add': 'new program software',
    'measures.add': 'new security',
    'cookies.add': 'new website',
    'statement.add': 'new privacy',
    'statement.publish': 'fix website',
    'statement.save': 'export download',
    'overview.pdf': 'export download print',
    'client.questions': 'papers',
    'client.texts': 'papers',
    'client.letter': 'papers processor agreement',
    'versions.adopt': 'sign version',
    'versions.compare': 'differences',
    'versions.handOver': 'share send',
    'versions.erase': 'delete forget remove',
    'file.rename': 'name client',
    'file.duplicate': 'client',
    'file.archive': 'put away',
    'file.unarchive': 'back',
    'file.remove': 'delete throw away',
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
