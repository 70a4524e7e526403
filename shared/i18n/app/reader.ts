/** Words of the screen that reads an existing privacy statement. */
import type { Language } from '../../domain/text.ts';

export type ReaderTab = 'text' | 'elements' | 'flags' | 'proposals' | 'compare';
export type ReaderProposalGroup =
  | 'organisation'
  | 'dpo'
  | 'activities'
  | 'purposes'
  | 'subjects'
  | 'data'
  | 'bases'
  | 'recipients'
  | 'retention'
  | 'transfers'
  | 'measures'
  | 'cookies'
  | 'rights';

export type ReaderDifference = 'statementOnly' | 'differs' | 'registerOnly' | 'unknown';

/** What accepting proposals came to: how many. */
export interface ReaderTold {
  readonly accepted: number;
  /** In the register, where they are still to be confirmed. */
  readonly waiting: number;
  /** Bases for which there is no purpose yet. */
  readonly left: number;
  /** The register holds another value. */
  readonly other: number;
  readonly there: number;
}

export interface ReaderMessages {
  readonly above: string;
  readonly title: string;
  readonly titleRead: string;
  readonly intro: string;
  readonly drop: string;
  readonly dropHere: string;
  readonly kinds: (megabytes: number) => string;
  readonly choose: string;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly read: string;
  readonly nothingPasted: string;
  readonly reading: string;
  readonly stop: string;
  readonly stopped: string;
  readonly onlyHere: string;
  readonly notRead: string;
  readonly readAnyway: string;
  readonly throwAway: string;
  readonly thrownAway: string;
  readonly takeBack: string;
  readonly close: string;
  readonly kept: string;
  readonly notKept: string;
  readonly pasted: string;
  readonly results: string;
  readonly summary: string;
  readonly tabs: Readonly<Record<ReaderTab, string>>;
  readonly says: (present: number, partial: number, total: number) => string;
  readonly missing: (count: number) => string;
  readonly wrong: (count: number, points: number) => string;
  /** `open`: how many of them are still to be decided about. */
  readonly found: (count: number, open: number) => string;
  readonly pictureText: (present: number, partial: number, absent: number) => string;
  readonly legend: string;
  readonly marks: Readonly<Record<'shows' | 'wrong' | 'proposal' | 'compare' | 'chosen', string>>;
  readonly text: string;
  readonly keys: string;
  readonly sentenceShows: string;
  /** Before the name of what a sentence shows. */
  readonly targetKinds: Readonly<
    Record<'present' | 'partial' | 'likely' | 'flag' | 'proposal', string>
  >;
  readonly pages: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly before: string;
  readonly after: string;
  readonly groupCount: (present: number, total: number) => string;
  readonly sentences: string;
  readonly noSentence: string;
  readonly showInText: string;
  readonly moreSentences: (count: number) => string;
  readonly whichArticle: string;
  readonly flagCount: (count: number) => string;
  readonly possible: string;
  readonly notInText: string;
  readonly instead: string;
  readonly noFlags: string;
  readonly more: string;
  readonly proposals: Readonly<Record<ReaderProposalGroup, string>>;
  readonly proposalsIntro: string;
  readonly noProposals: string;
  readonly accept: string;
  readonly reject: string;
  readonly acceptAll: (count: number) => string;
  readonly rejectAll: string;
  /** For who does not see under which title a button stands. */
  readonly inGroup: (action: string, group: string) => string;
  readonly acceptSure: (count: number) => string;
  /** What the source is called where the text was pasted. */
  readonly acceptLabel: string;
  readonly accepted: string;
  readonly rejected: string;
  readonly putBack: string;
  readonly alreadyThere: string;
  readonly otherThere: string;
  readonly view: string;
  readonly unsure: string;
  /** Of whom a sentence is also among what is wrong. */
  readonly doubted: Readonly<Record<'best' | 'another', string>>;
  readonly waiting: string;
  readonly acceptedCount: (accepted: number, waiting: number, total: number) => string;
  readonly told: (counts: ReaderTold) => string;
  readonly forActivities: (names: string) => string;
  readonly compareIntro: string;
  readonly compareEmpty: string;
  readonly same: string;
  readonly kindsHelp: Readonly<Record<ReaderDifference, string>>;
  readonly toRegister: string;
  readonly report: string;
  readonly reportIn: Readonly<Record<Language, string>>;
  readonly making: string;
  /** From other screens. */
  readonly enter: string;
  readonly enterHelp: string;
  readonly haveOne: string;
  readonly haveOneHelp: string;
}

