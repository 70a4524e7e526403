/** Words of the first screen of a client file. */
import type { DueKind } from '../../domain/due-dates.ts';
import type { Language } from '../../domain/text.ts';
import { capitalise } from '../format.ts';

type LetterName = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';
type LetterState = 'met' | 'needed' | 'unanswered' | 'notApplicable';

export interface OverviewMessages {
  /** How many of the seven elements are filled in, and what that still takes. */
  readonly elements: (met: number) => string;
  /** Of the points that are open, those that adopting asks for. */
  readonly toAdopt: (count: number, points: number) => string;
  /** Of the parts one looked at; in others there is more to do before one can adopt. */
  readonly notSeen: (points: number) => string;
  readonly registerPdf: string;
  readonly next: string;
  readonly allPoints: (count: number) => string;
  readonly nothingNext: string;
  readonly fill: string;
  readonly answer: string;
  readonly look: string;
  readonly notAnswered: string;
  readonly alsoAt: (count: number) => string;
  readonly elementsOfLaw: string;
  readonly oneBlock: string;
  /** Of a register too large for a block each. */
  readonly inProportion: string;
  readonly letters: Readonly<Record<LetterName, string>>;
  readonly ofTotal: (met: number, total: number) => string;
  readonly notNeeded: string;
  readonly states: Readonly<Record<LetterState, string>>;
  readonly flow: string;
  readonly map: string;
  readonly nothingOutside: string;
  readonly reviews: string;
  readonly reviewDue: (date: string) => string;
  readonly reviewLate: (date: string) => string;
  /** `on` has its own word before it: a month has another than a day. */
  readonly ends: (on: string) => string;
  readonly ended: (on: string) => string;
  /** By the name of the activity or the party. */
  readonly reviewOf: Readonly<Record<DueKind, (name: string) => string>>;
  readonly moreReviews: (count: number) => string;
  readonly empty: string;
  readonly startQuestions: string;
  /** First questions that were begun and left. */
  readonly questionsLeft: string;
  readonly goOnWithQuestions: string;
  readonly addOwn: string;
}

const numbers: Readonly<Record<Language, readonly string[]>> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

const word = (count: number, language: Language): string =>
  numbers[language][count] ?? String(count);

/** Spelling takes the accent off the capital of "één". */
const atStart = (count: number, language: Language): string =>
  capitalise(word(count, language)).replace(/^É/u, 'E');

const nl: OverviewMessages = {
  elements: (met) =>
    met === 7
      ? 'Alle verplichte onderdelen zijn ingevuld.'
      : met === 0
        ? 'Nog geen van de zeven onderdelen is ingevuld.'
        : `${atStart(met, 'nl')} van de zeven onderdelen ${met === 1 ? 'is' : 'zijn'} ingevuld.`,
  toAdopt: (count, points) =>
    count === 0
      ? 'U kunt dit vastleggen.'
      : points === 1
        ? 'Er staat 1 punt open. Dat moet af voordat u kunt vastleggen.'
        : `Er staan ${points} punten open. ${count === points ? 'Die moeten' : count === 1 ? 'Daarvan moet er 1' : `Daarvan moeten er ${count}`} af voordat u kunt vastleggen.`,
  notSeen: (points) => {
    const seen = points === 1 ? 'Er staat 1 punt open. ' : `Er staan ${points} punten open. `;
    return `${points === 0 ? '' : seen}Een deel hebt u nog niet bekeken; vastleggen kan nog niet.`;
  },
  registerPdf: 'Register als pdf',
  next: 'Wat nu?',
  allPoints: (count) => (count === 1 ? '1 punt' : `Alle ${count} punten`),
  nothingNext: 'Er staat niets open. Kijk op de datum die u koos alles weer na.',
  fill: 'Invullen',
  answer: 'Beantwoorden',
  look: 'Nakijken',
  notAnswered: 'Nog niet beantwoord',
  alsoAt: (count) => `en nog ${count} keer`,
  elementsOfLaw: 'Onderdelen van de wet',
  oneBlock: 'één blokje is één rij in uw register',
  inProportion: 'de blokjes staan in verhouding tot uw rijen',
  letters: {
    a: 'Wie u bent',
    b: 'Waarom',
    c: 'Van wie en welke',
    d: 'Wie krijgt ze',
    e: 'Buiten Europa',
    f: 'Hoe lang',
    g: 'Hoe veilig',
  },
  ofTotal: (met, total) => `${met} van ${total}`,
  notNeeded: 'hoeft niet',
  states: {
    met: 'ingevuld',
    needed: 'nog nodig',
    unanswered: 'nog niet beantwoord',
    notApplicable: 'hoeft niet',
  },
  flow: 'Waar de gegevens heen gaan',
  map: 'Buiten Europa',
  nothingOutside: 'In dit dossier staat geen plaats buiten Europa.',
  reviews: 'Opnieuw nakijken',
  reviewDue: (date) => `uiterlijk ${date}`,
  reviewLate: (date) => `moest uiterlijk ${date}`,
  ends: (on) => `loopt af ${on}`,
  ended: (on) => `is afgelopen ${on}`,
  reviewOf: {
    review: (name) => name,
    agreementReview: (name) => `Verwerkersovereenkomst met ${name}`,
    agreementEnds: (name) => `Verwerkersovereenkomst met ${name}`,
    listingEnds: (name) => `Vermelding van ${name} op de lijst van het Data Privacy Framework`,
    certificateEnds: (name) => `Certificaat van ${name}`,
    transferEnds: (name) => `Waarborg voor de doorgifte bij ${name}`,
  },
  moreReviews: (count) => `En nog ${count} later.`,
  empty:
    'Hier ziet u straks hoe ver u bent. Begin met een paar gewone vragen over uw bedrijf, dan staat het eerste er meteen.',
  startQuestions: 'Begin met de vragen',
  questionsLeft: 'De eerste vragen zijn nog niet af. Uw antwoorden zijn bewaard op deze computer.',
  goOnWithQuestions: 'Verder met de vragen',
  addOwn: 'Zelf iets toevoegen',
};

