/** Words of one client file in the list: its columns, and what stands in them. */
import type { Language } from '../../domain/text.ts';
import { type LetterKey, type LetterMessages, letterMessages } from './letters.ts';

export interface LibraryRowMessages extends LetterMessages {
  readonly column: {
    readonly number: string;
    readonly name: string;
    readonly sector: string;
    readonly letters: string;
    readonly errors: string;
    readonly warnings: string;
    readonly review: string;
    readonly changed: string;
    readonly place: string;
    readonly menu: string;
  };
  readonly legend: string;
  /** "c, van wie en welke: 14 van 17". */
  readonly letterText: (letter: LetterKey, met: number, total: number, state: string) => string;
  readonly reading: string;
  readonly cannotRead: string;
  /** `unseen`: there are more in parts that nobody opened yet. */
  readonly errors: (count: number, unseen: boolean) => string;
  readonly warnings: (count: number, unseen: boolean) => string;
  readonly late: (date: string) => string;
  readonly notPlanned: string;
  readonly today: string;
  readonly yesterday: string;
  /** What the time of a file that cannot be read is. */
  readonly fileTime: string;
  readonly place: Readonly<
    Record<'inFolder' | 'open' | 'pending' | 'unreachable' | 'gone' | 'conflict', string>
  >;
}

const nlUnseen = ', en meer in delen die nog niemand bekeken heeft';
const enUnseen = ', and more in parts that nobody has looked at yet';

const nl: LibraryRowMessages = {
  ...letterMessages.nl,
  column: {
    number: 'Nr.',
    name: 'Dossier',
    sector: 'Wat zij doen',
    letters: 'Onderdelen van de wet',
    errors: 'Nog nodig',
    warnings: 'Nakijken',
    review: 'Volgende controle',
    changed: 'Gewijzigd',
    place: 'Bestand',
    menu: 'Meer',
  },
  legend: 'Wat de letters betekenen',
  letterText: (letter, met, total, state) =>
    total === 0
      ? `${letter}, ${nl.letters[letter]}: ${state}`
      : `${letter}, ${nl.letters[letter]}: ${state}, ${met} van ${total}`,
  reading: 'Bezig met lezen',
  cannotRead: 'niet te lezen',
  errors: (count, unseen) =>
    `${count === 1 ? '1 punt nog nodig' : `${count} punten nog nodig`}${unseen ? nlUnseen : ''}`,
  warnings: (count, unseen) =>
    `${count === 1 ? '1 punt om na te kijken' : `${count} punten om na te kijken`}${unseen ? nlUnseen : ''}`,
  late: (date) => `te laat, ${date}`,
  notPlanned: 'nog niet gepland',
  today: 'vandaag',
  yesterday: 'gisteren',
  fileTime: 'tijd van het bestand in uw map',
  place: {
    inFolder: 'in map',
    open: 'bij u open',
    pending: 'map volgt zo',
    unreachable: 'map niet bereikbaar',
    gone: 'weg uit de map',
    conflict: 'twee versies, kies',
  },
};

const en: LibraryRowMessages = {
  ...letterMessages.en,
  column: {
    number: 'No.',
    name: 'Client file',
    sector: 'What they do',
    letters: 'Elements of the law',
    errors: 'Still needed',
    warnings: 'To check',
    review: 'Next review',
    changed: 'Changed',
    place: 'File',
    menu: 'More',
  },
  legend: 'What the letters mean',
  letterText: (letter, met, total, state) =>
    total === 0
      ? `${letter}, ${en.letters[letter]}: ${state}`
      : `${letter}, ${en.letters[letter]}: ${state}, ${met} of ${total}`,
  reading: 'Reading',
  cannotRead: 'cannot be read',
  errors: (count, unseen) =>
    `${count === 1 ? '1 point still needed' : `${count} points still needed`}${unseen ? enUnseen : ''}`,
  warnings: (count, unseen) =>
    `${count === 1 ? '1 point to check' : `${count} points to check`}${unseen ? enUnseen : ''}`,
  late: (date) => `late, ${date}`,
  notPlanned: 'not planned yet',
  today: 'today',
  yesterday: 'yesterday',
  fileTime: 'time of the file in your folder',
  place: {
    inFolder: 'in folder',
    open: 'open here',
    pending: 'folder follows',
    unreachable: 'folder out of reach',
    gone: 'gone from the folder',
    conflict: 'two versions, choose',
  },
};

export const libraryRowMessages: Readonly<Record<Language, LibraryRowMessages>> = { nl, en };
