/** Words about what the app keeps beside client files that are in no place where it looks. */
import type { Language } from '../../domain/text.ts';

export interface LeftoverMessages {
  readonly title: string;
  readonly help: string;
  readonly empty: string;
  readonly nameless: string;
  readonly keptOn: (date: string) => string;
  /** What it is. */
  readonly work: (path: string | undefined) => string;
  readonly aside: (paths: readonly string[]) => string;
  readonly questions: string;
  readonly statement: (name: string | undefined) => string;
  /** Of work whose file lies where it lay. */
  readonly isThere: string;
  /** Of work that cannot be put back. */
  readonly damaged: string;
  readonly putBack: string;
  readonly putBackOf: (name: string) => string;
  readonly isBack: (name: string) => string;
  /** Before work is thrown away that can be put back. */
  readonly canComeBack: string;
  readonly throwAway: string;
  readonly throwAwayOf: (name: string) => string;
  /** As a question. */
  readonly sure: (name: string) => string;
  /** Above what goes. */
  readonly goes: string;
  readonly onlyCopy: string;
  readonly elsewhere: string;
  /** Of client files that cannot be read now. */
  readonly unread: (names: readonly string[]) => string;
  /** Of a folder without client files. */
  readonly emptyFolder: string;
  readonly cannotUndo: string;
  readonly confirm: string;
  readonly keep: string;
  readonly gone: (name: string) => string;
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const nl: LeftoverMessages = {
  title: 'Nog op deze computer',
  help: 'Hier staat wat de app nog bewaart van dossiers die niet in uw map en niet in de prullenbak liggen. Misschien ligt zo’n dossier op een andere plek, zoals een usb-stick of een map die u eerder gebruikte. Opent u het, dan ziet u dit daar weer. Is het dossier nergens meer? Dan kunt u werk dat u opsloeg terugzetten in uw map, of weggooien wat er over is.',
  empty: 'Er ligt niets meer.',
  nameless: 'Dossier waarvan de app de naam niet weet',
  keptOn: (date) => `bewaard op ${date}`,
  work: (path) =>
    path === undefined
      ? 'Werk dat u opsloeg en dat misschien in geen enkel bestand staat'
      : `Werk dat u opsloeg en dat misschien nog niet in het bestand staat: ${path}`,
  aside: (paths) => `Een kopie van het dossier die de app apart zette: ${paths.join(', ')}`,
  questions: 'Vragen die nog niet af zijn',
  statement: (name) =>
    name === undefined
      ? 'Een privacyverklaring die u liet lezen'
      : `Een privacyverklaring die u liet lezen: ${name}`,
  isThere:
    'Op die plek ligt een bestand. Is dat dit dossier? Open het dan eerst: u krijgt uw werk terug.',
  damaged:
    'De app kan dit werk niet terugzetten: de kopie die zij bewaarde, is beschadigd of niet volledig. Kijk of het dossier nog op een andere plek ligt, en open het daar.',
  putBack: 'Terugzetten in uw map',
  putBackOf: (name) => `Terugzetten in uw map: ${name}`,
  isBack: (name) => `“${name}” ligt weer in uw map, met alles wat u opsloeg.`,
  canComeBack:
    'U kunt dit werk ook terugzetten in uw map. Dan hebt u het dossier weer, met alles wat u opsloeg.',
  throwAway: 'Weggooien',
  throwAwayOf: (name) => `Weggooien wat over is van ${name}`,
  sure: (name) => `Weggooien wat over is van “${name}”?`,
  goes: 'Dit gaat voorgoed weg:',
  onlyCopy: 'Staat dit werk in geen enkel ander bestand? Dan bent u het kwijt.',
  elsewhere:
    'Ligt het dossier nog ergens anders, dan blijft dat bestand zoals het is. Maar wat hierboven staat, ziet u daar dan niet meer terug.',
  unread: (names) =>
    `Let op: ${quoted(names)} in uw map of prullenbak is nu niet te lezen. Misschien hoort dit daarbij.`,
  emptyFolder:
    'Let op: uw map is leeg. Staat de schijf aan, en is de synchronisatie klaar? Anders kan dit bij een dossier horen dat er straks weer is.',
  cannotUndo: 'Dit kunt u niet ongedaan maken.',
  confirm: 'Voorgoed weggooien',
  keep: 'Niet weggooien',
  gone: (name) => `Wat over was van “${name}” is weg.`,
};

const en: LeftoverMessages = {
  title: 'Still on this computer',
  help: 'The app keeps this beside client files that are not in your folder and not in the bin. Such a file may be in another place, such as a USB stick or a folder you used before. If you open it, you see this there again. Is the client file nowhere any more? Then you can put work that you saved back in your folder, or throw away what is left.',
  empty: 'Nothing is left.',
  nameless: 'Client file whose name the app does not know',
  keptOn: (date) => `kept on ${date}`,
  work: (path) =>
    path === undefined
      ? 'Work that you saved and that may be in no file at all'
      : `Work that you saved and that may not be in the file yet: ${path}`,
  aside: (paths) => `A copy of the client file that the app set aside: ${paths.join(', ')}`,
  questions: 'Questions that are not finished',
  statement: (name) =>
    name === undefined
      ? 'A privacy statement that you had read'
      : `A privacy statement that you had read: ${name}`,
  isThere:
    'A file is in that place. Is it this client file? Then open it first: you get your work back.',
  damaged:
    'The app cannot put this work back: the copy that it kept is damaged or not complete. See whether the client file is still in another place, and open it there.',
  putBack: 'Put back in your folder',
  putBackOf: (name) => `Put back in your folder: ${name}`,
  isBack: (name) => `“${name}” is in your folder again, with all that you saved.`,
  canComeBack:
    'You can also put this work back in your folder. Then you have the client file again, with all that you saved.',
  throwAway: 'Throw away',
  throwAwayOf: (name) => `Throw away what is left of ${name}`,
  sure: (name) => `Throw away what is left of “${name}”?`,
  goes: 'This goes for good:',
  onlyCopy: 'Is this work in no other file? Then you lose it.',
  elsewhere:
    'If the client file is still somewhere else, that file stays as it is. What stands above then no longer belongs to it.',
  unread: (names) =>
    `Note: ${quoted(names)} in your folder or bin cannot be read now. This may belong to it.`,
  emptyFolder:
    'Note: your folder is empty. Is the drive connected, and has synchronising finished? Otherwise this may belong to a client file that will be there again.',
  cannotUndo: 'This cannot be undone.',
  confirm: 'Throw away for good',
  keep: 'Do not throw away',
  gone: (name) => `What was left of “${name}” is gone.`,
};

export const leftoverMessages: Readonly<Record<Language, LeftoverMessages>> = { nl, en };