const nl: ReaderMessages = {
  above: 'Privacyverklaring',
  title: 'Bestaande verklaring lezen',
  titleRead: 'Uw oude verklaring',
  intro:
    'Geef uw privacyverklaring. U ziet wat erin staat, wat ontbreekt en wat niet klopt. En wat u ervan in uw register kunt zetten.',
  drop: 'Sleep een bestand hierheen',
  dropHere: 'Laat het bestand los',
  kinds: (megabytes) => `PDF, Word, een bewaarde webpagina of gewone tekst, tot ${megabytes} MB`,
  choose: 'Bestand kiezen',
  paste: 'Of plak de tekst',
  pasteHelp: 'Kopieer de tekst van uw website en plak die hier.',
  read: 'Lezen',
  nothingPasted: 'Plak eerst de tekst van uw verklaring.',
  reading: 'Bezig met lezen',
  stop: 'Stoppen',
  stopped: 'Gestopt. Er is niets gewijzigd.',
  onlyHere: 'De tekst blijft op deze computer.',
  notRead: 'Niet gelezen',
  readAnyway: 'Toch lezen',
  throwAway: 'Tekst weggooien',
  thrownAway: 'De tekst en uw keuzes zijn weggegooid.',
  takeBack: 'Terughalen',
  close: 'Melding sluiten',
  kept: 'De tekst en uw keuzes blijven op deze computer tot u ze weggooit. Ze komen niet in uw dossier.',
  notKept:
    'Deze tekst wordt niet bewaard: hij is te lang of de schijf is vol. Sluit u de app, geef hem dan later opnieuw.',
  pasted: 'geplakt',
  results: 'Wat er gevonden is',
  summary: 'In het kort',
  tabs: {
    text: 'De tekst',
    elements: 'Wat erin moet',
    flags: 'Wat niet klopt',
    proposals: 'Voorstellen',
    compare: 'Vergelijken',
  },
  says: (present, partial, total) =>
    `Uw verklaring zegt ${present} van de ${total} dingen${partial === 0 ? '' : `, en ${partial} deels of misschien`}.`,
  missing: (count) =>
    count === 0
      ? 'Wat in elke verklaring moet staan, staat erin.'
      : count === 1
        ? 'Er ontbreekt 1 ding dat in elke verklaring moet.'
        : `Er ontbreken ${count} dingen die in elke verklaring moeten.`,
  wrong: (count, points) => {
    const rest =
      points === 0 ? '' : `, ${points === 1 ? '1 ding' : `${points} dingen`} om na te kijken`;
    return count === 0
      ? `Niets is duidelijk fout of verouderd${rest}.`
      : `${count === 1 ? '1 ding is' : `${count} dingen zijn`} waarschijnlijk fout of verouderd${rest}.`;
  },
  found: (count, open) =>
    count === 0
      ? 'Er is niets gevonden voor uw register.'
      : `Voor uw register: ${count === 1 ? '1 voorstel' : `${count} voorstellen`}${
          open === count || open === 0 ? '' : `, waarvan ${open} nog te beoordelen`
        }.`,
  pictureText: (present, partial, absent) =>
    `${present} staan erin, ${partial} deels, ${absent} niet`,
  legend: 'Wat de kleuren in de tekst zeggen',
  marks: {
    shows: 'staat erin',
    wrong: 'klopt niet',
    proposal: 'voorstel',
    compare: 'staat zo niet in uw register',
    chosen: 'gekozen',
  },
  text: 'De tekst van de verklaring',
  keys: 'De tekst van de verklaring. Met de pijlen gaat u van zin naar zin, met Enter ziet u wat een zin laat zien.',
  sentenceShows: 'Deze zin gaat over',
  targetKinds: {
    present: 'Staat erin:',
    partial: 'Staat er deels in:',
    likely: 'Staat er misschien in:',
    flag: 'Klopt niet:',
    proposal: 'Voorstel:',
  },
  pages: 'Delen van de tekst',
  pageOf: (page, pages) => `Deel ${page} van ${pages}`,
  before: 'Vorig deel',
  after: 'Volgend deel',
  groupCount: (present, total) => `${present} van ${total}`,
  sentences: 'In uw tekst',
  noSentence: 'Hierover staat niets in uw tekst.',
  showInText: 'Toon in de tekst',
  moreSentences: (count) => `Nog ${count} tonen`,
  whichArticle: 'Welk artikel?',
  flagCount: (count) => (count === 1 ? '1 punt' : `${count} punten`),
  possible: 'Een computer las dit. Kijk zelf of het klopt.',
  notInText: 'Dit ontbreekt in uw tekst.',
  instead: 'Wat dan wel',
  noFlags: 'Er is niets gevonden dat fout of verouderd is. Dat is nog geen bewijs dat alles klopt.',
  more: 'Meer hierover',
  proposals: {
    organisation: 'Uw organisatie',
    dpo: 'Functionaris gegevensbescherming',
    activities: 'Wat u met gegevens doet',
    purposes: 'Waarvoor',
    subjects: 'Van wie',
    data: 'Welke gegevens',
    bases: 'Waarom het mag',
    recipients: 'Wie gegevens krijgt',
    retention: 'Hoe lang',
    transfers: 'Buiten Europa',
    measures: 'Beveiliging',
    cookies: 'Cookies',
    rights: 'Rechten',
  },
  proposalsIntro:
    'Lees bij elk voorstel de zin en neem over wat klopt. Wat u zelf overneemt, is daarmee bevestigd. Zet u er meer tegelijk in uw register, dan moet u ze daar nog bevestigen. U kunt alles ongedaan maken. Wat u niet overneemt, kunt u hier terugzetten.',
  noProposals: 'In deze tekst staat niets dat de app in uw register kan zetten.',
  accept: 'Overnemen',
  reject: 'Niet overnemen',
  acceptAll: (count) => `Zet alle ${count} in uw register`,
  rejectAll: 'Neem geen over',
  inGroup: (action, group) => `${action}: ${group}`,
  acceptSure: (count) => `Zet alles wat zeker is in uw register (${count})`,
  acceptLabel: 'Oude privacyverklaring',
  accepted: 'Overgenomen',
  rejected: 'Niet overgenomen',
  putBack: 'Terugzetten',
  alreadyThere: 'Staat er al',
  otherThere: 'Uw register zegt iets anders',
  view: 'Bekijken',
  unsure: 'kijk dit goed na',
  doubted: {
    best: 'Deze zin staat ook onder ‘Wat niet klopt’.',
    another: 'Een andere zin hierover staat onder ‘Wat niet klopt’.',
  },
  waiting: 'In uw register, nog te bevestigen',
  acceptedCount: (accepted, waiting, total) =>
    [
      ...(accepted === 0 ? [] : [`${accepted} van ${total} overgenomen`]),
      ...(waiting === 0 ? [] : [`${waiting} van ${total} nog te bevestigen`]),
    ].join(', '),
  told: ({ accepted, waiting, left, other, there }) =>
    [
      ...(accepted === 0
        ? []
        : [accepted === 1 ? '1 voorstel overgenomen.' : `${accepted} voorstellen overgenomen.`]),
      ...(waiting === 0
        ? []
        : [
            waiting === 1
              ? '1 voorstel staat in uw register. Bevestig het daar nog.'
              : `${waiting} voorstellen staan in uw register. Bevestig ze daar nog.`,
          ]),
      ...(other === 0
        ? []
        : [`${other} niet: uw register zegt daar al iets anders, en dat blijft staan.`]),
      ...(there === 0 ? [] : [there === 1 ? '1 stond er al.' : `${there} stonden er al.`]),
      ...(left === 0
        ? []
        : [
            left === 1
              ? '1 grondslag niet: er is nog geen doel waar die bij hoort.'
              : `${left} grondslagen niet: er is nog geen doel waar die bij horen.`,
            'Neem eerst een doel over, daarna de grondslag.',
          ]),
    ].join(' '),
  forActivities: (names) => `bij ${names}`,
  compareIntro: 'Uw verklaring naast wat nu in dit register staat.',
  compareEmpty:
    'In uw register staat nog weinig om mee te vergelijken. Neem eerst voorstellen over, of vul het register in.',
  same: 'Wat vergeleken kon worden, is gelijk.',
  kindsHelp: {
    statementOnly: 'Uw register zegt dit niet. Klopt het nog, zet het dan in het register.',
    differs: 'Beide zeggen er iets over, maar niet hetzelfde.',
    registerOnly: 'Uw verklaring zegt dit niet. Dan weten mensen het ook niet.',
    unknown: 'Uw register geeft hier nog geen antwoord.',
  },
  toRegister: 'Naar het register',
  report: 'Maak een verslag (PDF)',
  reportIn: { nl: 'in het Nederlands', en: 'in het Engels' },
  making: 'Bezig met het verslag',
  enter: 'Oude verklaring lezen',
  enterHelp: 'Hebt u al een privacyverklaring? De app leest wat erin staat en wat ontbreekt.',
  haveOne: 'Ik heb al een privacyverklaring',
  haveOneHelp:
    'Hebt u al een privacyverklaring? De app leest die op deze computer en haalt eruit wat in uw register past. U beslist wat u overneemt.',
};

