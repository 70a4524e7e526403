/** Words of versions and history. */
import type { Language } from '../../domain/text.ts';

type VersionKind = 'snapshot' | 'adopted' | 'beforeMigration';
type ChangeKind = 'edit' | 'import' | 'restore' | 'merge' | 'erase' | 'undo' | 'redo';

export interface VersionsMessages {
  readonly below: string;
  readonly versions: string;
  readonly noVersions: string;
  readonly kinds: Readonly<Record<VersionKind, string>>;
  readonly adoptedBy: (by: string, role: string, on: string) => string;
  readonly madeBy: (who: string, when: string) => string;
  readonly digest: (digest: string) => string;
  readonly digestHelp: string;
  readonly redacted: (date: string) => string;
  readonly actionsOf: (name: string) => string;
  readonly compareWithNow: string;
  readonly restore: string;
  readonly restored: (count: number) => string;
  readonly versionDocuments: string;
  readonly adopt: string;
  readonly adoptHelp: string;
  readonly by: string;
  readonly role: string;
  readonly on: string;
  readonly reason: string;
  readonly usualReason: string;
  readonly adoptNow: string;
  readonly adopted: string;
  readonly gaps: (count: number) => string;
  readonly noGaps: string;
  readonly goThere: string;
  readonly moreGaps: (count: number) => string;
  readonly compare: string;
  readonly compareHelp: string;
  readonly from: string;
  readonly to: string;
  readonly now: string;
  readonly same: string;
  readonly differences: (count: number) => string;
  readonly added: string;
  readonly removed: string;
  readonly was: string;
  readonly is: string;
  readonly nothing: string;
  /** Of a line about a record that was deleted since. */
  readonly isGone: string;
  readonly history: string;
  readonly historyHelp: string;
  readonly noHistory: string;
  readonly changeKinds: Readonly<Record<ChangeKind, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly andMore: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly undone: string;
  readonly backTo: string;
  readonly backToName: (what: string) => string;
  readonly wentBack: (count: number) => string;
  readonly older: string;
  readonly newer: string;
}

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const nl: VersionsMessages = {
  below: 'Bewaar een moment, leg het register vast, of kijk wie wat wanneer veranderde.',
  versions: 'Bewaarde versies',
  noVersions:
    'Er is nog geen versie bewaard. Een momentopname kan altijd, ook als het register nog niet af is.',
  kinds: {
    snapshot: 'Momentopname',
    adopted: 'Vastgelegd',
    beforeMigration: 'Bewaard voor een nieuwe versie van de app',
  },
  adoptedBy: (by, role, on) => `Vastgesteld door ${by}, ${role}, op ${on}`,
  madeBy: (who, when) => (who === '' ? when : `${who}, ${when}`),
  digest: (digest) => `Kenmerk ${digest}`,
  digestHelp: 'Twee versies met hetzelfde kenmerk zijn precies gelijk.',
  redacted: (date) => `Op ${date} is hieruit iets voorgoed gewist.`,
  actionsOf: (name) => `Wat u kunt doen met ${name}`,
  compareWithNow: 'Vergelijken met nu',
  restore: 'Terugzetten',
  restored: (number) =>
    number === 0
      ? 'Deze versie is gelijk aan nu. Er is niets veranderd.'
      : `Teruggezet: ${count(number, 'wijziging', 'wijzigingen')}. Met ongedaan maken krijgt u het vorige terug.`,
  versionDocuments: 'Documenten maken',
  adopt: 'Vastleggen',
  adoptHelp:
    'Iemand die daarover gaat, verklaart dat het register klopt. Dat kan als alles is beantwoord wat de wet vraagt.',
  by: 'Wie stelt het vast?',
  role: 'Functie',
  on: 'Datum',
  reason: 'Waarom nu?',
  usualReason: 'Jaarlijkse controle',
  adoptNow: 'Vastleggen',
  adopted: 'Vastgelegd. De versie staat in de lijst.',
  gaps: (number) =>
    number === 1
      ? 'Nog 1 punt moet af voordat u kunt vastleggen.'
      : `Nog ${number} punten moeten af voordat u kunt vastleggen.`,
  noGaps: 'Alles wat de wet vraagt, is beantwoord.',
  goThere: 'Ga naar',
  moreGaps: (number) => `Nog ${number} meer laten zien`,
  compare: 'Vergelijken',
  compareHelp: 'Kies twee versies. U ziet elk veld dat anders is.',
  from: 'Van',
  to: 'Naar',
  now: 'Nu',
  same: 'Er is geen verschil.',
  differences: (number) => count(number, 'verschil', 'verschillen'),
  added: 'Toegevoegd',
  removed: 'Weggehaald',
  was: 'Was',
  is: 'Is',
  nothing: 'leeg',
  isGone: 'Dit staat niet meer in het register.',
  history: 'Wie veranderde wat',
  historyHelp: 'Het nieuwste staat boven.',
  noHistory: 'Er is nog niets veranderd.',
  changeKinds: {
    edit: 'Gewijzigd',
    import: 'Ingelezen',
    restore: 'Versie teruggezet',
    merge: 'Samengevoegd',
    erase: 'Voorgoed gewist',
    undo: 'Ongedaan gemaakt',
    redo: 'Opnieuw gedaan',
  },
  labels: {
    interview: 'Eerste vragen beantwoord',
    dismiss: 'Punt gesloten met een reden',
    adopt: 'Register vastgelegd',
    bulk: 'Samen gewijzigd',
    confirm: 'Nagekeken en bevestigd',
    order: 'Volgorde gewijzigd',
    templates: 'Uit voorbeelden toegevoegd',
    active: 'In gebruik genomen',
    ended: 'Beëindigd',
  },
  andMore: (number) => `en nog ${number}`,
  showAll: (number) => `Alle ${number} laten zien`,
  undone: 'later ongedaan gemaakt',
  backTo: 'Terug naar hiervoor',
  backToName: (what) => `Terug naar hiervoor: ${what}`,
  wentBack: (number) =>
    `Dit en alles erna is ongedaan gemaakt: ${count(number, 'wijziging', 'wijzigingen')}. Met opnieuw doen krijgt u het terug.`,
  older: 'Ouder',
  newer: 'Nieuwer',
};

