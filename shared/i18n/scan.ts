/** Words of the first scan of a privacy statement: the report that a consultant hands over. */
import type { Language } from '../domain/text.ts';

export interface ScanMessages {
  readonly title: string;
  readonly of: string;
  readonly readOn: (date: string) => string;
  readonly summary: string;
  readonly present: (present: number, total: number) => string;
  readonly partial: (count: number) => string;
  readonly absent: (count: number, required: number) => string;
  readonly flagCount: (count: number, serious: number) => string;
  readonly noFlags: string;
  readonly differenceCount: (count: number) => string;
  readonly pictureTitle: string;
  readonly pictureCaption: string;
  readonly elements: string;
  readonly flags: string;
  readonly group: string;
  readonly requiredAbsent: string;
  readonly count: string;
  readonly otherLanguage: string;
  readonly flagsTitle: string;
  readonly flagsIntro: string;
  readonly missing: string;
  readonly andMore: (count: number) => string;
  readonly instead: string;
  readonly elementsTitle: string;
  readonly elementsIntro: (total: number) => string;
  /** What the word for a likely state means. */
  readonly likely: (word: string) => string;
  readonly what: string;
  readonly state: string;
  readonly sentence: string;
  readonly comparisonTitle: string;
  readonly comparisonIntro: (differences: number, same: number) => string;
  readonly comparisonNone: (same: number) => string;
  readonly unknownTitle: string;
  readonly unknownIntro: string;
  readonly closingTitle: string;
  readonly closing: readonly string[];
}

const nl: ScanMessages = {
  title: 'Eerste scan van uw privacyverklaring',
  of: 'Verklaring: ',
  readOn: (date) => `Gelezen op ${date}`,
  summary: 'In het kort',
  present: (present, total) =>
    `Van de ${total} onderdelen waar wij naar zochten, ${present === 1 ? 'staat er 1' : `staan er ${present}`} duidelijk in.`,
  partial: (count) =>
    count === 1
      ? 'Bij 1 onderdeel is het niet volledig of niet zeker.'
      : `Bij ${count} onderdelen is het niet volledig of niet zeker.`,
  absent: (count, required) => {
    const found =
      count === 1 ? '1 onderdeel vonden wij niet.' : `${count} onderdelen vonden wij niet.`;
    if (required === 0) return `${found} Die hoeven niet in elke verklaring te staan.`;
    return required === 1
      ? `${found} 1 daarvan moet in elke verklaring staan.`
      : `${found} ${required} daarvan moeten in elke verklaring staan.`;
  },
  flagCount: (count, serious) => {
    const found =
      count === 1
        ? 'Wij zagen 1 mogelijk probleem in de tekst.'
        : `Wij zagen ${count} mogelijke problemen in de tekst.`;
    if (serious === 0) return found;
    return serious === 1
      ? `${found} Begin met het punt dat zwaar weegt.`
      : `${found} Begin met de ${serious} die zwaar wegen.`;
  },
  noFlags: 'Wij zagen geen zinnen die bekendstaan als een probleem.',
  differenceCount: (count) =>
    count === 1
      ? 'Op 1 punt zeggen de verklaring en uw register niet hetzelfde.'
      : `Op ${count} punten zeggen de verklaring en uw register niet hetzelfde.`,
  pictureTitle: 'De scan in één beeld',
  pictureCaption:
    'Aantal onderdelen dat erin staat, deels of niet, en mogelijke problemen naar zwaarte',
  elements: 'Onderdelen',
  flags: 'Mogelijke problemen',
  group: 'Deel van de verklaring',
  requiredAbsent: 'ontbreekt, maar moet erin',
  count: 'Aantal',
  otherLanguage:
    'Deze tekst is niet in het Nederlands of Engels. De scan kan alleen die twee talen lezen; wat hieronder staat zegt weinig.',
  flagsTitle: 'Mogelijke problemen',
  flagsIntro: 'Zinnen die waarschijnlijk anders moeten, en wat u kunt schrijven.',
  missing: 'Dit vonden wij nergens in de tekst.',
  andMore: (count) => (count === 1 ? 'Ook op 1 andere plek.' : `Ook op ${count} andere plekken.`),
  instead: 'Wat u kunt doen: ',
  elementsTitle: 'Wat er in hoort te staan',
  elementsIntro: (total) =>
    `De ${total} onderdelen waar wij naar zochten, met de zin waarin wij ze vonden. “Ontbreekt” staat bij wat in elke verklaring moet; “staat er niet in” bij wat alleen soms nodig is.`,
  likely: (word) =>
    `Staat er “${word}”? Dan lijkt de zin op zinnen die dit zeggen, maar zeker is het niet. Lees zelf of het er staat.`,
  what: 'Onderdeel',
  state: 'Gevonden',
  sentence: 'In uw tekst',
  comparisonTitle: 'Naast uw register gelegd',
  comparisonIntro: (differences, same) =>
    `${differences === 1 ? '1 punt is' : `${differences} punten zijn`} niet hetzelfde, ${same === 1 ? '1 punt komt' : `${same} punten komen`} overeen.`,
  comparisonNone: (same) =>
    same === 0
      ? 'Er was niets om te vergelijken.'
      : `Wij vonden geen verschillen. ${same === 1 ? '1 punt komt' : `${same} punten komen`} overeen.`,
  unknownTitle: 'Nog niet beantwoord in het register',
  unknownIntro:
    'De verklaring zegt dit. In het register is de vraag nog open, dus een verschil is het niet.',
  closingTitle: 'Wat deze scan is',
  closing: [
    'Een programma heeft de tekst gelezen en zocht naar vaste onderdelen en bekende fouten. Het kan iets missen en het kan zich vergissen.',
    'Alles hierboven is daarom een mogelijk probleem, geen oordeel. Laat iemand die uw organisatie kent elk punt nalopen voordat u de tekst verandert.',
    'Een verklaring klopt pas als zij zegt wat u echt doet. Dat kan een programma niet zien.',
  ],
};

