/** What the loopback host says: in the terminal, and on the small pages around the app. */
import type { Language } from '../domain/text.ts';

export interface HostMessages {
  readonly building: string;
  readonly opened: (library: string) => string;
  /** Where no browser can be opened, or none should be. */
  readonly address: (address: string, minutes: number) => string;
  /** When the browser did not come in by itself. */
  readonly notOpened: string;
  readonly howToStop: string;
  readonly idle: (minutes: number) => string;
  readonly stopped: string;
  readonly opening: string;
  readonly closedTitle: string;
  readonly closed: string;
}

const nl: HostMessages = {
  building: 'Het scherm wordt klaargezet. Dat duurt even, alleen de eerste keer.',
  opened: (library) => `Artikel 30 staat open in uw browser. Uw dossiers staan in ${library}.`,
  address: (address, minutes) =>
    `Open dit adres in uw browser. Het werkt één keer, de komende ${minutes} minuten:\n${address}`,
  notOpened: 'Ging uw browser niet open?',
  howToStop: 'Dit venster houdt de app draaiend. Stoppen: Ctrl+C.',
  idle: (minutes) => `${minutes} minuten geen pagina open: de app stopt. Alles is opgeslagen.`,
  stopped: 'Gestopt. Alles is opgeslagen.',
  opening: 'Artikel 30 openen',
  closedTitle: 'Deze pagina is niet open',
  closed:
    'Artikel 30 opent alleen vanuit de app zelf. Start de app opnieuw. Alles wat was opgeslagen, is er nog.',
};

const en: HostMessages = {
  building: 'Preparing the screen. This takes a moment, the first time only.',
  opened: (library) => `Artikel 30 is open in your browser. Your client files are in ${library}.`,
  address: (address, minutes) =>
    `Open this address in your browser. It works once, within ${minutes} minutes:\n${address}`,
  notOpened: 'Did your browser not open?',
  howToStop: 'This window keeps the app running. To stop: Ctrl+C.',
  idle: (minutes) => `No page open for ${minutes} minutes: the app stops. Everything is saved.`,
  stopped: 'Stopped. Everything is saved.',
  opening: 'Open Artikel 30',
  closedTitle: 'This page is not open',
  closed:
    'Artikel 30 opens from the app itself only. Start the app again. Everything that was saved is still there.',
};

export const hostMessages: Readonly<Record<Language, HostMessages>> = { nl, en };