const en: VersionsMessages = {
  below: 'Keep a moment, adopt the register, or see who changed what and when.',
  versions: 'Kept versions',
  noVersions:
    'No version has been kept yet. A snapshot can always be made, also while the register is unfinished.',
  kinds: {
    snapshot: 'Snapshot',
    adopted: 'Adopted',
    beforeMigration: 'Kept before a new version of the app',
  },
  adoptedBy: (by, role, on) => `Adopted by ${by}, ${role}, on ${on}`,
  madeBy: (who, when) => (who === '' ? when : `${who}, ${when}`),
  digest: (digest) => `Fingerprint ${digest}`,
  digestHelp: 'Two versions with the same fingerprint are exactly equal.',
  redacted: (date) => `Something was erased from it for good on ${date}.`,
  actionsOf: (name) => `What you can do with ${name}`,
  compareWithNow: 'Compare with now',
  restore: 'Restore',
  restored: (number) =>
    number === 0
      ? 'This version equals the present. Nothing was changed.'
      : `Restored: ${count(number, 'change', 'changes')}. Undo brings back what was there.`,
  versionDocuments: 'Make documents',
  adopt: 'Adopt',
  adoptHelp:
    'Somebody who decides about it declares the register right. That can be done once everything the law asks is answered.',
  by: 'Who adopts it?',
  role: 'Function',
  on: 'Date',
  reason: 'Why now?',
  usualReason: 'Yearly review',
  adoptNow: 'Adopt',
  adopted: 'Adopted. The version is in the list.',
  gaps: (number) =>
    number === 1
      ? '1 point has to be done before you can adopt.'
      : `${number} points have to be done before you can adopt.`,
  noGaps: 'Everything the law asks is answered.',
  goThere: 'Go to',
  moreGaps: (number) => `Show ${number} more`,
  compare: 'Compare',
  compareHelp: 'Choose two versions. You see every field that differs.',
  from: 'From',
  to: 'To',
  now: 'Now',
  same: 'There is no difference.',
  differences: (number) => count(number, 'difference', 'differences'),
  added: 'Added',
  removed: 'Removed',
  was: 'Was',
  is: 'Is',
  nothing: 'empty',
  isGone: 'This is no longer in the register.',
  history: 'Who changed what',
  historyHelp: 'The newest is at the top.',
  noHistory: 'Nothing has been changed yet.',
  changeKinds: {
    edit: 'Changed',
    import: 'Read in',
    restore: 'Version restored',
    merge: 'Merged',
    erase: 'Erased for good',
    undo: 'Undone',
    redo: 'Done again',
  },
  labels: {
    interview: 'First questions answered',
    dismiss: 'Point closed with a reason',
    adopt: 'Register adopted',
    bulk: 'Changed together',
    confirm: 'Checked and confirmed',
    order: 'Order changed',
    templates: 'Added from examples',
    active: 'Taken into use',
    ended: 'Ended',
  },
  andMore: (number) => `and ${number} more`,
  showAll: (number) => `Show all ${number}`,
  undone: 'undone later',
  backTo: 'Back to before this',
  backToName: (what) => `Back to before this: ${what}`,
  wentBack: (number) =>
    `This and everything after it was undone: ${count(number, 'change', 'changes')}. Redo brings it back.`,
  older: 'Older',
  newer: 'Newer',
};

export const versionsMessages: Readonly<Record<Language, VersionsMessages>> = { nl, en };
