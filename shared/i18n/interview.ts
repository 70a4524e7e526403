/** Words of the start interview around the questions. The questions stand in interview-questions/. */
import type { Language } from '../domain/text.ts';

export interface InterviewMessages {
  readonly title: string;
  readonly newFile: string;
  readonly questionOf: (place: number, total: number) => string;
  readonly chooseOne: string;
  readonly chooseMany: string;
  readonly keys: string;
  readonly back: string;
  readonly next: string;
  readonly later: string;
  /** Out of the questions of a client file in which something was made. */
  readonly backToFile: string;
  /** Above details that the client file holds. */
  readonly knownDetails: string;
  /** Under a detail that was emptied here and not in the client file. */
  readonly staysKnown: (text: string) => string;
  readonly skip: string;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly grows: string;
  readonly growsNote: string;
  readonly growsNothing: string;
  readonly why: string;
  readonly mind: string;
  readonly openLater: (count: number) => string;
  readonly isNew: string;
  readonly notSure: string;
  readonly addName: string;
  readonly review: string;
  readonly reviewNote: string;
  readonly adjust: string;
  readonly adjustNote: string;
  readonly activityName: string;
  readonly choices: Readonly<
    Record<'purposes' | 'subjects' | 'data' | 'recipients' | 'retention', string>
  >;
  /** Why a purpose is allowed: of everybody, or of some. */
  readonly ground: (whose: string) => string;
  readonly addTo: Readonly<Record<'purposes' | 'subjects', string>>;
  /** Beside what is no suggestion. */
  readonly said: string;
  readonly ownAddition: string;
  /** With people who were added and whom no data or ground speaks of yet. */
  readonly addedLater: string;
  /** The client file has it, under this name. */
  readonly thereAs: (name: string) => string;
  readonly thereAlready: string;
  readonly leftOut: (count: number) => string;
  readonly further: (count: number) => string;
  readonly make: (count: number) => string;
  readonly makeNone: string;
  readonly makeNothingNew: string;
  readonly unnamed: string;
  readonly confirmed: string;
  readonly notMade: string;
  /** After a fault that may have come when it was made already. */
  readonly maybeMade: string;
  /** What one can go on with. */
  readonly unfinished: {
    readonly title: string;
    readonly drafts: string;
    readonly ofFile: string;
    readonly list: string;
    readonly unnamed: string;
    readonly resume: string;
    /** For who cannot see the name beside it. */
    readonly resumeOf: (name: string) => string;
    readonly keptOn: (when: string) => string;
    /** Something else was begun since. */
    readonly earlierKeptOn: (when: string) => string;
    readonly throwAway: string;
    readonly thrownAway: string;
    readonly takeBack: string;
    readonly newFile: string;
    readonly again: string;
  };
}

const nl: InterviewMessages = {
  title: 'Beginnen met vragen',
  newFile: 'nieuw dossier',
  questionOf: (place, total) => `Vraag ${place} van ${total}`,
  chooseOne: 'Kies één antwoord.',
  chooseMany: 'U mag meer antwoorden kiezen.',
  keys: 'Kies met een cijfer, ga verder met Enter',
  back: 'Terug',
  next: 'Verder',
  later: 'Later verder',
  backToFile: 'Terug naar het dossier',
  knownDetails:
    'Wat in het dossier staat, is al ingevuld. Wat u hier wijzigt, wijzigt straks ook in het dossier.',
  staysKnown: (text) => `In het dossier blijft: ${text}`,
  skip: 'Overslaan',
  unknown: 'Weet ik niet',
  unknownHint: 'Dan komt deze vraag bij “Wat er nog moet” te staan',
  grows: 'Dit ontstaat uit uw antwoorden',
  growsNote: 'Het zijn voorstellen. U vult aan en bevestigt zelf.',
  growsNothing: 'Nog niets. Dat komt met uw antwoorden.',
  why: 'Waarom vragen we dit?',
  mind: 'Let op',
  openLater: (count) =>
    count === 1 ? 'Eén vraag staat nog open.' : `${count} vragen staan nog open.`,
  isNew: 'nieuw',
  notSure: 'misschien, want u weet het nog niet',
  addName: 'Nog een naam',
  review: 'Klopt deze lijst?',
  reviewNote: 'Haal weg wat u niet doet. Aanvullen kan straks ook nog.',
  adjust: 'Aanpassen',
  adjustNote:
    'Haal weg wat niet klopt en vul aan wat ontbreekt. Een voorstel telt pas als u het straks bevestigt.',
  activityName: 'Hoe noemt u dit?',
  choices: {
    purposes: 'Waarvoor gebruikt u gegevens?',
    subjects: 'Van wie zijn ze?',
    recipients: 'Wie krijgt de gegevens?',
    data: 'Welke gegevens?',
    retention: 'Hoe lang bewaart u ze?',
  },
  ground: (whose) => (whose === '' ? 'Waarom mag dat?' : `Waarom mag dat? (${whose})`),
  addTo: { purposes: 'Nog een doel', subjects: 'Nog een groep mensen' },
  said: 'uit uw antwoord',
  ownAddition: 'zelf toegevoegd',
  addedLater: 'Welke gegevens u van hen hebt en waarom dat mag, vult u straks in.',
  thereAs: (name) => `staat al in uw register als “${name}”. Vink aan als u er nog een wilt`,
  thereAlready: 'staat al in uw register',
  leftOut: (count) => `${count} weggehaald`,
  further: (count) =>
    count === 1 ? 'Mist u iets? Nog één voorbeeld' : `Mist u iets? Nog ${count} voorbeelden`,
  make: (count) => (count === 1 ? 'Eén onderdeel klaarzetten' : `${count} onderdelen klaarzetten`),
  makeNone: 'Beginnen zonder voorstellen',
  makeNothingNew: 'Verder zonder iets nieuws',
  unnamed: 'Nieuw dossier',
  confirmed: 'Bevestigd. Wat nog open is, blijft open.',
  notMade: 'Het dossier is nog niet gemaakt',
  maybeMade: 'Misschien is het al gemaakt',
  unfinished: {
    title: 'Waar wilt u mee verder?',
    drafts:
      'Van deze dossiers zijn de vragen nog niet af. De antwoorden zijn bewaard op deze computer.',
    ofFile:
      'U was al begonnen met deze vragen. De antwoorden zijn bewaard op deze computer. Als u opnieuw begint, blijven ze staan tot u de onderdelen klaarzet.',
    list: 'Nog niet af',
    unnamed: 'Zonder naam',
    resume: 'Verder',
    resumeOf: (name) => `Verder met ${name}`,
    keptOn: (when) => `Bewaard op ${when}`,
    earlierKeptOn: (when) => `Eerdere antwoorden, bewaard op ${when}`,
    throwAway: 'Weggooien',
    thrownAway: 'Weggegooid',
    takeBack: 'Terughalen',
    newFile: 'Een nieuw dossier beginnen',
    again: 'Opnieuw beginnen',
  },
};

