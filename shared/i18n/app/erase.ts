/** Words of erasing for good: out of the register, its history and its versions. */
import type { Language } from '../../domain/text.ts';

export interface EraseMessages {
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

const nl: EraseMessages = {
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

const en: EraseMessages = {
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

export const eraseMessages: Readonly<Record<Language, EraseMessages>> = { nl, en };
