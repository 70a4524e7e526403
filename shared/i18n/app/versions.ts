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
  readonly handOver: string;
  readonly handOverHelp: string;
  readonly handOverNow: string;
  readonly erase: string;
  readonly eraseHelp: string;
  readonly search: string;
  readonly searchHelp: string;
  readonly nothingFound: string;
  /** Above what a record said once. */
  readonly onlyBefore: string;
  /** Above what was deleted but is in the history still. */
  readonly alsoDeleted: string;
  readonly wasDeleted: string;
  /** Above what stands beside the register. */
  readonly besideRegister: string;
  /** As within a sentence; in Dutch it always begins one. `when`: of the version. */
  readonly reasonOf: (when: string) => string;
  readonly nameOf: (who: string) => string;
  /** In how many places a name stands. */
  readonly signed: (places: number) => string;
  readonly isYours: string;
  readonly choose: string;
  readonly chooseFirst: string;
  readonly wholeRecord: string;
  readonly eraseNow: string;
  readonly confirmErase: (what: string) => string;
  /** `values`: of the register; `signed`: places of a name; `reading`, `interview`: what is kept on this computer beside the file. */
  readonly willGo: (gone: {
    readonly values: boolean;
    readonly reasons: number;
    readonly signed: number;
    readonly rows: number;
    readonly versions: number;
    readonly changes: number;
    readonly reading: boolean;
    readonly interview: boolean;
  }) => readonly string[];
  readonly goesWith: string;
  readonly cannotUndo: string;
  readonly keep: string;
  readonly erased: string;
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
  handOver: 'Een kopie geven',
  handOverHelp:
    'De kopie heeft geen geschiedenis, geen versies en geen interne aantekeningen. De ander kan er zelf mee verder.',
  handOverNow: 'Kopie maken',
  erase: 'Voorgoed wissen',
  eraseHelp:
    'Haalt een gegeven uit het register, uit de geschiedenis en uit alle bewaarde versies. Bijvoorbeeld een naam die hier nooit had mogen staan. Ook waarom een versie is bewaard en wie iets veranderde, kunt u zo wissen.',
  search: 'Wat moet weg?',
  searchHelp: 'Zoek op een woord dat erin staat.',
  nothingFound: 'Niets gevonden',
  onlyBefore: 'Al veranderd, maar nog in de geschiedenis of in een bewaarde versie',
  alsoDeleted: 'Al weggehaald, maar nog in de geschiedenis',
  wasDeleted:
    'Dit is al weggehaald. Het staat nog in de geschiedenis en misschien in bewaarde versies.',
  besideRegister: 'Niet in het register, wel bij een versie of in de geschiedenis',
  reasonOf: (when) => `De reden van de versie van ${when}`,
  nameOf: (who) => `De naam ${who}`,
  signed: (places) =>
    `staat op ${count(places, 'plek', 'plekken')}: bij wijzigingen, versies of gepubliceerde verklaringen`,
  isYours:
    'Onder deze naam werkt u nu. Zet eerst een andere naam bij Instellingen, anders komt deze bij uw volgende wijziging terug.',
  choose: 'Welk deel?',
  chooseFirst: 'Kies eerst welk deel weg moet.',
  wholeRecord: 'Alles hierover',
  eraseNow: 'Voorgoed wissen',
  confirmErase: (what) => `${what} voorgoed wissen?`,
  willGo: ({ values, reasons, signed, rows, versions, changes, reading, interview }) => [
    ...(rows > 0 ? [`${count(rows, 'rij gaat', 'rijen gaan')} helemaal weg.`] : []),
    ...(values && rows === 0 ? ['De waarde gaat weg.'] : []),
    ...(values
      ? [
          `Ook uit ${count(versions, 'bewaarde versie', 'bewaarde versies')} en uit ${count(changes, 'wijziging', 'wijzigingen')} in de geschiedenis.`,
        ]
      : []),
    ...(reasons > 0 ? ['De reden gaat weg. De versie zelf blijft zoals ze is.'] : []),
    ...(signed > 0
      ? [
          `De naam gaat weg van ${count(signed, 'plek', 'plekken')} waar staat wie iets deed. Wat er is gedaan, en wanneer, blijft staan.`,
        ]
      : []),
    ...(reading ? ['De oude verklaring die u liet lezen, gaat ook weg, met uw keuzes.'] : []),
    ...(interview ? ['De eerste vragen die u nog niet af had, gaan ook weg.'] : []),
  ],
  goesWith: 'Dit gaat weg:',
  cannotUndo:
    'Dit kunt u niet ongedaan maken. Ook wat u eerder deed, kunt u daarna niet meer ongedaan maken. Verklaringen die al gepubliceerd zijn, blijven zoals ze waren.',
  keep: 'Niet wissen',
  erased: 'Voorgoed gewist.',
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
  handOver: 'Hand over a copy',
  handOverHelp:
    'The copy has no history, no versions and no internal notes. The other person can go on with it.',
  handOverNow: 'Make the copy',
  erase: 'Erase for good',
  eraseHelp:
    'Takes something out of the register, the history and all kept versions. For example a name that should never have been here. Why a version was kept and who changed something can be erased here too.',
  search: 'What has to go?',
  searchHelp: 'Search for a word that is in it.',
  nothingFound: 'Nothing found',
  onlyBefore: 'Changed already, but still in the history or in a kept version',
  alsoDeleted: 'Deleted already, but still in the history',
  wasDeleted:
    'This has been deleted already. It is still in the history and perhaps in kept versions.',
  besideRegister: 'Not in the register, but with a version or in the history',
  reasonOf: (when) => `the reason of the version of ${when}`,
  nameOf: (who) => `the name ${who}`,
  signed: (places) =>
    `stands in ${count(places, 'place', 'places')}: with changes, versions or published statements`,
  isYours:
    'You work under this name now. First set another name in Settings, else it comes back with your next change.',
  choose: 'Which part?',
  chooseFirst: 'First choose which part has to go.',
  wholeRecord: 'Everything about it',
  eraseNow: 'Erase for good',
  confirmErase: (what) => `Erase ${what} for good?`,
  willGo: ({ values, reasons, signed, rows, versions, changes, reading, interview }) => [
    ...(rows > 0 ? [`${count(rows, 'row goes', 'rows go')} completely.`] : []),
    ...(values && rows === 0 ? ['The value goes.'] : []),
    ...(values
      ? [
          `Also from ${count(versions, 'kept version', 'kept versions')} and from ${count(changes, 'change', 'changes')} in the history.`,
        ]
      : []),
    ...(reasons > 0 ? ['The reason goes. The version itself stays as it is.'] : []),
    ...(signed > 0
      ? [
          `The name goes from ${count(signed, 'place', 'places')} where it says who did something. What was done, and when, stays.`,
        ]
      : []),
    ...(reading ? ['The old statement that you had read goes too, with your choices.'] : []),
    ...(interview ? ['The first questions that you had not finished go too.'] : []),
  ],
  goesWith: 'This goes:',
  cannotUndo:
    'This cannot be undone. What you did before cannot be undone after it either. Statements that were published stay as they were.',
  keep: 'Do not erase',
  erased: 'Erased for good.',
};

export const versionsMessages: Readonly<Record<Language, VersionsMessages>> = { nl, en };
