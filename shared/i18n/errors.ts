/**
 * What a person reads when a client file is refused: what happened, that nothing was lost, what to do
 * next. One message for each code of `ClientFileProblems`.
 */

import type {
  ClientFileProblemCode,
  ClientFileProblems,
  PlaceName,
} from '../domain/client-file-problem.ts';
import { dutchDay } from '../domain/dutch-time.ts';
import type { Language } from '../domain/text.ts';
import { formatDate } from './format.ts';

export type ErrorMessages = {
  readonly [C in ClientFileProblemCode]: (details: ClientFileProblems[C]) => string;
};

/** What a person calls the place; without it the sentence does with less. */
const named = (place: PlaceName | undefined, language: Language): string =>
  place === undefined ? '' : `: ${place[language]}`;

const SHOWN = 5;

function users(
  names: readonly PlaceName[] | undefined,
  language: Language,
  told: (list: string, more: number) => string,
): string {
  if (names === undefined || names.length === 0) return '';
  const all = [...new Set(names.map((name) => name[language]))];
  return ` ${told(all.slice(0, SHOWN).join('; '), Math.max(0, all.length - SHOWN))}`;
}

const dayOf = (instant: string, language: Language): string =>
  formatDate(dutchDay(instant), language);

const nlParts = {
  structure: 'de opbouw',
  links: 'de verwijzingen',
  schema: 'de tabellen',
} as const;
const enParts = { structure: 'its structure', links: 'its links', schema: 'its tables' } as const;

