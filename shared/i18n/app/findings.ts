/** Words of the screen with everything that still asks for attention. */
import type { Language } from '../../domain/text.ts';

/** What the rules speak of. */
export type FindingTopic =
  | 'organisation'
  | 'dpo'
  | 'activities'
  | 'answers'
  | 'purposes'
  | 'bases'
  | 'specialData'
  | 'subjectsAndData'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'automated'
  | 'security'
  | 'dpia'
  | 'parties'
  | 'agreements'
  | 'processorRole'
  | 'joint'
  | 'cookies'
  | 'marketing'
  | 'statement'
  | 'informing'
  | 'declaredPractice'
  | 'provenance'
  | 'language'
  | 'lawPack';

export type Grouping = 'topic' | 'severity' | 'activity';

export interface FindingsScreenMessages {
  readonly title: string;
  readonly summary: (errors: number, warnings: number, tips: number) => string;
  /** Of all that is open, what adopting asks for; below the summary. */
  readonly toAdopt: (count: number, points: number) => string;
  /** Some of what adopting asks for lies in parts that nobody looked at. */
  readonly notYet: string;
  /** Parts that nobody looked at. */
  readonly silent: string;
  readonly silentHelp: string;
  readonly parts: (count: number) => string;
  readonly moreParts: (next: number, left: number) => string;
  readonly allFilled: string;
  readonly nothing: string;
  readonly nothingHere: string;
  readonly clear: string;
  readonly filters: string;
  readonly levels: Readonly<Record<'error' | 'warning' | 'tip', string>>;
  readonly closed: string;
  readonly topic: string;
  readonly allTopics: string;
  readonly search: string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly topics: Readonly<Record<FindingTopic, string>>;
  readonly whole: string;
  readonly count: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly moreGroups: (count: number) => string;
  readonly fill: string;
  readonly done: string;
  readonly toField: string;
  /** Of the menu of a point. */
  readonly menu: (where: string) => string;
  readonly toScreen: string;
  readonly solved: string;
  readonly law: string;
  readonly lawText: (article: string) => string;
  readonly closedOn: (date: string) => string;
  readonly reason: string;
  readonly reopen: string;
  readonly loading: string;
}

const nl: FindingsScreenMessages = {
  title: 'Wat er nog moet',
  summary: (errors, warnings, tips) => {
    const tip = tips === 1 ? '1 tip' : `${tips} tips`;
    return `${errors} nog nodig, ${warnings} om na te kijken, ${tip}.`;
  },
  toAdopt: (count, points) =>
    count === 0
      ? 'U kunt vastleggen: daarvoor hoeft niets meer.'
      : count === points
        ? 'Dit moet af voordat u kunt vastleggen.'
        : `Van deze ${points} punten ${count === 1 ? 'moet er 1' : `moeten er ${count}`} af voordat u kunt vastleggen.`,
  notYet: 'Vastleggen kan nog niet: onder “Nog niet bekeken” staat ook wat eerst moet.',
  silent: 'Nog niet bekeken',
  silentHelp:
    'Hier bent u nog niet geweest. Kijk wanneer u eraan toe bent; er gaat niets verloren.',
  parts: (count) => (count === 1 ? '1 onderdeel' : `${count} onderdelen`),
  moreParts: (next, left) => `Toon nog ${next} van ${left}`,
  allFilled: 'Alle verplichte onderdelen zijn ingevuld.',
  nothing: 'Er is niets meer dat aandacht vraagt.',
  nothingHere: 'Met deze keuze is er niets te zien.',
  clear: 'Alles laten zien',
  filters: 'Wat wilt u zien?',
  levels: { error: 'Nog nodig', warning: 'Even nakijken', tip: 'Tips' },
  closed: 'Gesloten',
  topic: 'Onderwerp',
  allTopics: 'Alle onderwerpen',
  search: 'Zoek in deze lijst',
  groupBy: 'Bij elkaar zetten',
  groupings: {
    topic: 'Per onderwerp',
    severity: 'Wat eerst moet',
    activity: 'Per soort werk',
  },
  topics: {
    organisation: 'Uw organisatie',
    dpo: 'Functionaris gegevensbescherming',
    activities: 'Wat u met gegevens doet',
    answers: 'Vragen zonder antwoord',
    purposes: 'Waarvoor u gegevens gebruikt',
    bases: 'Waarom het mag',
    specialData: 'Gevoelige gegevens',
    subjectsAndData: 'Van wie en welke gegevens',
    recipients: 'Wie de gegevens krijgt',
    transfers: 'Buiten Europa',
    retention: 'Hoe lang u bewaart',
    automated: 'Besluiten door een computer',
    security: 'Beveiliging',
    dpia: 'Gegevens met een groot risico',
    parties: 'Bedrijven en instanties',
    agreements: 'Overeenkomsten',
    processorRole: 'Werk voor anderen',
    joint: 'Samen verantwoordelijk',
    cookies: 'Cookies',
    marketing: 'Reclame en nieuwsbrief',
    statement: 'Privacyverklaring',
    informing: 'Mensen informeren',
    declaredPractice: 'Zoals nu gepubliceerd',
    provenance: 'Voorstellen om te bevestigen',
    language: 'Taal',
    lawPack: 'De wet in deze app',
  },
  whole: 'Voor uw hele organisatie',
  count: (count) => (count === 1 ? '1 punt' : `${count} punten`),
  showAll: (count) => `Toon alle ${count}`,
  moreGroups: (count) => (count === 1 ? 'Toon nog 1 groep' : `Toon nog ${count} groepen`),
  fill: 'Hier invullen',
  done: 'Klaar',
  toField: 'Ga erheen',
  menu: (where) => `Wat u hieraan kunt doen: ${where}`,
  toScreen: 'Naar het scherm waar dit staat',
  solved: 'In orde',
  law: 'Wat zegt de wet?',
  lawText: (article) => `Dit komt uit ${article}.`,
  closedOn: (date) => `Gesloten op ${date}`,
  reason: 'Reden',
  reopen: 'Weer openen',
  loading: 'De lijst wordt gemaakt.',
};

