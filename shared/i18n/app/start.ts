/** What `npm start` says while it looks for a way to open the app. */
import type { Language } from '../../domain/text.ts';

export interface StartMessages {
  readonly building: string;
  readonly downloading: (seconds: number) => string;
  readonly secondsGone: (seconds: number) => string;
  readonly downloaded: string;
  readonly downloadFailed: string;
  /** Tried before; how to try again. */
  readonly failedBefore: string;
  readonly noScreen: string;
  readonly windowFailed: string;
  readonly inBrowser: string;
  /** What one can say behind the command. */
  readonly help: string;
}

const nl: StartMessages = {
  building: 'De app wordt klaargezet. Dat duurt even, alleen de eerste keer.',
  downloading: (seconds) =>
    `Het programma voor een eigen venster (Electron) wordt opgehaald. Dat gebeurt één keer en duurt hooguit ${seconds} seconden.`,
  secondsGone: (seconds) => `${seconds} seconden bezig`,
  downloaded: 'Opgehaald.',
  downloadFailed: 'Ophalen lukte niet. Alles werkt ook in uw browser.',
  failedBefore:
    'Het programma voor een eigen venster kon eerder niet worden opgehaald. Opnieuw proberen: npm start -- --window.',
  noScreen: 'Hier is geen scherm voor een eigen venster.',
  windowFailed: 'Het eigen venster ging niet open.',
  inBrowser: 'Artikel 30 opent in uw browser.',
  help: `npm start -- [KLANT.a30] [--window | --browser] [--library MAP]

KLANT.a30       opent dit dossier meteen
--window        in een eigen venster
--browser       in uw browser
--library MAP   met de dossiers uit deze map`,
};

const en: StartMessages = {
  building: 'Preparing the app. This takes a moment, the first time only.',
  downloading: (seconds) =>
    `Fetching the program for a window of its own (Electron). This happens once and takes ${seconds} seconds at most.`,
  secondsGone: (seconds) => `${seconds} seconds so far`,
  downloaded: 'Fetched.',
  downloadFailed: 'Fetching failed. Everything works in your browser too.',
  failedBefore:
    'The program for a window of its own could not be fetched before. To try again: npm start -- --window.',
  noScreen: 'There is no screen here for a window of its own.',
  windowFailed: 'The window did not open.',
  inBrowser: 'Artikel 30 opens in your browser.',
  help: `npm start -- [CLIENT.a30] [--window | --browser] [--library FOLDER]

CLIENT.a30         opens this client file at once
--window           in a window of its own
--browser          in your browser
--library FOLDER   with the client files of this folder`,
};

export const startMessages: Readonly<Record<Language, StartMessages>> = { nl, en };
