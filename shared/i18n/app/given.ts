/** What the page says of a file that it gave the user: among the downloads, or where they chose. */
import type { Language } from '../../domain/text.ts';

export interface GivenMessages {
  readonly downloaded: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly reveal: string;
}

const nl: GivenMessages = {
  downloaded: (name) => `Gedownload: ${name}`,
  saved: (name) => `Opgeslagen: ${name}`,
  reveal: 'Toon in de map',
};

const en: GivenMessages = {
  downloaded: (name) => `Downloaded: ${name}`,
  saved: (name) => `Saved: ${name}`,
  reveal: 'Show in the folder',
};

export const givenMessages: Readonly<Record<Language, GivenMessages>> = { nl, en };