const en: ScanMessages = {
  title: 'First scan of your privacy statement',
  of: 'Statement: ',
  readOn: (date) => `Read on ${date}`,
  summary: 'In short',
  present: (present, total) =>
    `Of the ${total} things that we looked for, ${present} ${present === 1 ? 'is' : 'are'} clearly there.`,
  partial: (count) => `${count} ${count === 1 ? 'is' : 'are'} there in part, or perhaps.`,
  absent: (count, required) => {
    const found = `${count} ${count === 1 ? 'was' : 'were'} not found.`;
    if (required === 0) return `${found} Not every statement needs ${count === 1 ? 'it' : 'them'}.`;
    return `${found} Every statement must have ${required} of these.`;
  },
  flagCount: (count, serious) => {
    const found =
      count === 1
        ? 'We saw 1 possible issue in the text.'
        : `We saw ${count} possible issues in the text.`;
    if (serious === 0) return found;
    return serious === 1
      ? `${found} Start with the serious one.`
      : `${found} Start with the ${serious} serious ones.`;
  },
  noFlags: 'We saw no sentences that are known to be an issue.',
  differenceCount: (count) =>
    count === 1
      ? 'On 1 point the statement and your register do not say the same.'
      : `On ${count} points the statement and your register do not say the same.`,
  pictureTitle: 'The scan in one picture',
  pictureCaption: 'How many things are there, in part or not, and possible issues by weight',
  elements: 'Contents',
  flags: 'Possible issues',
  group: 'Part of the statement',
  requiredAbsent: 'missing, but required',
  count: 'Number',
  otherLanguage:
    'This text is not in Dutch or English. The scan can read these two languages only; what follows says little.',
  flagsTitle: 'Possible issues',
  flagsIntro: 'Sentences that should probably change, and what you can write.',
  missing: 'We found this nowhere in the text.',
  andMore: (count) => (count === 1 ? 'Also in 1 other place.' : `Also in ${count} other places.`),
  instead: 'What you can do: ',
  elementsTitle: 'What should be in it',
  elementsIntro: (total) =>
    `The ${total} things that we looked for, with the sentence where we found them. “Missing” stands with what every statement must have; “not mentioned” with what is needed only sometimes.`,
  likely: (word) =>
    `Does it say “${word}”? Then the sentence is like sentences that say this, but it is not certain. Read for yourself whether it is there.`,
  what: 'Subject',
  state: 'Found',
  sentence: 'In your text',
  comparisonTitle: 'Beside your register',
  comparisonIntro: (differences, same) =>
    `${differences} ${differences === 1 ? 'point is' : 'points are'} not the same, ${same} ${same === 1 ? 'agrees' : 'agree'}.`,
  comparisonNone: (same) =>
    same === 0
      ? 'There was nothing to compare.'
      : `We found no differences. ${same} ${same === 1 ? 'point agrees' : 'points agree'}.`,
  unknownTitle: 'Not answered in the register yet',
  unknownIntro:
    'The statement says this. In the register the question is still open, so it is no difference.',
  closingTitle: 'What this scan is',
  closing: [
    'A program read the text and looked for fixed contents and known mistakes. It can miss things and it can be mistaken.',
    'All of the above is therefore a possible issue and no verdict. Have somebody who knows your organisation check each point before you change the text.',
    'A statement is right only when it says what you really do. A program cannot see that.',
  ],
};

export const scanMessages: Readonly<Record<Language, ScanMessages>> = { nl, en };
