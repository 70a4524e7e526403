/** What the command line says when all went well, and its help. */
import type { Language } from '../domain/text.ts';

type Part = 'whole' | 'damaged' | 'notChecked';
type NoticeCode = 'concept' | 'substituted' | 'unusual' | 'renamed';

export interface CliMessages {
  readonly help: string;
  readonly created: (file: string) => string;
  readonly imported: (added: number, changed: number) => string;
  readonly wouldImport: (added: number, changed: number) => string;
  readonly differenceKind: { readonly added: string; readonly changed: string };
  readonly unusual: (fields: string) => string;
  readonly notices: Readonly<Record<NoticeCode, (document: string, values: string) => string>>;
  readonly structure: (part: Part) => string;
  readonly digest: (part: Part) => string;
  readonly version: (id: string, at: string, whole: boolean) => string;
  /** Addresses, ids or parts of the input that a refusal is about. */
  readonly exactly: (what: string) => string;
  /** How to have a text read that does not look like a privacy statement. */
  readonly anyway: string;
  readonly whole: string;
  readonly notWhole: string;
}

const partsNl: Readonly<Record<Part, string>> = {
  whole: 'in orde',
  damaged: 'niet in orde',
  notChecked: 'niet nagekeken',
};
const partsEn: Readonly<Record<Part, string>> = {
  whole: 'in order',
  damaged: 'not in order',
  notChecked: 'not checked',
};

const nl: CliMessages = {
  help: `Artikel 30: het register van verwerkingsactiviteiten, op uw eigen computer.

Gebruik: npm run -s artikel30 -- <opdracht>

  new BESTAND.a30 --name NAAM
      Maakt een leeg dossier. Overschrijft nooit.
  import BESTAND.a30 INVOER.json [--dry-run] [--replace]
      Neemt een register in ons JSON over. --dry-run laat alleen zien wat er zou veranderen.
  export INVOER --out MAP [--documents register,processor-register,statement[:VOOR],findings,agreements]
         [--profile working|authority|public] [--formats pdf,html,docx,md,json]
         [--date JJJJ-MM-DD] [--version ID] [--include ended,dismissed] [--omit supplement]
      Maakt documenten. INVOER is een dossier of een register in ons JSON.
      VOOR is customers, website-visitors, applicants, staff of others.
  check INVOER [--adopting] [--date JJJJ-MM-DD] [--version ID]
      Laat zien wat nog nodig is. Eindigt met code 1 als er iets nodig is.
      --adopting keurt strenger, zoals wanneer u een versie vastlegt: elke vraag moet dan een antwoord hebben.
  verify BESTAND.a30
      Kijkt of een dossier heel is.
  read VERKLARING [--against INVOER] [--anyway] [--date JJJJ-MM-DD]
      Leest een bestaande privacyverklaring (txt, md, html, pdf, docx, of - voor standaardinvoer).
      Zegt wat erin staat, wat ontbreekt en wat niet lijkt te kloppen. --against legt haar naast een
      dossier of register. --anyway leest ook wat geen privacyverklaring lijkt.
  serve [--library MAP] [--port N]
      Zet de app klaar voor een browser op deze computer en toont het adres. Stoppen: Ctrl+C.

Bij elke opdracht: --json (één JSON-waarde), --language nl|en, --help.
Code 0: gedaan. Code 2: geweigerd, er is niets veranderd.
`,
  created: (file) => `Gemaakt: ${file}\n`,
  imported: (added, changed) => `Overgenomen: ${added} nieuw, ${changed} gewijzigd.`,
  wouldImport: (added, changed) => `Er is niets veranderd. Nieuw: ${added}. Gewijzigd: ${changed}.`,
  differenceKind: { added: 'nieuw', changed: 'anders' },
  unusual: (fields) =>
    `Let op: onzichtbare of sturende tekens in ${fields}. Ze blijven bewaard en staan zichtbaar in documenten.`,
  notices: {
    concept: (document) =>
      `${document}: dit is een CONCEPT. Er ontbreekt nog iets of niemand heeft het vastgesteld.`,
    substituted: (document, values) =>
      `${document}: tekens die een PDF niet kan tonen, zijn vervangen door ${values}. HTML en DOCX tonen ze wel.`,
    unusual: (_document, values) =>
      `Let op: onzichtbare of sturende tekens in ${values}. Ze staan zichtbaar in de documenten.`,
    renamed: (_document, values) =>
      `De naam past niet in een bestandsnaam. De bestanden heten ${values}.`,
  },
  structure: (part) => `Opbouw: ${partsNl[part]}.`,
  digest: (part) => `Controlegetal: ${partsNl[part]}.`,
  version: (id, at, whole) => `Versie ${id} van ${at}: ${whole ? 'in orde' : 'niet in orde'}.`,
  anyway: 'Zet daarvoor --anyway achter de opdracht.',
  exactly: (what) => `Precies: ${what}.`,
  whole: 'Dit bestand is heel.',
  notWhole:
    'Dit bestand is niet heel. Er is niets veranderd. Zet een eerdere kopie terug, bijvoorbeeld uit de versiegeschiedenis van OneDrive of Dropbox.',
};

