/** Words of the settings. */
import type { Language } from '../../domain/text.ts';

export interface SettingsMessages {
  readonly title: string;
  readonly saved: string;
  readonly look: string;
  readonly language: string;
  readonly languageHelp: string;
  /** Each language in its own words, for who chose the wrong one. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly you: string;
  readonly name: string;
  readonly nameHelp: string;
  readonly consultant: string;
  readonly consultantHelp: string;
  readonly consultantName: string;
  readonly logo: string;
  readonly logoHelp: string;
  readonly files: string;
  readonly folder: string;
  readonly folderStays: string;
  readonly folderNamed: string;
  readonly folderWindow: string;
  readonly folderPath: string;
  readonly otherFolder: string;
  readonly useFolder: string;
  readonly standardFolder: string;
  readonly makeFolder: string;
  readonly switchAnyway: string;
  readonly switchHelp: string;
  readonly recents: string;
  readonly recentsHelp: string;
  readonly recentsBrowser: string;
  readonly about: string;
  readonly version: string;
  readonly law: string;
  readonly data: string;
  readonly dataHelp: string;
  readonly leaves: string;
  readonly stays: string;
  readonly advice: string;
}

const nl: SettingsMessages = {
  title: 'Instellingen',
  saved: 'Bewaard',
  look: 'Taal en kleuren',
  language: 'Taal van het scherm',
  languageHelp: 'Documenten hebben hun eigen taal; die kiest u als u ze maakt.',
  languages: { nl: 'Nederlands', en: 'English' },
  theme: 'Kleuren',
  themes: { system: 'Zoals het systeem', light: 'Licht', dark: 'Donker' },
  you: 'U',
  name: 'Uw naam',
  nameHelp: 'Staat in de geschiedenis van een dossier bij wat u wijzigt.',
  consultant: 'Als u voor klanten werkt',
  consultantHelp: 'Staat naast de klant op de papieren die u voor de klant maakt. Niet verplicht.',
  consultantName: 'Naam van uw kantoor',
  logo: 'Logo van uw kantoor',
  logoHelp: 'Een png of jpeg. We maken er een klein plaatje van.',
  files: 'Dossiers',
  folder: 'Map met dossiers',
  folderStays:
    'Kiest u een andere map, dan ziet u de dossiers in die map. In de oude map blijft alles staan: de app verplaatst niets en verwijdert niets.',
  folderNamed:
    'De app is gestart met --library. Die map gaat voor. Wilt u hier een map kiezen, start de app dan zonder --library.',
  folderWindow:
    'Eén dossier uit een andere map opent u met Openen. Het blijft dan staan waar het staat.',
  folderPath: 'Typ of plak het hele pad, zoals C:\\Dossiers of /home/dossiers.',
  otherFolder: 'Andere map kiezen',
  useFolder: 'Deze map gebruiken',
  standardFolder: 'Terug naar de gewone map',
  makeFolder: 'Map maken en gebruiken',
  switchAnyway: 'Toch de andere map gebruiken',
  switchHelp:
    'Gaat u toch naar de andere map, dan blijft wat u schreef op deze computer staan. De app zet het in het dossier zodra u dat weer opent.',
  recents: 'Laatst geopende dossiers onthouden',
  recentsHelp: 'Dan staan ze in het menu. De namen van uw klanten zijn daar te lezen.',
  recentsBrowser: 'Dit geldt voor het venster van de app, niet voor de browser.',
  about: 'Over Artikel 30',
  version: 'Versie',
  law: 'Wetgeving nagekeken tot en met',
  data: 'Werkkopieën en instellingen',
  dataHelp: 'Hier bewaart de app wat nog naar uw map moet. Wis deze map niet zelf.',
  leaves: 'Wat er naar buiten gaat',
  stays:
    'Niets. Alles staat op deze computer. De app heeft geen account nodig, meet niets en maakt geen verbinding met internet.',
  advice: 'Dit programma helpt; het is geen juridisch advies.',
};

const en: SettingsMessages = {
  title: 'Settings',
  saved: 'Saved',
  look: 'Language and colours',
  language: 'Language of the screen',
  languageHelp: 'Documents have their own language; you choose it when you make them.',
  languages: { nl: 'Nederlands', en: 'English' },
  theme: 'Colours',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  you: 'You',
  name: 'Your name',
  nameHelp: 'Stands in the history of a client file beside what you change.',
  consultant: 'If you work for clients',
  consultantHelp: 'Stands beside the client on the papers you make for the client. Not required.',
  consultantName: 'Name of your firm',
  logo: 'Logo of your firm',
  logoHelp: 'A PNG or JPEG. We make a small picture of it.',
  files: 'Client files',
  folder: 'Folder with client files',
  folderStays:
    'If you choose another folder, you see the client files in that one. In the old folder everything stays: the app moves and removes nothing.',
  folderNamed:
    'The app was started with --library. That folder goes first. To choose a folder here, start the app without --library.',
  folderWindow:
    'A single client file in another folder is opened with Open. It then stays where it is.',
  folderPath: 'Type or paste the whole path, such as C:\\Clients or /home/clients.',
  otherFolder: 'Choose another folder',
  useFolder: 'Use this folder',
  standardFolder: 'Back to the standard folder',
  makeFolder: 'Make and use this folder',
  switchAnyway: 'Use the other folder anyway',
  switchHelp:
    'If you go to the other folder anyway, what you wrote stays on this computer. The app puts it in the client file as soon as you open that again.',
  recents: 'Remember the client files opened last',
  recentsHelp: 'They then stand in the menu. The names of your clients can be read there.',
  recentsBrowser: 'This is for the window of the app, not for the browser.',
  about: 'About Artikel 30',
  version: 'Version',
  law: 'Law checked up to',
  data: 'Working copies and settings',
  dataHelp: 'Here the app keeps what still has to go to your folder. Do not empty it yourself.',
  leaves: 'What leaves this computer',
  stays:
    'Nothing. Everything is on this computer. The app needs no account, measures nothing and makes no connection to the internet.',
  advice: 'This program helps; it is no legal advice.',
};

export const settingsMessages: Readonly<Record<Language, SettingsMessages>> = { nl, en };