const en: FindingsScreenMessages = {
  title: 'What is still to do',
  summary: (errors, warnings, tips) => {
    const tip = tips === 1 ? '1 tip' : `${tips} tips`;
    return `${errors} still needed, ${warnings} to check, ${tip}.`;
  },
  toAdopt: (count, points) =>
    count === 0
      ? 'You can adopt: that needs nothing more.'
      : count === points
        ? 'This has to be done before you can adopt.'
        : `${count} of these ${points} points ${count === 1 ? 'has' : 'have'} to be done before you can adopt.`,
  notYet:
    'You cannot adopt yet: some of what has to be done first stands under “Not looked at yet”.',
  silent: 'Not looked at yet',
  silentHelp: 'You have not been here. Look when you get to it; nothing gets lost.',
  parts: (count) => (count === 1 ? '1 part' : `${count} parts`),
  moreParts: (next, left) => `Show ${next} more of ${left}`,
  allFilled: 'All required elements are filled in.',
  nothing: 'Nothing asks for attention any more.',
  nothingHere: 'There is nothing to see with this choice.',
  clear: 'Show everything',
  filters: 'What do you want to see?',
  levels: { error: 'Still needed', warning: 'Have a look', tip: 'Tips' },
  closed: 'Closed',
  topic: 'Topic',
  allTopics: 'All topics',
  search: 'Search this list',
  groupBy: 'Put together',
  groupings: { topic: 'By topic', severity: 'What comes first', activity: 'By kind of work' },
  topics: {
    organisation: 'Your organisation',
    dpo: 'Data protection officer',
    activities: 'What you do with data',
    answers: 'Questions without an answer',
    purposes: 'What you use data for',
    bases: 'Why it is allowed',
    specialData: 'Sensitive data',
    subjectsAndData: 'Whose data and which',
    recipients: 'Who gets the data',
    transfers: 'Outside Europe',
    retention: 'How long you keep',
    automated: 'Decisions by a computer',
    security: 'Security',
    dpia: 'Data with a high risk',
    parties: 'Companies and authorities',
    agreements: 'Agreements',
    processorRole: 'Work for others',
    joint: 'Responsible together',
    cookies: 'Cookies',
    marketing: 'Advertising and newsletter',
    statement: 'Privacy statement',
    informing: 'Informing people',
    declaredPractice: 'As published now',
    provenance: 'Suggestions to confirm',
    language: 'Language',
    lawPack: 'The law in this app',
  },
  whole: 'For your whole organisation',
  count: (count) => (count === 1 ? '1 point' : `${count} points`),
  showAll: (count) => `Show all ${count}`,
  moreGroups: (count) => (count === 1 ? 'Show 1 more group' : `Show ${count} more groups`),
  fill: 'Fill in here',
  done: 'Done',
  toField: 'Go there',
  menu: (where) => `What you can do about this: ${where}`,
  toScreen: 'To the screen that holds this',
  solved: 'In order',
  law: 'What does the law say?',
  lawText: (article) => `This comes from ${article}.`,
  closedOn: (date) => `Closed on ${date}`,
  reason: 'Reason',
  reopen: 'Open again',
  loading: 'The list is being made.',
};

export const findingsScreenMessages: Readonly<Record<Language, FindingsScreenMessages>> = {
  nl,
  en,
};
