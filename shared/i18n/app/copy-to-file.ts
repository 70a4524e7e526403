/** What is said where activities are copied to the file of another client. */
import type { LeftBehind } from '../../domain/left-behind.ts';
import type { Language } from '../../domain/text.ts';

export interface CopyToFileMessages {
  readonly title: string;
  readonly which: string;
  /** What goes along and what does not, before it is done. */
  readonly help: string;
  readonly noOther: string;
  readonly now: (count: number) => string;
  /** Where the copies are, and how they stand there. */
  readonly done: (count: number, file: string) => string;
  readonly check: string;
  readonly notTaken: string;
  readonly left: Readonly<Record<LeftBehind, string>>;
  readonly undo: string;
  readonly undone: (file: string) => string;
  readonly changedSince: (file: string) => string;
  readonly open: string;
  readonly cancel: string;
  readonly close: string;
}

const stayedNl: Readonly<Record<LeftBehind, string>> = {
  internal: 'interne notities en namen',
  contacts: 'e-mailadressen en telefoonnummers van bedrijven',
  answers: 'vragen die met nee of geen zijn beantwoord',
  measures: 'of een maatregel is genomen',
  dates: 'datums en planning',
  agreements: 'verwerkersovereenkomsten en certificaten',
  assessments: 'beoordelingen, zoals een DPIA',
  clients: 'voor welke klanten u het doet',
  systems: 'systemen',
  arrangements: 'afspraken met wie samen beslist',
  documents: 'documenten die erbij horen',
};

const stayedEn: Readonly<Record<LeftBehind, string>> = {
  internal: 'internal notes and names',
  contacts: 'e-mail addresses and phone numbers of companies',
  answers: 'questions answered with no or none',
  measures: 'whether a measure is taken',
  dates: 'dates and planning',
  agreements: 'processor agreements and certificates',
  assessments: 'assessments, such as a DPIA',
  clients: 'for which clients it is done',
  systems: 'systems',
  arrangements: 'arrangements with those who decide together',
  documents: 'documents that belong to it',
};

const nl: CopyToFileMessages = {
  title: 'Naar een ander dossier',
  which: 'Naar welk dossier?',
  help: 'Het andere dossier krijgt een begin: alles staat er als voorstel. Bedrijven en maatregelen gaan mee als ze daar nog niet staan. Wat alleen voor deze klant geldt, blijft hier, zoals notities, overeenkomsten en datums. Hier verandert niets.',
  noOther: 'Er is nog geen ander dossier. Maak er eerst een in het overzicht van dossiers.',
  now: (count) => (count === 1 ? '1 activiteit kopiëren' : `${count} activiteiten kopiëren`),
  done: (count, file) =>
    `${count === 1 ? '1 activiteit' : `${count} activiteiten`} gekopieerd naar ${file}. Alles staat daar als voorstel.`,
  check: 'Kijk het daar na. Let ook op teksten waarin nog iets van deze klant staat.',
  notTaken: 'Niet meegenomen:',
  left: stayedNl,
  undo: 'Ongedaan maken',
  undone: (file) => `De kopie is weer weg uit ${file}.`,
  changedSince: (file) =>
    `In ${file} is daarna al iets anders gewijzigd. De kopie staat er nog. Open dat dossier en haal haar daar weg.`,
  open: 'Dat dossier openen',
  cancel: 'Annuleren',
  close: 'Sluiten',
};

const en: CopyToFileMessages = {
  title: 'To another client file',
  which: 'To which client file?',
  help: 'The other client file gets a start: everything in it is a suggestion. Companies and measures go along where they are not there yet. What is true of this client alone stays here, such as notes, agreements and dates. Nothing changes here.',
  noOther: 'There is no other client file yet. Make one in the list of client files first.',
  now: (count) => (count === 1 ? 'Copy 1 activity' : `Copy ${count} activities`),
  done: (count, file) =>
    `${count === 1 ? '1 activity' : `${count} activities`} copied to ${file}. Everything there is a suggestion.`,
  check: 'Check it there. Mind texts that still say something about this client.',
  notTaken: 'Not taken along:',
  left: stayedEn,
  undo: 'Undo',
  undone: (file) => `The copy is gone from ${file} again.`,
  changedSince: (file) =>
    `Something else was changed in ${file} since. The copy is still there. Open that client file and remove it there.`,
  open: 'Open that client file',
  cancel: 'Cancel',
  close: 'Close',
};

export const copyToFileMessages: Readonly<Record<Language, CopyToFileMessages>> = { nl, en };