const nl: ErrorMessages = {
  'node.tooOld': ({ found, needed }) =>
    `Dit programma heeft Node ${needed} of nieuwer nodig; hier draait ${found}. Er is niets gewijzigd. Start het met "npm run" of installeer een nieuwere Node.`,
  noSuchFile: ({ path }) =>
    `Dit bestand bestaat niet: ${path}. Er is niets gewijzigd. Kijk of de naam en de map kloppen.`,
  isFolder: ({ path }) =>
    `Dit is een map, geen bestand: ${path}. Er is niets gewijzigd. Kies een bestand.`,
  empty: ({ path }) =>
    `Dit bestand is leeg: ${path}. Er is niets gewijzigd. Misschien is het nog niet gedownload. Wacht dan even. Zet anders een eerdere kopie terug, bijvoorbeeld uit de versiegeschiedenis van OneDrive of Dropbox.`,
  tooLarge: ({ path, limitMegabytes }) =>
    `Dit bestand is groter dan ${limitMegabytes} MB: ${path}. Zo groot is een register nooit. Er is niets gewijzigd. Kijk of u het goede bestand koos.`,
  notSqlite: ({ path }) =>
    `Dit is geen dossier van Artikel 30: ${path}. Er is niets gewijzigd. Kies een bestand.`,
  notOurs: ({ path }) =>
    `Dit is een database van een ander programma: ${path}. Er is niets gewijzigd. Kies een dossier van Artikel 30.`,
  newerVersion: ({ path, found, known }) =>
    `Dit bestand is gemaakt met een nieuwere versie van Artikel 30 (indeling ${found}; dit programma kent ${known}): ${path}. Er is niets gewijzigd. Werk het programma bij en open het bestand opnieuw.`,
  truncated: ({ path }) =>
    `Van dit bestand ontbreekt een stuk: ${path}. Wij hebben er niets aan gewijzigd. Wacht tot het helemaal is gedownload, of zet een eerdere kopie terug, bijvoorbeeld uit de versiegeschiedenis van OneDrive of Dropbox.`,
  damaged: ({ path, part }) =>
    `Dit bestand is beschadigd: ${nlParts[part]} klopt niet (${path}). Wij hebben er niets aan gewijzigd. Zet een eerdere kopie terug, bijvoorbeeld uit de versiegeschiedenis van OneDrive of Dropbox.`,
  changedOutside: ({ path }) =>
    `De inhoud van dit bestand is niet wat Artikel 30 erin schreef: ${path}. Het is beschadigd of buiten het programma om gewijzigd. Wij hebben er niets aan gewijzigd. Zet een eerdere kopie terug, bijvoorbeeld uit de versiegeschiedenis van OneDrive of Dropbox.`,
  foreignJournal: ({ path, journal }) =>
    `Naast dit bestand staat een werkbestand van een ander programma: ${journal}. Er is niets gewijzigd. Sluit dat programma, of verplaats het werkbestand, en open ${path} opnieuw.`,
  stillSyncing: ({ path }) =>
    `Dit bestand verandert op dit moment: ${path}. Er is niets gewijzigd. Wacht tot het klaar is met synchroniseren en probeer het opnieuw.`,
  openElsewhere: ({ path, where, pid }) => {
    const by = pid === undefined ? '' : ` (proces ${pid})`;
    if (where === path)
      return `Dit bestand is al open in Artikel 30${by}: ${path}. Er is niets gewijzigd. Sluit dat programma af en open het bestand hier opnieuw, of werk daar verder.`;
    return `Dit bestand is hetzelfde dossier als een bestand dat al open is: ${where}${by}. Er is niets gewijzigd. Een dossier kan maar uit één bestand tegelijk open zijn. Sluit Artikel 30 af en open daarna ${path}, of werk verder in het bestand dat open is. Is het een kopie voor een nieuwe klant? Zet het in uw map en maak er bij Dossiers een eigen dossier van.`;
  },
  notReadable: ({ path }) =>
    `Dit bestand mag of kan niet gelezen worden: ${path}. Er is niets gewijzigd. Kijk of u er rechten op hebt en of de schijf is aangesloten.`,
  notWritable: ({ path }) =>
    `Hier mag niet geschreven worden: ${path}. Er is niets gewijzigd. Kies een andere map of vraag schrijfrechten.`,
  folderMissing: ({ path }) =>
    `De map van dit bestand bestaat niet: ${path}. Er is niets gewijzigd. Maak de map of kies een andere.`,
  diskFull: ({ path }) =>
    `De schijf is vol. ${path} is niet gewijzigd en wat u had, is er nog. Maak ruimte vrij en probeer het opnieuw.`,
  diskError: ({ path }) =>
    `De schijf gaf een fout bij ${path}. Wat eerder was opgeslagen, is er nog. Controleer de schijf en probeer het opnieuw.`,
  exists: ({ path }) =>
    `Er staat hier al een bestand: ${path}. Het is niet gewijzigd. Kies een andere naam.`,
  changedInFolder: ({ path, keptAt }) =>
    `Dit bestand is intussen door iets anders gewijzigd: ${path}. Wij hebben het niet overschreven. Uw eigen versie staat in ${keptAt}. Vergelijk de twee en kies.`,
  goneFromFolder: ({ path }) =>
    `Dit bestand is weg uit de map: ${path}. Wat u had, is er nog op deze computer. Zet het opnieuw in de map.`,
  stale: ({ place }) =>
    `Dit is intussen ergens anders gewijzigd${named(place, 'nl')}. Uw wijziging is niet opgeslagen. Kijk wat er nu staat en wijzig het zo nodig opnieuw.`,
  rowGone: ({ place }) =>
    `Dit is intussen verwijderd${named(place, 'nl')}. Er is niets gewijzigd. Maak de verwijdering ongedaan of voeg het opnieuw toe.`,
  rowExists: ({ place }) =>
    `Dit bestaat al${named(place, 'nl')}. Er is niets gewijzigd. Pas het bestaande aan.`,
  invalidValue: ({ place }) =>
    `Deze waarde past hier niet${named(place, 'nl')}. Er is niets gewijzigd. Pas de waarde aan.`,
  linkMissing: ({ place }) =>
    `Hier is iets gekozen dat niet meer in het register staat${named(place, 'nl')}. Er is niets gewijzigd. Kies iets dat er wel staat.`,
  inUse: ({ place, users: by }) =>
    `Dit wordt nog gebruikt${named(place, 'nl')}.${users(by, 'nl', (list, more) => `Het staat nog bij: ${list}${more > 0 ? ` en nog ${more}` : ''}.`)} Er is niets verwijderd. Haal het daar eerst weg.`,
  organisationMissing: () =>
    'Een register heeft altijd één organisatie. Er is niets gewijzigd. Pas de organisatie aan in plaats van haar te verwijderen.',
  nothingToUndo: () =>
    'Er is hier niets meer om ongedaan te maken. Er is niets gewijzigd. Kijk bij Versies en geschiedenis wat er eerder is gedaan, en wijzig het zo nodig zelf.',
  nothingToRedo: () =>
    'Er is niets om opnieuw te doen. Er is niets gewijzigd. Kijk bij Versies en geschiedenis wat er eerder is gedaan, en wijzig het zo nodig zelf.',
  noSuchVersion: () =>
    'Deze versie staat niet, of niet meer, in het bestand. Er is niets gewijzigd. Kies een versie uit de lijst.',
  noSuchName: ({ name }) =>
    `De naam “${name}” staat niet, of niet meer, in dit bestand. Er is niets gewijzigd. Kies een naam uit de lijst.`,
  versionDamaged: ({ at }) =>
    `${at === undefined ? 'Deze versie' : `De versie van ${dayOf(at, 'nl')}`} is beschadigd. Het register zelf is niet gewijzigd. Kies een andere versie.`,
};