const en: InterviewMessages = {
  title: 'Start with questions',
  newFile: 'new file',
  questionOf: (place, total) => `Question ${place} of ${total}`,
  chooseOne: 'Choose one answer.',
  chooseMany: 'You may choose more answers.',
  keys: 'Choose with a figure, go on with Enter',
  back: 'Back',
  next: 'Next',
  later: 'Go on later',
  backToFile: 'Back to the client file',
  knownDetails:
    'What the client file says is filled in already. What you change here will change in the client file too.',
  staysKnown: (text) => `Stays in the client file: ${text}`,
  skip: 'Skip',
  unknown: 'I do not know',
  unknownHint: 'Then this question goes under “Still to do”',
  grows: 'What comes from your answers',
  growsNote: 'These are suggestions. You complete and confirm them yourself.',
  growsNothing: 'Nothing yet. It comes with your answers.',
  why: 'Why do we ask this?',
  mind: 'Please note',
  openLater: (count) =>
    count === 1 ? 'One question is still open.' : `${count} questions are still open.`,
  isNew: 'new',
  notSure: 'maybe, because you do not know yet',
  addName: 'Another name',
  review: 'Is this list right?',
  reviewNote: 'Take away what you do not do. You can add to it later.',
  adjust: 'Adjust',
  adjustNote:
    'Take away what is not so and add what is missing. A suggestion counts only when you confirm it later.',
  activityName: 'What do you call this?',
  choices: {
    purposes: 'What do you use data for?',
    subjects: 'Whose are they?',
    recipients: 'Who gets the data?',
    data: 'Which data?',
    retention: 'How long do you keep them?',
  },
  ground: (whose) => (whose === '' ? 'Why may you?' : `Why may you? (${whose})`),
  addTo: { purposes: 'Another purpose', subjects: 'Another group of people' },
  said: 'from your answer',
  ownAddition: 'added by you',
  addedLater: 'Which data you have of them, and why you may, you fill in later.',
  thereAs: (name) => `in your register already as “${name}”. Tick it if you want another`,
  thereAlready: 'in your register already',
  leftOut: (count) => `${count} taken away`,
  further: (count) =>
    count === 1
      ? 'Is anything missing? One more example'
      : `Is anything missing? ${count} more examples`,
  make: (count) => (count === 1 ? 'Set up one item' : `Set up ${count} items`),
  makeNone: 'Start without suggestions',
  makeNothingNew: 'Go on without new items',
  unnamed: 'New client file',
  confirmed: 'Confirmed. What is still open stays open.',
  notMade: 'The client file was not made yet',
  maybeMade: 'Perhaps it was made already',
  unfinished: {
    title: 'What do you want to go on with?',
    drafts:
      'The questions of these client files are not finished. The answers are kept on this computer.',
    ofFile:
      'You had begun with these questions. The answers are kept on this computer. If you begin again, they stay until you set up the items.',
    list: 'Not finished',
    unnamed: 'Without a name',
    resume: 'Go on',
    resumeOf: (name) => `Go on with ${name}`,
    keptOn: (when) => `Kept on ${when}`,
    earlierKeptOn: (when) => `Earlier answers, kept on ${when}`,
    throwAway: 'Throw away',
    thrownAway: 'Thrown away',
    takeBack: 'Take back',
    newFile: 'Begin a new client file',
    again: 'Begin again',
  },
};

export const interviewMessages: Readonly<Record<Language, InterviewMessages>> = { nl, en };
