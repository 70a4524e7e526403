/**
 * What a person reads when a call is refused: what happened, that nothing was lost, what to do
 * next. Client files have their own messages in errors.ts.
 */

import type { ClientFileProblemCode } from '../domain/client-file-problem.ts';
import type { ParseCode, ParseIssue } from '../domain/parse-issue.ts';
import type { Problem, ProblemCode, Problems, UsageReason } from '../domain/problem.ts';
import type { Language } from '../domain/text.ts';
import { documentNames } from './document-names.ts';
import { errorMessages } from './errors.ts';

type OwnCode = Exclude<ProblemCode, ClientFileProblemCode>;
type Messages = { readonly [C in OwnCode]: (details: Problems[C]) => string };

const SHOWN = 10;

function issueList(
  issues: readonly ParseIssue[],
  texts: Readonly<Record<ParseCode, string>>,
  more: (count: number) => string,
): string {
  const shown = issues.slice(0, SHOWN).map(({ code, path, value }) => {
    const where = path === '' ? '' : `${path}: `;
    return `- ${where}${texts[code]}${value === undefined ? '' : ` (${value.slice(0, 80)})`}`;
  });
  const rest = issues.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- ${more(rest)}`] : [])].join('\n');
}

const issuesNl: Readonly<Record<ParseCode, string>> = {
  'json.syntax': 'dit is geen geldige JSON',
  'json.notOurs': 'dit is geen register van Artikel 30',
  'json.newer': 'dit register is gemaakt met een nieuwere versie',
  'json.twice': 'dit staat er twee keer',
  'field.unknown': 'dit veld bestaat niet',
  'field.missing': 'dit veld ontbreekt',
  'field.invalid': 'deze waarde past niet bij het veld',
  'text.nul': 'de tekst bevat een NUL-teken',
  'text.surrogate': 'de tekst bevat een half teken',
  'text.empty': 'de tekst is leeg',
  'text.tooLong': 'de tekst is langer dan mag',
  'date.impossible': 'deze datum bestaat niet',
  'period.impossible': 'deze termijn bestaat niet',
  'list.twice': 'iets staat twee keer in deze lijst',
  'link.scheme': 'een link begint met https of mailto',
  'id.dangling': 'dit verwijst naar iets dat er niet is',
  'id.twice': 'dit id staat er twee keer',
  'single.twice': 'hiervan mag er maar één zijn',
  'provenance.twice': 'de herkomst hiervan staat er twee keer',
  'law.unknown': 'dit staat niet in de wetgeving die de app kent',
};

const issuesEn: Readonly<Record<ParseCode, string>> = {
  'json.syntax': 'this is no valid JSON',
  'json.notOurs': 'this is no register of Artikel 30',
  'json.newer': 'this register was made by a newer version',
  'json.twice': 'this stands twice',
  'field.unknown': 'this field does not exist',
  'field.missing': 'this field is missing',
  'field.invalid': 'this value does not fit the field',
  'text.nul': 'the text holds a NUL character',
  'text.surrogate': 'the text holds half a character',
  'text.empty': 'the text is empty',
  'text.tooLong': 'the text is longer than allowed',
  'date.impossible': 'this date does not exist',
  'period.impossible': 'this period does not exist',
  'list.twice': 'something stands twice in this list',
  'link.scheme': 'a link starts with https or mailto',
  'id.dangling': 'this points to something that is not there',
  'id.twice': 'this id stands twice',
  'single.twice': 'there can be only one of these',
  'provenance.twice': 'the provenance of this stands twice',
  'law.unknown': 'this is not in the law that the app knows',
};

/** By its code, as the contract writes it; the name on the screen where there is one. */
function called(names: object, code: string, otherwise: string): string {
  const name = (names as Readonly<Record<string, string>>)[code];
  return name === undefined ? otherwise : `“${name}”`;
}

const documentNl = (code: string): string =>
  called(documentNames.nl.documents, code, 'Dit document');
const documentEn = (code: string): string =>
  called(documentNames.en.documents, code, 'This document');
const readersNl = (code: string): string => called(documentNames.nl.profiles, code, 'deze lezers');
const readersEn = (code: string): string =>
  called(documentNames.en.profiles, code, 'these readers');
const statementNl = (code: string): string =>
  called(documentNames.nl.statementFor, code, 'deze privacyverklaring');
const statementEn = (code: string): string =>
  called(documentNames.en.statementFor, code, 'this privacy statement');

type Slip = 'long' | 'missing' | 'other';

/** What of it a person can mend: the issues themselves speak of our code. */
function slipOf(issues: readonly string[]): Slip {
  const codes = issues.map((issue) => issue.split(': ').at(-1));
  if (codes.includes('too_big')) return 'long';
  return codes.includes('too_small') ? 'missing' : 'other';
}

const slipsNl: Readonly<Record<Slip, string>> = {
  long: 'Dit is te lang of te veel in één keer. Er is niets gewijzigd. Maak het korter en probeer het opnieuw.',
  missing:
    'Er is nog iets niet ingevuld. Er is niets gewijzigd. Vul het in en probeer het opnieuw.',
  other:
    'Wat hier staat, kan de app niet verwerken. Er is niets gewijzigd. Pas het aan, of laad de pagina opnieuw en probeer het nog eens.',
};

const slipsEn: Readonly<Record<Slip, string>> = {
  long: 'This is too long, or too much at once. Nothing was changed. Make it shorter and try again.',
  missing: 'Something has not been filled in yet. Nothing was changed. Fill it in and try again.',
  other:
    'The app cannot work with what stands here. Nothing was changed. Change it, or load the page again and try once more.',
};

const usageNl: Readonly<Record<UsageReason, (value: string) => string>> = {
  noCommand: () => 'Geef een opdracht.',
  unknownCommand: (value) => `De opdracht “${value}” bestaat niet.`,
  unknownOption: (value) => `De optie ${value} bestaat hier niet, of er ontbreekt een waarde.`,
  missingArgument: (value) => `Er ontbreekt iets: ${value}.`,
  extraArgument: (value) => `Dit is te veel: ${value}.`,
  missingOption: (value) => `De optie ${value} is nodig.`,
  badChoice: (value) => `Deze keuze bestaat niet: ${value}.`,
  badDate: (value) => `Deze datum bestaat niet: ${value}. Schrijf JJJJ-MM-DD.`,
  notAClientFileName: (value) => `De naam van een dossier eindigt op .a30: ${value}.`,
};

const usageEn: Readonly<Record<UsageReason, (value: string) => string>> = {
  noCommand: () => 'Give a command.',
  unknownCommand: (value) => `The command “${value}” does not exist.`,
  unknownOption: (value) => `The option ${value} does not exist here, or its value is missing.`,
  missingArgument: (value) => `Something is missing: ${value}.`,
  extraArgument: (value) => `This is too much: ${value}.`,
  missingOption: (value) => `The option ${value} is needed.`,
  badChoice: (value) => `This choice does not exist: ${value}.`,
  badDate: (value) => `This date does not exist: ${value}. Write YYYY-MM-DD.`,
  notAClientFileName: (value) => `The name of a client file ends in .a30: ${value}.`,
};

const nl: Messages = {
  'call.unknown': () =>
    'Deze pagina vraagt iets wat de app niet kent. Er is niets gewijzigd. Laad de pagina opnieuw; helpt dat niet, start de app dan opnieuw.',
  'call.input': ({ issues }) => slipsNl[slipOf(issues)],
  'call.failed': () =>
    'Er ging iets mis in de app zelf. Er is niets gewijzigd. Probeer het opnieuw en meld het als het blijft gebeuren.',
  'call.unsure': () =>
    'Er ging iets mis in de app zelf. Alles wat al was opgeslagen, is er nog. Van wat u als laatste deed, is dat niet zeker: kijk of het er staat en doe het anders opnieuw. Meld het als het blijft gebeuren.',
  usage: ({ reason, value }) =>
    `${usageNl[reason](value ?? '')} Er is niets gewijzigd. Met --help ziet u wat kan.`,
  json: ({ path, issues }) =>
    `Dit register is niet overgenomen: ${path}.\n${issueList(issues, issuesNl, (count) => `en nog ${count}`)}\nEr is niets gewijzigd. Herstel het bestand en probeer het opnieuw.`,
  jsonTooLarge: ({ path, limitMegabytes }) =>
    `Dit JSON-bestand is groter dan ${limitMegabytes} MB: ${path}. Zo groot is een register nooit. Er is niets gewijzigd. Kijk of u het goede bestand koos.`,
  notUtf8: ({ path }) =>
    `Dit bestand is geen tekst in UTF-8: ${path}. Er is niets gewijzigd. Bewaar het als UTF-8 en probeer het opnieuw.`,
  differs: ({ path, differences }) =>
    `In dit dossier staat al iets anders: ${path}.\n${differences
      .slice(0, SHOWN)
      .map(({ ref }) => `- ${ref}`)
      .join(
        '\n',
      )}\nIn totaal ${differences.length} verschillen. Er is niets gewijzigd. Met --dry-run ziet u alles, met --replace neemt u het over.`,
  notForProfile: ({ document, profile }) =>
    `${documentNl(document)} hoort niet bij ${readersNl(profile)}. Er is niets gemaakt. Kies andere lezers.`,
  noSuchStatement: ({ audience }) =>
    `In dit register staat nog niets voor ${statementNl(audience)}. Er is niets gemaakt. Vul eerst in wat u met de gegevens van deze mensen doet, of kies andere lezers.`,
  nothingToExport: ({ profile }) =>
    `Bij ${readersNl(profile)} is er nog niets om te maken. Er is dus niets gemaakt. Vul eerst in wat u met gegevens doet, of kies andere lezers.`,
  outputNotFolder: ({ path }) =>
    `Dit is geen map: ${path}. Er is niets gemaakt. Kies een map met --out.`,
  writerDeadline: ({ document, seconds }) =>
    `${documentNl(document)} was na ${seconds} seconden niet klaar. Er is niets gemaakt. Kies HTML, of minder activiteiten.`,
  writerMemory: ({ document }) =>
    `${documentNl(document)} vraagt te veel geheugen. Er is niets gemaakt. Kies HTML, of minder activiteiten.`,
  writerFailed: ({ document }) =>
    `${documentNl(document)} kon niet worden gemaakt. Er is niets gemaakt. Kies een andere soort bestand, zoals HTML.`,
  cancelled: () =>
    'Gestopt. Er is niets gemaakt, en aan uw gegevens is niets gewijzigd. Begin opnieuw wanneer u wilt.',
  incomplete: ({ gaps }) =>
    `Vastleggen kan nog niet. Er ${gaps.length === 1 ? 'ontbreekt nog één antwoord' : `ontbreken nog ${gaps.length} antwoorden`}.\n${gaps
      .slice(0, SHOWN)
      .map(({ message }) => `- ${message}`)
      .join('\n')}\nEr is niets gewijzigd. Vul dit eerst in. Een momentopname maken kan altijd.`,
  stillConcept: () =>
    'Deze verklaring is nog een CONCEPT. Er is niets vastgelegd. Vul eerst in wat in de verklaring als ontbrekend is gemarkeerd.',
  notInThisHost: () =>
    'Dit kan hier niet. Er is niets gewijzigd. Doe het in het venster van de app.',
  bytesGone: () =>
    'Dit bestand is niet meer beschikbaar. Er is niets gewijzigd. Probeer het opnieuw.',
  notInBin: () =>
    'Dit dossier ligt niet meer in de prullenbak. Er is niets gewijzigd. Kijk of het al is teruggezet.',
  notDeleted: ({ begun }) =>
    `Dit dossier kon niet voorgoed worden verwijderd. Het is er nog, in de prullenbak. ${begun ? 'Wat de app ernaast bewaarde, kan al weg zijn. ' : ''}Misschien houdt een ander programma het vast, of mag u daar niets weghalen. Sluit andere programma’s en probeer het opnieuw.`,
  leftoverGone: () =>
    'Hiervan was niets meer over: het is al weggegooid of teruggezet, misschien in een ander venster. Er is nu niets gewijzigd. Kijk bij uw dossiers of het er weer staat.',
  leftoverInUse: () =>
    'Er is niets gewijzigd en niets weggegooid. Het dossier waar dit bij hoort, is er intussen weer, er is iets bij gekomen, of een ander venster werkt eraan. Sluit dat venster en kijk hier opnieuw.',
  leftoverStays: () =>
    'Niet alles kon worden weggegooid. Wat u hier nog ziet, is er nog. Misschien houdt een ander programma het vast. Sluit andere programma’s en probeer het opnieuw.',
  leftoverDamaged: () =>
    'Dit werk is niet teruggezet. De kopie die de app bewaarde, is beschadigd of niet volledig. Er is niets gewijzigd. Kijk of het dossier nog op een andere plek ligt, en open het daar.',
  isLink: ({ path, to }) =>
    `Dit is een koppeling: ${path}. Het dossier zelf staat ergens anders: ${to}. Er is niets verwijderd. Haal de koppeling zelf weg uit uw map, of verwijder het dossier op die andere plek.`,
  libraryNotAbsolute: ({ path }) =>
    `Dit is geen volledig pad: ${path}. Er is niets gewijzigd. Vul het hele pad in, zoals C:\\Dossiers of /home/dossiers.`,
  libraryNotThere: ({ path }) =>
    `Deze map bestaat niet: ${path}. Er is niets gewijzigd. Laat de app de map maken, of kies een andere.`,
  libraryNoFolder: ({ path }) =>
    `Dit is een bestand, geen map: ${path}. Er is niets gewijzigd. Kies een map.`,
  libraryShut: ({ path }) =>
    `In deze map kan de app niet lezen en schrijven: ${path}. Er is niets gewijzigd. Kies een andere map, of vraag om rechten voor deze.`,
  libraryIsOurs: ({ path }) =>
    `In deze map bewaart de app haar eigen werkkopieën: ${path}. Er is niets gewijzigd. Kies een andere map.`,
  libraryNamed: () =>
    'De app is gestart met --library en gebruikt daarom die map. Er is niets gewijzigd. Start de app zonder --library en kies dan een map.',
  libraryWaits: ({ names }) =>
    `Dit kon nog niet in uw map worden bijgewerkt: ${names.join('; ')}. Wat u schreef, staat nog op deze computer en uw map is nog dezelfde. Kijk of de schijf is aangesloten en of er bij het dossier iets te kiezen is. Probeer het daarna opnieuw.`,
  libraryGone: ({ path }) =>
    `De map met uw dossiers is er niet: ${path}. De app heeft er niets aan gewijzigd. Sluit de schijf weer aan, of kies bij Instellingen een andere map.`,
  statementEmpty: () =>
    'Hier staat geen tekst in. Er is niets gelezen. Kies een ander bestand of plak de tekst.',
  statementTooLarge: ({ limitMegabytes }) =>
    `Dit is groter dan ${limitMegabytes} MB. Zo groot is een privacyverklaring nooit. Er is niets gelezen. Kijk of u het goede bestand koos, of plak alleen de tekst.`,
  statementTooLong: () =>
    'Hier staat veel meer tekst in dan in een privacyverklaring. Er is niets gelezen. Kijk of u het goede bestand koos, of plak alleen de tekst van de verklaring.',
  statementKind: () =>
    'Dit is geen tekst, PDF, Word-bestand (.docx) of webpagina. Er is niets gelezen. Bewaar de verklaring als PDF of .docx, of plak de tekst.',
  statementPassword: () =>
    'Op dit bestand zit een wachtwoord. Er is niets gelezen. Bewaar het zonder wachtwoord, of plak de tekst.',
  statementScan: () =>
    'In deze PDF staan alleen plaatjes van de tekst, zoals bij een scan. Er is niets gelezen. Vraag om het oorspronkelijke bestand, of plak de tekst.',
  statementDamaged: () =>
    'Dit bestand is beschadigd of gaat niet open. Er is niets gelezen. Bewaar het opnieuw, of plak de tekst.',
  statementDeadline: ({ seconds }) =>
    `Na ${seconds} seconden was dit nog niet gelezen. Daarom is het gestopt en is er niets veranderd. Plak alleen de tekst van de verklaring.`,
  statementMemory: () =>
    'Dit bestand vraagt te veel geheugen. Er is niets gelezen. Plak alleen de tekst van de verklaring.',
  statementLanguage: () =>
    'Deze tekst is niet in het Nederlands of Engels. Andere talen leest de app niet. Er is niets gelezen. Kies de Nederlandse of Engelse tekst.',
  statementNone: () =>
    'Dit lijkt geen privacyverklaring. Er is niets gelezen. Kijk of u de goede tekst koos. Weet u zeker van wel, laat hem dan toch lezen.',
  readingGone: () =>
    'De app is opnieuw gestart en kent deze verklaring niet meer. Er is niets gewijzigd. Laat haar opnieuw lezen.',
  backendLost: () =>
    'De app viel even stil en is opnieuw gestart. Alles wat was opgeslagen, is er nog. Van wat u als laatste deed, is dat niet zeker: kijk of het er staat en doe het anders opnieuw.',
  sessionEnded: () =>
    'Deze pagina is verlopen. Alles wat was opgeslagen, is er nog. Laad de pagina opnieuw; helpt dat niet, start de app dan opnieuw.',
  callTooLarge: ({ limitMegabytes }) =>
    `Dit is te veel in één keer: meer dan ${limitMegabytes} MB. Er is niets gewijzigd. Doe het in kleinere stukken.`,
  portTaken: ({ port }) =>
    `Poort ${port} is bezet of mag niet. Er is niets gewijzigd. Kies een andere met --port, of laat --port weg.`,
  pageNotBuilt: () =>
    'Het scherm kon niet worden klaargezet. Er is niets gewijzigd. Voer "npm ci" uit en start opnieuw.',
  blobTooLarge: ({ limitMegabytes }) =>
    `Dit bestand is groter dan ${limitMegabytes} MB. Het is niet overgenomen en er is niets gewijzigd. Kies een kleiner bestand.`,
};

const en: Messages = {
  'call.unknown': () =>
    'This page asks for something that the app does not know. Nothing was changed. Load the page again; if that does not help, start the app again.',
  'call.input': ({ issues }) => slipsEn[slipOf(issues)],
  'call.failed': () =>
    'Something went wrong in the app itself. Nothing was changed. Try again, and report it if it goes on.',
  'call.unsure': () =>
    'Something went wrong in the app itself. Everything that was saved before is still there. Of the last thing you did that is not certain: look whether it is there, and do it again if not. Report it if it goes on.',
  usage: ({ reason, value }) =>
    `${usageEn[reason](value ?? '')} Nothing was changed. With --help you see what is possible.`,
  json: ({ path, issues }) =>
    `This register was not taken in: ${path}.\n${issueList(issues, issuesEn, (count) => `and ${count} more`)}\nNothing was changed. Mend the file and try again.`,
  jsonTooLarge: ({ path, limitMegabytes }) =>
    `This JSON file is larger than ${limitMegabytes} MB: ${path}. A register never is. Nothing was changed. Check whether you chose the right file.`,
  notUtf8: ({ path }) =>
    `This file is no text in UTF-8: ${path}. Nothing was changed. Save it as UTF-8 and try again.`,
  differs: ({ path, differences }) =>
    `This client file holds something else already: ${path}.\n${differences
      .slice(0, SHOWN)
      .map(({ ref }) => `- ${ref}`)
      .join(
        '\n',
      )}\n${differences.length} differences in all. Nothing was changed. With --dry-run you see them all, with --replace you take them in.`,
  notForProfile: ({ document, profile }) =>
    `${documentEn(document)} does not belong to ${readersEn(profile)}. Nothing was made. Choose other readers.`,
  noSuchStatement: ({ audience }) =>
    `This register holds nothing yet for ${statementEn(audience)}. Nothing was made. Fill in first what you do with the data of these people, or choose other readers.`,
  nothingToExport: ({ profile }) =>
    `With ${readersEn(profile)} there is nothing to make yet. Nothing was made. Fill in first what you do with data, or choose other readers.`,
  outputNotFolder: ({ path }) =>
    `This is no folder: ${path}. Nothing was made. Choose a folder with --out.`,
  writerDeadline: ({ document, seconds }) =>
    `${documentEn(document)} was not ready after ${seconds} seconds. Nothing was made. Choose HTML, or fewer activities.`,
  writerMemory: ({ document }) =>
    `${documentEn(document)} asks for too much memory. Nothing was made. Choose HTML, or fewer activities.`,
  writerFailed: ({ document }) =>
    `${documentEn(document)} could not be made. Nothing was made. Choose another kind of file, such as HTML.`,
  cancelled: () =>
    'Stopped. Nothing was made, and nothing in your data was changed. Start again whenever you want.',
  incomplete: ({ gaps }) =>
    `This cannot be adopted yet. ${gaps.length === 1 ? 'One answer is' : `${gaps.length} answers are`} still missing.\n${gaps
      .slice(0, SHOWN)
      .map(({ message }) => `- ${message}`)
      .join('\n')}\nNothing was changed. Fill these in first. A snapshot can always be made.`,
  stillConcept: () =>
    'This statement is still a DRAFT. Nothing was kept. Fill in first what the statement marks as missing.',
  notInThisHost: () =>
    'This is not possible here. Nothing was changed. Do it in the window of the app.',
  bytesGone: () => 'This file is no longer available. Nothing was changed. Try again.',
  notInBin: () =>
    'This client file is no longer in the bin. Nothing was changed. See whether it was put back already.',
  notDeleted: ({ begun }) =>
    `This client file could not be deleted for good. It is still there, in the bin. ${begun ? 'What the app kept beside it may be gone already. ' : ''}Another program may be holding it, or you may not remove anything there. Close other programs and try again.`,
  leftoverGone: () =>
    'Of this nothing was left: it was thrown away or put back already, perhaps in another window. Nothing was changed now. See whether it is among your client files again.',
  leftoverInUse: () =>
    'Nothing was changed and nothing was thrown away. The client file this belongs to is there again, something was added to it, or another window works on it. Close that window and look here again.',
  leftoverStays: () =>
    'Not all of it could be thrown away. What still stands here is still there. Another program may be holding it. Close other programs and try again.',
  leftoverDamaged: () =>
    'This work was not put back. The copy that the app kept is damaged or not complete. Nothing was changed. See whether the client file is still in another place, and open it there.',
  isLink: ({ path, to }) =>
    `This is a link: ${path}. The client file itself is somewhere else: ${to}. Nothing was removed. Remove the link from your folder yourself, or delete the client file in that other place.`,
  libraryNotAbsolute: ({ path }) =>
    `This is not a full path: ${path}. Nothing was changed. Fill in the whole path, such as C:\\Clients or /home/clients.`,
  libraryNotThere: ({ path }) =>
    `This folder does not exist: ${path}. Nothing was changed. Have the app make it, or choose another.`,
  libraryNoFolder: ({ path }) =>
    `This is a file, not a folder: ${path}. Nothing was changed. Choose a folder.`,
  libraryShut: ({ path }) =>
    `The app cannot read and write in this folder: ${path}. Nothing was changed. Choose another folder, or ask for permission.`,
  libraryIsOurs: ({ path }) =>
    `In this folder the app keeps its own working copies: ${path}. Nothing was changed. Choose another folder.`,
  libraryNamed: () =>
    'The app was started with --library and so uses that folder. Nothing was changed. Start the app without --library and choose a folder then.',
  libraryWaits: ({ names }) =>
    `This could not be brought up to date in your folder yet: ${names.join('; ')}. What you wrote is still on this computer, and your folder is the same as before. Check whether the disk is connected and whether the client file asks you to choose. Try again after that.`,
  libraryGone: ({ path }) =>
    `The folder with your client files is not there: ${path}. Nothing was changed in it. Choose another folder in the settings, or connect the disk again.`,
  statementEmpty: () =>
    'There is no text in this. Nothing was read. Choose another file or paste the text.',
  statementTooLarge: ({ limitMegabytes }) =>
    `This is larger than ${limitMegabytes} MB. A privacy statement never is. Nothing was read. Check whether you chose the right file, or paste the text alone.`,
  statementTooLong: () =>
    'There is far more text in this than in a privacy statement. Nothing was read. Check whether you chose the right file, or paste the text of the statement alone.',
  statementKind: () =>
    'This is no text, PDF, Word file (.docx) or web page. Nothing was read. Save the statement as PDF or .docx, or paste the text.',
  statementPassword: () =>
    'This file has a password. Nothing was read. Save it without a password, or paste the text.',
  statementScan: () =>
    'This PDF holds only pictures of the text, as a scan does. Nothing was read. Ask for the original file, or paste the text.',
  statementDamaged: () =>
    'This file is damaged or does not open. Nothing was read. Save it again, or paste the text.',
  statementDeadline: ({ seconds }) =>
    `After ${seconds} seconds this had not been read. It was stopped and nothing was changed. Paste the text of the statement alone.`,
  statementMemory: () =>
    'This file asks for too much memory. Nothing was read. Paste the text of the statement alone.',
  statementLanguage: () =>
    'This text is not in Dutch or English. The app reads no other language. Nothing was read. Choose the Dutch or English text.',
  statementNone: () =>
    'This does not look like a privacy statement. Nothing was read. Check whether you chose the right text. If you are sure that it is one, have it read all the same.',
  readingGone: () =>
    'The app was started again and no longer knows this statement. Nothing was changed. Have it read again.',
  backendLost: () =>
    'The app stopped for a moment and was started again. Everything that was saved is still there. Of the last thing you did that is not certain: look whether it is there, and do it again if not.',
  sessionEnded: () =>
    'This page has expired. Everything that was saved is still there. Load the page again; if that does not help, start the app again.',
  callTooLarge: ({ limitMegabytes }) =>
    `This is too much at once: more than ${limitMegabytes} MB. Nothing was changed. Do it in smaller parts.`,
  portTaken: ({ port }) =>
    `Port ${port} is in use or not allowed. Nothing was changed. Choose another with --port, or leave --port out.`,
  pageNotBuilt: () =>
    'The screen could not be prepared. Nothing was changed. Run "npm ci" and start again.',
  blobTooLarge: ({ limitMegabytes }) =>
    `This file is larger than ${limitMegabytes} MB. It was not taken in and nothing was changed. Choose a smaller file.`,
};

const own: Readonly<Record<Language, Messages>> = { nl, en };

/** The message for a reply that is no value. */
export function problemText(problem: Problem, language: Language): string {
  const { code, details } = problem;
  const messages: Readonly<Record<string, unknown>> = {
    ...errorMessages[language],
    ...own[language],
  };
  return (messages[code] as (details: unknown) => string)(details);
}