const en: OverviewMessages = {
  elements: (met) =>
    met === 7
      ? 'All required elements are filled in.'
      : met === 0
        ? 'None of the seven elements is filled in yet.'
        : `${atStart(met, 'en')} of the seven elements ${met === 1 ? 'is' : 'are'} filled in.`,
  toAdopt: (count, points) =>
    count === 0
      ? 'You can adopt this.'
      : points === 1
        ? '1 point is open. It has to be done before you can adopt.'
        : `${points} points are open. ${count === points ? 'They' : count === 1 ? '1 of them' : `${count} of them`} ${count === 1 ? 'has' : 'have'} to be done before you can adopt.`,
  notSeen: (points) => {
    const seen = points === 1 ? '1 point is open. ' : `${points} points are open. `;
    return `${points === 0 ? '' : seen}You have not looked at all of it yet; you cannot adopt yet.`;
  },
  registerPdf: 'Register as PDF',
  next: 'What now?',
  allPoints: (count) => (count === 1 ? '1 point' : `All ${count} points`),
  nothingNext: 'Nothing is open. Look at everything again on the date you chose.',
  fill: 'Fill in',
  answer: 'Answer',
  look: 'Check',
  notAnswered: 'Not answered yet',
  alsoAt: (count) => `and ${count} more`,
  elementsOfLaw: 'Elements of the law',
  oneBlock: 'one block is one row of your register',
  inProportion: 'the blocks are in proportion to your rows',
  letters: {
    a: 'Who you are',
    b: 'Why',
    c: 'Whose and which',
    d: 'Who gets them',
    e: 'Outside Europe',
    f: 'How long',
    g: 'How safe',
  },
  ofTotal: (met, total) => `${met} of ${total}`,
  notNeeded: 'not needed',
  states: {
    met: 'filled in',
    needed: 'still needed',
    unanswered: 'not answered yet',
    notApplicable: 'not needed',
  },
  flow: 'Where the data go',
  map: 'Outside Europe',
  nothingOutside: 'This file names no place outside Europe.',
  reviews: 'To look at again',
  reviewDue: (date) => `by ${date}`,
  reviewLate: (date) => `was due by ${date}`,
  ends: (on) => `ends ${on}`,
  ended: (on) => `ended ${on}`,
  reviewOf: {
    review: (name) => name,
    agreementReview: (name) => `Processor agreement with ${name}`,
    agreementEnds: (name) => `Processor agreement with ${name}`,
    listingEnds: (name) => `Listing of ${name} under the Data Privacy Framework`,
    certificateEnds: (name) => `Certificate of ${name}`,
    transferEnds: (name) => `Safeguard for the transfer with ${name}`,
  },
  moreReviews: (count) => `And ${count} more later.`,
  empty:
    'Here you will see how far you are. Start with a few plain questions about your business, and the first part is there at once.',
  startQuestions: 'Start with the questions',
  questionsLeft: 'The first questions are not finished. Your answers are kept on this computer.',
  goOnWithQuestions: 'Go on with the questions',
  addOwn: 'Add something yourself',
};

export const overviewMessages: Readonly<Record<Language, OverviewMessages>> = { nl, en };
