/** Words of the bin: what lies in it, and deleting that for good. */
import type { Language } from '../../domain/text.ts';

/** Why something stays that the app keeps beside a client file; see the contract. */
type Why = 'copy' | 'work' | 'unsure';

export interface BinMessages {
  readonly help: string;
  readonly empty: string;
  readonly removedOn: (date: string) => string;
  /** Of one with the name of another. */
  readonly removedFrom: (when: string, folder: string) => string;
  /** To tell it from others, also aloud. */
  readonly apart: (name: string, line: string) => string;
  readonly nameOnly: string;
  readonly putBackOf: (name: string) => string;
  readonly one: string;
  readonly oneOf: (name: string) => string;
  readonly all: string;
  /** As questions. */
  readonly sureOne: (name: string) => string;
  readonly sureAll: string;
  /** Above the names. */
  readonly these: (count: number) => string;
  readonly andMore: (count: number) => string;
  /** What goes along, and what stays. */
  readonly what: readonly string[];
  readonly cannotUndo: string;
  readonly keep: string;
  /** After deleting. */
  readonly kept: Readonly<Record<Why, (names: readonly string[]) => string>>;
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const nl: BinMessages = {
  help: 'Wat u weghaalt, blijft hier liggen tot u het terugzet of voorgoed verwijdert. De app ruimt hier zelf niets op.',
  empty: 'De prullenbak is leeg.',
  removedOn: (date) => `weggehaald op ${date}`,
  removedFrom: (when, folder) => `weggehaald op ${when}, uit ${folder}`,
  apart: (name, line) => `${name} (${line})`,
  nameOnly: 'Hier staat alleen nog de naam. Het bestand zelf ligt niet in de prullenbak.',
  putBackOf: (name) => `${name} terugzetten`,
  one: 'Voorgoed verwijderen',
  oneOf: (name) => `${name} voorgoed verwijderen`,
  all: 'Prullenbak leegmaken',
  sureOne: (name) => `“${name}” voorgoed verwijderen?`,
  sureAll: 'De prullenbak leegmaken?',
  these: (count) =>
    count === 1 ? 'Dit dossier gaat voorgoed weg:' : `Deze ${count} dossiers gaan voorgoed weg:`,
  andMore: (count) => `en nog ${count}`,
  what: [
    'Het dossier gaat weg: het register, de geschiedenis en de bewaarde versies.',
    'Op deze computer bewaart de app er soms nog iets naast, zoals een verklaring die u liet lezen of vragen die nog niet af zijn. Dat gaat ook weg, behalve als het misschien ook bij een kopie van dit dossier hoort. Dan leest u dat na het verwijderen.',
    'Documenten die u hebt gemaakt en kopieën van het dossier blijven bestaan.',
  ],
  cannotUndo: 'Dit kunt u niet ongedaan maken.',
  keep: 'Niet verwijderen',
  kept: {
    copy: (names) =>
      `Wat de app naast ${quoted(names)} bewaart op deze computer, is gebleven: het hoort ook bij een kopie die er nog is.`,
    work: (names) =>
      `Van ${quoted(names)} ligt op deze computer misschien nog werk dat bij een kopie op een andere plek hoort. Dat is gebleven. Open die kopie om het terug te krijgen. Weet u zeker dat er geen kopie meer is? Bij Instellingen, onder “Nog op deze computer”, kunt u het terugzetten of weggooien.`,
    unsure: (names) =>
      `Wat de app naast ${quoted(names)} bewaart op deze computer, is gebleven: misschien hoort het bij een kopie op een andere plek, of bij een bestand dat nu niet te lezen is. Weet u zeker dat die er niet zijn? Dan kunt u het weggooien bij Instellingen, onder “Nog op deze computer”.`,
  },
};

const en: BinMessages = {
  help: 'What you remove stays here until you put it back or delete it for good. The app clears nothing away by itself.',
  empty: 'The bin is empty.',
  removedOn: (date) => `removed on ${date}`,
  removedFrom: (when, folder) => `removed on ${when}, from ${folder}`,
  apart: (name, line) => `${name} (${line})`,
  nameOnly: 'Only the name is left here. The file itself is not in the bin.',
  putBackOf: (name) => `Put back ${name}`,
  one: 'Delete for good',
  oneOf: (name) => `Delete ${name} for good`,
  all: 'Empty the bin',
  sureOne: (name) => `Delete “${name}” for good?`,
  sureAll: 'Empty the bin?',
  these: (count) =>
    count === 1 ? 'This client file goes for good:' : `These ${count} client files go for good:`,
  andMore: (count) => `and ${count} more`,
  what: [
    'The client file goes: the register, the history and the versions that were kept.',
    'The app sometimes keeps something beside it on this computer, such as a statement that you had read or questions that are not finished. That goes too, unless it may belong to a copy of this client file as well. You are told so afterwards.',
    'Documents that you made and copies of the client file stay.',
  ],
  cannotUndo: 'This cannot be undone.',
  keep: 'Do not delete',
  kept: {
    copy: (names) =>
      `What the app keeps beside ${quoted(names)} on this computer has stayed: it belongs to a copy that is still there too.`,
    work: (names) =>
      `Of ${quoted(names)} there may still be work on this computer that belongs to a copy in another place. It has stayed. Open that copy to get it back. Are you sure that there is no copy any more? In Settings, under “Still on this computer”, you can put it back or throw it away.`,
    unsure: (names) =>
      `What the app keeps beside ${quoted(names)} on this computer has stayed: it may belong to a copy in another place, or to a file that cannot be read now. Are you sure that there is neither? Then you can throw it away in Settings, under “Still on this computer”.`,
  },
};

export const binMessages: Readonly<Record<Language, BinMessages>> = { nl, en };