const en: CliMessages = {
  help: `Artikel 30: the record of processing activities, on your own computer.

Usage: npm run -s artikel30 -- <command>

  new FILE.a30 --name NAME
      Makes an empty client file. Never overwrites.
  import FILE.a30 INPUT.json [--dry-run] [--replace]
      Takes in a register in our JSON. --dry-run only shows what would change.
  export INPUT --out FOLDER [--documents register,processor-register,statement[:AUDIENCE],findings,agreements]
         [--profile working|authority|public] [--formats pdf,html,docx,md,json]
         [--date YYYY-MM-DD] [--version ID] [--include ended,dismissed] [--omit supplement]
      Makes documents. INPUT is a client file or a register in our JSON.
      AUDIENCE is customers, website-visitors, applicants, staff or others.
  check INPUT [--adopting] [--date YYYY-MM-DD] [--version ID]
      Shows what is still needed. Ends with code 1 if something is.
      --adopting is stricter, as when you adopt a version: every question must then have an answer.
  verify FILE.a30
      Checks whether a client file is whole.
  read STATEMENT [--against INPUT] [--anyway] [--date YYYY-MM-DD]
      Reads an existing privacy statement (txt, md, html, pdf, docx, or - for standard input).
      Says what is in it, what is missing and what may be wrong. --against lays it beside a client
      file or register. --anyway also reads what does not look like a privacy statement.
  serve [--library FOLDER] [--port N]
      Readies the app for a browser on this computer and shows the address. To stop: Ctrl+C.

With every command: --json (one JSON value), --language nl|en, --help.
Code 0: done. Code 2: refused, nothing was changed.
`,
  created: (file) => `Made: ${file}\n`,
  imported: (added, changed) => `Taken in: ${added} new, ${changed} changed.`,
  wouldImport: (added, changed) => `Nothing was changed. New: ${added}. Changed: ${changed}.`,
  differenceKind: { added: 'new', changed: 'different' },
  unusual: (fields) =>
    `Note: invisible or directing characters in ${fields}. They are kept and shown in documents.`,
  notices: {
    concept: (document) =>
      `${document}: this is a CONCEPT (draft). Something is missing or nobody has adopted it.`,
    substituted: (document, values) =>
      `${document}: characters that a PDF cannot show were replaced by ${values}. HTML and DOCX do show them.`,
    unusual: (_document, values) =>
      `Note: invisible or directing characters in ${values}. They are shown in the documents.`,
    renamed: (_document, values) =>
      `The name does not fit in a file name. The files are called ${values}.`,
  },
  structure: (part) => `Structure: ${partsEn[part]}.`,
  digest: (part) => `Digest: ${partsEn[part]}.`,
  version: (id, at, whole) => `Version ${id} of ${at}: ${whole ? 'in order' : 'not in order'}.`,
  anyway: 'Add --anyway to the command for that.',
  exactly: (what) => `Precisely: ${what}.`,
  whole: 'This file is whole.',
  notWhole:
    'This file is not whole. Nothing was changed. Put an earlier copy in its place, for example from the version history of OneDrive or Dropbox.',
};

export const cliMessages: Readonly<Record<Language, CliMessages>> = { nl, en };
