/** Words around the parts of a record: pills, rows with their details, and where a term comes from. */
import type { Language } from '../../domain/text.ts';

type TermGround = 'law' | 'maximum' | 'claim' | 'guidance' | 'custom';

export interface PartMessages {
  readonly search: string;
  /** Where no words of one's own can be added. */
  readonly searchOnly: string;
  readonly searchParty: string;
  readonly parties: string;
  readonly kindsOfParties: string;
  readonly nothingFound: string;
  /** Beside a word that is chosen already. */
  readonly thereAlready: string;
  readonly open: (name: string) => string;
  readonly close: string;
  readonly remove: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly dragToMove: string;
  readonly nowAt: (place: number, of: number) => string;
  readonly special: string;
  readonly criminal: string;
  readonly nationalNumber: string;
  readonly idCopy: string;
  readonly whereFrom: (what: string) => string;
  readonly checkedOn: (date: string) => string;
  readonly termGrounds: Readonly<Record<TermGround, string>>;
  readonly suggestedRow: (name: string) => string;
  readonly noName: string;
}

const nl: PartMessages = {
  search: 'Zoek of typ een eigen woord',
  searchOnly: 'Zoek',
  searchParty: 'Zoek of typ een nieuwe naam',
  parties: 'Bedrijven en instanties',
  kindsOfParties: 'Soorten, zonder naam',
  nothingFound: 'Niets gevonden',
  thereAlready: 'staat er al',
  open: (name) => `${name}: bekijken en aanvullen`,
  close: 'Klaar',
  remove: 'Weghalen',
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  dragToMove: 'Sleep om te verplaatsen',
  nowAt: (place, of) => `Staat nu op plaats ${place} van ${of}.`,
  special: 'bijzonder',
  criminal: 'strafrechtelijk',
  nationalNumber: 'alleen als een wet het zegt',
  idCopy: 'kopie',
  whereFrom: (what) => `Waar ${what} vandaan komt`,
  checkedOn: (date) => `Nagekeken ${date}.`,
  termGrounds: {
    law: 'Een minimum: langer mag met een reden.',
    maximum: 'Een maximum: daarna moet u wissen.',
    claim: 'Zo lang kan er nog een vordering komen. Bewaren mag, maar hoeft niet.',
    guidance: 'Zo legt de toezichthouder het uit.',
    custom: 'Gebruikelijk, geen plicht. Korter mag altijd.',
  },
  suggestedRow: (name) => `Voorstel: ${name}`,
  noName: 'nog zonder naam',
};

const en: PartMessages = {
  search: 'Search or type a word of your own',
  searchOnly: 'Search',
  searchParty: 'Search or type a new name',
  parties: 'Companies and authorities',
  kindsOfParties: 'Kinds, without a name',
  nothingFound: 'Nothing found',
  thereAlready: 'already there',
  open: (name) => `${name}: see and complete`,
  close: 'Done',
  remove: 'Remove',
  moveUp: 'Move up',
  moveDown: 'Move down',
  dragToMove: 'Drag to move',
  nowAt: (place, of) => `Now at place ${place} of ${of}.`,
  special: 'special',
  criminal: 'criminal',
  nationalNumber: 'only where a law says so',
  idCopy: 'copy',
  whereFrom: (what) => `Where ${what} comes from`,
  checkedOn: (date) => `Checked on ${date}.`,
  termGrounds: {
    law: 'A minimum: longer is allowed with a reason.',
    maximum: 'A maximum: after that you have to erase.',
    claim: 'A claim can still come for that long. You may keep them, you need not.',
    guidance: 'This is how the supervisory authority explains it.',
    custom: 'Customary, no duty. Shorter is always allowed.',
  },
  suggestedRow: (name) => `Suggestion: ${name}`,
  noName: 'no name yet',
};

export const partMessages: Readonly<Record<Language, PartMessages>> = { nl, en };