const en: ReaderMessages = {
  above: 'Privacy statement',
  title: 'Read an existing statement',
  titleRead: 'Your old statement',
  intro:
    'Give your privacy statement. You see what it says, what it lacks and what is wrong. And what of it you can put into your register.',
  drop: 'Drag a file here',
  dropHere: 'Drop the file',
  kinds: (megabytes) => `PDF, Word, a saved web page or plain text, up to ${megabytes} MB`,
  choose: 'Choose a file',
  paste: 'Or paste the text',
  pasteHelp: 'Copy the text from your website and paste it here.',
  read: 'Read',
  nothingPasted: 'First paste the text of your statement.',
  reading: 'Reading',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed.',
  onlyHere: 'The text stays on this computer.',
  notRead: 'Not read',
  readAnyway: 'Read it all the same',
  throwAway: 'Throw the text away',
  thrownAway: 'The text and your choices were thrown away.',
  takeBack: 'Take back',
  close: 'Close this message',
  kept: 'The text and your choices stay on this computer until you throw them away. They do not go into your client file.',
  notKept:
    'This text is not kept: it is too long or the disk is full. If you close the app, give it again later.',
  pasted: 'pasted',
  results: 'What was found',
  summary: 'In short',
  tabs: {
    text: 'The text',
    elements: 'What it must say',
    flags: 'What is wrong',
    proposals: 'Proposals',
    compare: 'Compare',
  },
  says: (present, partial, total) =>
    `Your statement says ${present} of the ${total} things${partial === 0 ? '' : `, and ${partial} in part or perhaps`}.`,
  missing: (count) =>
    count === 0
      ? 'What every statement must have, is there.'
      : count === 1
        ? '1 thing is missing that every statement must have.'
        : `${count} things are missing that every statement must have.`,
  wrong: (count, points) => {
    const rest = points === 0 ? '' : `, ${points === 1 ? '1 thing' : `${points} things`} to check`;
    return count === 0
      ? `Nothing is clearly wrong or out of date${rest}.`
      : `${count === 1 ? '1 thing is' : `${count} things are`} probably wrong or out of date${rest}.`;
  },
  found: (count, open) =>
    count === 0
      ? 'Nothing was found for your register.'
      : `For your register: ${count === 1 ? '1 proposal' : `${count} proposals`}${
          open === count || open === 0 ? '' : `, ${open} still to decide`
        }.`,
  pictureText: (present, partial, absent) =>
    `${present} are there, ${partial} in part, ${absent} not`,
  legend: 'What the colours in the text say',
  marks: {
    shows: 'is there',
    wrong: 'is wrong',
    proposal: 'proposal',
    compare: 'not like this in your register',
    chosen: 'chosen',
  },
  text: 'The text of the statement',
  keys: 'The text of the statement. The arrow keys go from sentence to sentence, Enter shows what a sentence is about.',
  sentenceShows: 'This sentence is about',
  targetKinds: {
    present: 'Is there:',
    partial: 'Is there in part:',
    likely: 'Is there perhaps:',
    flag: 'Is wrong:',
    proposal: 'Proposal:',
  },
  pages: 'Parts of the text',
  pageOf: (page, pages) => `Part ${page} of ${pages}`,
  before: 'Part before',
  after: 'Part after',
  groupCount: (present, total) => `${present} of ${total}`,
  sentences: 'In your text',
  noSentence: 'Your text says nothing about this.',
  showInText: 'Show in the text',
  moreSentences: (count) => `Show ${count} more`,
  whichArticle: 'Which article?',
  flagCount: (count) => (count === 1 ? '1 point' : `${count} points`),
  possible: 'A computer read this. See for yourself whether it is right.',
  notInText: 'This is missing in your text.',
  instead: 'What to write',
  noFlags:
    'Nothing was found that is wrong or out of date. That is no proof yet that all is right.',
  more: 'More about this',
  proposals: {
    organisation: 'Your organisation',
    dpo: 'Data protection officer',
    activities: 'What you do with data',
    purposes: 'What for',
    subjects: 'Whose',
    data: 'Which data',
    bases: 'Why you may',
    recipients: 'Who gets data',
    retention: 'How long',
    transfers: 'Outside Europe',
    measures: 'Security',
    cookies: 'Cookies',
    rights: 'Rights',
  },
  proposalsIntro:
    'Read the sentence of each proposal and take over what is right. What you take over yourself is confirmed by that. If you put several into your register at once, you still have to confirm them there. You can undo everything. What you leave out can be put back here.',
  noProposals: 'This text holds nothing that the app can put into your register.',
  accept: 'Take over',
  reject: 'Leave out',
  acceptAll: (count) => `Put all ${count} into your register`,
  rejectAll: 'Leave all out',
  inGroup: (action, group) => `${action}: ${group}`,
  acceptSure: (count) => `Put all that is certain into your register (${count})`,
  acceptLabel: 'Old privacy statement',
  accepted: 'Taken over',
  rejected: 'Left out',
  putBack: 'Put back',
  alreadyThere: 'Already there',
  otherThere: 'Your register says otherwise',
  view: 'View',
  unsure: 'check this well',
  doubted: {
    best: 'This sentence is also under ‘What is wrong’.',
    another: 'Another sentence about this is under ‘What is wrong’.',
  },
  waiting: 'In your register, to be confirmed',
  acceptedCount: (accepted, waiting, total) =>
    [
      ...(accepted === 0 ? [] : [`${accepted} of ${total} taken over`]),
      ...(waiting === 0 ? [] : [`${waiting} of ${total} to be confirmed`]),
    ].join(', '),
  told: ({ accepted, waiting, left, other, there }) =>
    [
      ...(accepted === 0
        ? []
        : [accepted === 1 ? '1 proposal taken over.' : `${accepted} proposals taken over.`]),
      ...(waiting === 0
        ? []
        : [
            waiting === 1
              ? '1 proposal is in your register now. Confirm it there.'
              : `${waiting} proposals are in your register now. Confirm them there.`,
          ]),
      ...(other === 0
        ? []
        : [`${other} not: your register says something else there, and that stays.`]),
      ...(there === 0
        ? []
        : [there === 1 ? '1 was there already.' : `${there} were there already.`]),
      ...(left === 0
        ? []
        : [
            left === 1
              ? '1 legal basis was not: there is no purpose yet that it belongs to.'
              : `${left} legal bases were not: there is no purpose yet that they belong to.`,
            'Take over a purpose first, then the legal basis.',
          ]),
    ].join(' '),
  forActivities: (names) => `at ${names}`,
  compareIntro: 'Your statement beside what this register holds now.',
  compareEmpty:
    'Your register holds little to compare with yet. Take over proposals first, or fill in the register.',
  same: 'What could be compared is the same.',
  kindsHelp: {
    statementOnly: 'Your register does not say this. If it still holds, put it into the register.',
    differs: 'Both say something about it, but not the same.',
    registerOnly: 'Your statement does not say this. Then people do not know it either.',
    unknown: 'Your register gives no answer here yet.',
  },
  toRegister: 'To the register',
  report: 'Make a report (PDF)',
  reportIn: { nl: 'in Dutch', en: 'in English' },
  making: 'Making the report',
  enter: 'Read an old statement',
  enterHelp:
    'Do you have a privacy statement already? The app reads what it says and what it lacks.',
  haveOne: 'I already have a privacy statement',
  haveOneHelp:
    'Do you have a privacy statement already? The app reads it on this computer and takes from it what fits your register. You decide what you take over.',
};

export const readerMessages: Readonly<Record<Language, ReaderMessages>> = { nl, en };