const en: ErrorMessages = {
  'node.tooOld': ({ found, needed }) =>
    `This program needs Node ${needed} or newer; this is ${found}. Nothing was changed. Start it with "npm run" or install a newer Node.`,
  noSuchFile: ({ path }) =>
    `There is no such file: ${path}. Nothing was changed. Check the name and the folder.`,
  isFolder: ({ path }) =>
    `This is a folder, not a file: ${path}. Nothing was changed. Choose a file.`,
  empty: ({ path }) =>
    `This file is empty: ${path}. Nothing was changed. It may not have been downloaded yet: wait for that. Otherwise put an earlier copy in its place, for example from the version history of OneDrive or Dropbox.`,
  tooLarge: ({ path, limitMegabytes }) =>
    `This file is larger than ${limitMegabytes} MB: ${path}. No register is that large. Nothing was changed. Check that you chose the right file.`,
  notSqlite: ({ path }) =>
    `This is not a client file of Artikel 30: ${path}. Nothing was changed. Choose a file.`,
  notOurs: ({ path }) =>
    `This is a database of another program: ${path}. Nothing was changed. Choose a client file of Artikel 30.`,
  newerVersion: ({ path, found, known }) =>
    `This file was made by a newer version of Artikel 30 (format ${found}; this program knows ${known}): ${path}. Nothing was changed. Update the program and open the file again.`,
  truncated: ({ path }) =>
    `A part of this file is missing: ${path}. We changed nothing in it. Wait until it has been downloaded whole, or put an earlier copy in its place, for example from the version history of OneDrive or Dropbox.`,
  damaged: ({ path, part }) =>
    `This file is damaged in ${enParts[part]}: ${path}. We changed nothing in it. Put an earlier copy in its place, for example from the version history of OneDrive or Dropbox.`,
  changedOutside: ({ path }) =>
    `The content of this file is not what Artikel 30 wrote: ${path}. It was damaged, or changed outside the program. We changed nothing in it. Put an earlier copy in its place, for example from the version history of OneDrive or Dropbox.`,
  foreignJournal: ({ path, journal }) =>
    `Beside this file lies a working file of another program: ${journal}. Nothing was changed. Close that program, or move the working file, and open ${path} again.`,
  stillSyncing: ({ path }) =>
    `This file is changing right now: ${path}. Nothing was changed by us. Wait until it has been synchronised and try again.`,
  openElsewhere: ({ path, where, pid }) => {
    const by = pid === undefined ? '' : ` (process ${pid})`;
    if (where === path)
      return `This file is already open in Artikel 30${by}: ${path}. Nothing was changed. Close that program and open the file here again, or go on there.`;
    return `This file is the same client file as one that is already open: ${where}${by}. Nothing was changed. A client file can be open from one file at a time. Close Artikel 30 and then open ${path}, or go on in the file that is open. Is it a copy for a new client? Put it in your folder and make it a client file of its own on the screen Client files.`;
  },
  notReadable: ({ path }) =>
    `This file cannot be read: ${path}. Nothing was changed. Check that you have permission and that the disk is connected.`,
  notWritable: ({ path }) =>
    `You may not write here: ${path}. Nothing was changed. Choose another folder or ask for permission.`,
  folderMissing: ({ path }) =>
    `The folder of this file does not exist: ${path}. Nothing was changed. Make the folder or choose another.`,
  diskFull: ({ path }) =>
    `The disk is full. ${path} was not changed and what you had is still there. Free some space and try again.`,
  diskError: ({ path }) =>
    `The disk reported an error at ${path}. What was saved before is still there. Check the disk and try again.`,
  exists: ({ path }) => `A file is here already: ${path}. It was not changed. Choose another name.`,
  changedInFolder: ({ path, keptAt }) =>
    `Something else has changed this file: ${path}. We did not overwrite it. Your own version is in ${keptAt}. Compare the two and choose.`,
  goneFromFolder: ({ path }) =>
    `This file is gone from the folder: ${path}. Nothing was lost: what you had is still on this computer. Put it in the folder again.`,
  stale: ({ place }) =>
    `This was changed elsewhere in the meantime${named(place, 'en')}. Your change was not saved. See what stands there now and change it again if need be.`,
  rowGone: ({ place }) =>
    `This was deleted in the meantime${named(place, 'en')}. Nothing was changed. Undo the deletion or add it again.`,
  rowExists: ({ place }) =>
    `This exists already${named(place, 'en')}. Nothing was changed. Edit the existing one.`,
  invalidValue: ({ place }) =>
    `This value does not fit here${named(place, 'en')}. Nothing was changed. Change the value.`,
  linkMissing: ({ place }) =>
    `What was chosen here is no longer in the register${named(place, 'en')}. Nothing was changed. Choose something that is.`,
  inUse: ({ place, users: by }) =>
    `This is still in use${named(place, 'en')}.${users(by, 'en', (list, more) => `It is still named by: ${list}${more > 0 ? ` and ${more} more` : ''}.`)} Nothing was deleted. Remove it there first.`,
  organisationMissing: () =>
    'A register always has one organisation. Nothing was changed. Edit the organisation instead of deleting it.',
  nothingToUndo: () =>
    'There is nothing left to undo here. Nothing was changed. See under Versions and history what was done before, and change it yourself where needed.',
  nothingToRedo: () =>
    'There is nothing to redo. Nothing was changed. See under Versions and history what was done before, and change it yourself where needed.',
  noSuchVersion: () =>
    'This version is not, or no longer, in the file. Nothing was changed. Choose a version from the list.',
  noSuchName: ({ name }) =>
    `The name “${name}” is not, or no longer, in this file. Nothing was changed. Choose a name from the list.`,
  versionDamaged: ({ at }) =>
    `${at === undefined ? 'This version' : `The version of ${dayOf(at, 'en')}`} is damaged. The register itself was not changed. Choose another version.`,
};

export const errorMessages: Readonly<Record<Language, ErrorMessages>> = { nl, en };
