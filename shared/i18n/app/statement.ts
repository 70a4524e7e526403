/** Words of the screen of the privacy statement. */
import type { Audience } from '../../domain/activity.ts';
import type { Language } from '../../domain/text.ts';

export interface StatementScreenMessages {
  readonly title: string;
  readonly statements: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly add: string;
  readonly addFor: (audience: string) => string;
  readonly addAnother: (audience: string) => string;
  readonly none: string;
  readonly nothingToSay: string;
  readonly toActivities: string;
  readonly address: string;
  readonly forms: Readonly<Record<'u' | 'je', string>>;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly sections: string;
  readonly start: string;
  readonly scope: string;
  readonly published: string;
  readonly state: Readonly<Record<'ok' | 'unknown' | 'off' | 'absent', string>>;
  readonly needed: (count: number) => string;
  readonly close: string;
  readonly fromField: (origin: string) => string;
  readonly fromLaw: string;
  readonly thisStatement: string;
  readonly ourselves: string;
  readonly elsewhere: string;
  readonly required: string;
  readonly absentHelp: string;
  readonly optional: Readonly<
    Record<'summary' | 'definitions' | 'security' | 'userDuties' | 'externalLinks', string>
  >;
  readonly own: string;
  /** One of several. */
  readonly ownAt: (place: number) => string;
  readonly ownHelp: string;
  readonly addOwn: string;
  readonly newOwn: string;
  readonly removeOwn: string;
  readonly whichActivities: string;
  readonly leftOut: string;
  readonly leftOutHelp: string;
  readonly leaveOut: string;
  readonly leaveOutReason: string;
  readonly leaveOutNow: string;
  /** What is removed where it is named after all: the activity itself is still there. */
  readonly leavingOut: (activity: string) => string;
  readonly takeBack: string;
  readonly removeStatement: string;
  readonly preview: string;
  readonly things: (count: number) => string;
  readonly thingsInside: (count: number) => string;
  /** Follows the number of things: how many of them the text itself marks. */
  readonly inText: (count: number) => string;
  readonly ready: string;
  readonly show: string;
  readonly hide: string;
  readonly notYet: string;
  readonly todo: string;
  readonly notAdopted: string;
  readonly adopt: string;
  readonly publish: string;
  readonly publishHelp: string;
  readonly on: string;
  readonly onOdd: string;
  readonly url: string;
  readonly urlHelp: string;
  readonly urlOdd: string;
  readonly publishNow: string;
  readonly publishedOn: (date: string) => string;
  readonly saveConcept: string;
  readonly savePdf: string;
  readonly making: string;
  readonly stop: string;
  readonly noneBefore: string;
  readonly changedSince: (date: string) => string;
  /** Above that nothing changed. */
  readonly comparedWith: (date: string) => string;
  readonly changed: (sections: number) => string;
  readonly notChanged: string;
  readonly sectionIs: Readonly<Record<'added' | 'removed', string>>;
  /** For who hears it: before words that are new or gone. */
  readonly partIs: Readonly<Record<'added' | 'removed', string>>;
  readonly before: (date: string, language: string, who: string) => string;
  readonly read: (date: string) => string;
  readonly asItWas: (date: string) => string;
  readonly backToNow: string;
  readonly composing: string;
}

const nl: StatementScreenMessages = {
  title: 'Privacyverklaring',
  statements: 'Voor wie is deze verklaring?',
  audiences: {
    customers: 'Klanten',
    websiteVisitors: 'Websitebezoekers',
    applicants: 'Sollicitanten',
    staff: 'Personeel',
    others: 'Anderen',
  },
  add: 'Verklaring toevoegen',
  addFor: (audience) => `Voor ${audience}`,
  addAnother: (audience) => `Nog een voor ${audience}, van een ander merk`,
  none: 'Hier maakt u de privacyverklaring. Kies eerst voor wie die is.',
  nothingToSay:
    'Hier komt uw privacyverklaring te staan. Vul eerst in wat u met gegevens doet en zet het op “in gebruik”.',
  toActivities: 'Naar wat u met gegevens doet',
  address: 'Aanspreken met',
  forms: { u: 'u', je: 'je' },
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'Engels' },
  sections: 'Onderdelen van de verklaring',
  start: 'Titel en begin',
  scope: 'Waarover deze verklaring gaat',
  published: 'Eerder vastgelegd',
  state: {
    ok: 'ingevuld',
    unknown: 'nog niet beantwoord',
    off: 'staat uit',
    absent: 'niet nodig',
  },
  needed: (count) => (count === 1 ? 'nog 1 ding nodig' : `nog ${count} dingen nodig`),
  close: 'Dit onderdeel sluiten',
  fromField: (origin) => `De gemarkeerde zin komt uit ${origin}`,
  fromLaw: 'Klik rechts op een zin. Dan ziet u hier waar die vandaan komt.',
  thisStatement: 'deze verklaring',
  ourselves: 'uw organisatie',
  elsewhere: 'Naar het scherm waar dit staat',
  required: 'Dit onderdeel is verplicht. Het kan niet uit.',
  absentHelp: 'Dit onderdeel hoort niet in deze verklaring. Er valt niets over te vertellen.',
  optional: {
    summary: '“In het kort” bovenaan zetten',
    definitions: 'Uitleg van woorden erbij zetten',
    security: 'Vertellen hoe u gegevens beschermt',
    userDuties: 'Erbij zetten wat de lezer zelf kan doen',
    externalLinks: 'Erbij zetten dat links naar andere websites gaan',
  },
  own: 'Eigen tekst',
  ownAt: (place) => `Eigen tekst ${place}`,
  ownHelp: 'Komt onderaan dit onderdeel te staan. Schrijf het zoals u het uw lezers zou zeggen.',
  addOwn: 'Eigen alinea toevoegen',
  newOwn: 'Schrijf hier uw eigen tekst.',
  removeOwn: 'Deze alinea weghalen',
  whichActivities: 'Kies alleen als u meer verklaringen voor dezelfde mensen hebt.',
  leftOut: 'Weggelaten',
  leftOutHelp: 'Iets weglaten mag alleen met een reden. De reden komt niet in de verklaring.',
  leaveOut: 'Wat laat u weg?',
  leaveOutReason: 'Waarom hoeft dit er niet in?',
  leaveOutNow: 'Weglaten',
  leavingOut: (activity) => `De keuze om ‘${activity}’ weg te laten`,
  takeBack: 'Toch noemen',
  removeStatement: 'Deze verklaring weghalen',
  preview: 'Voorbeeld van de verklaring',
  things: (count) =>
    count === 1
      ? 'Nog 1 ding voordat u dit kunt vastleggen'
      : `Nog ${count} dingen voordat u dit kunt vastleggen`,
  thingsInside: (count) =>
    count === 1
      ? 'Nog 1 ding voordat u dit aan uw mensen geeft'
      : `Nog ${count} dingen voordat u dit aan uw mensen geeft`,
  inText: (count) => (count === 0 ? ', niet in de tekst zelf' : `, waarvan ${count} in de tekst`),
  ready: 'Alle verplichte onderdelen zijn ingevuld.',
  show: 'Bekijk ze',
  hide: 'Verberg ze',
  notYet: 'Vastleggen kan nog niet. Dit is nog nodig:',
  todo: 'Dit is nog nodig',
  notAdopted: 'Het register zoals het nu is, heeft nog niemand als versie vastgelegd.',
  adopt: 'Naar versies',
  publish: 'Vastleggen',
  publishHelp: 'We bewaren de tekst zoals die nu is. Later kunt u laten zien wat er toen stond.',
  on: 'Op de website gezet op',
  onOdd: 'Deze dag bestaat niet. Typ bijvoorbeeld 3-11-2026.',
  url: 'Adres van de pagina',
  urlHelp: 'Mag leeg blijven. Begint met https://',
  urlOdd: 'Dit is geen webadres. Begin met https://',
  publishNow: 'Nu vastleggen',
  publishedOn: (date) => `Vastgelegd, op de website gezet op ${date}.`,
  saveConcept: 'Opslaan als concept',
  savePdf: 'Opslaan als pdf',
  making: 'De pdf wordt gemaakt',
  stop: 'Stoppen',
  changedSince: (date) => `Gewijzigd sinds ${date}`,
  comparedWith: (date) => `Vergeleken met ${date}`,
  changed: (sections) => (sections === 1 ? '1 deel gewijzigd' : `${sections} delen gewijzigd`),
  notChanged: 'De tekst van nu zegt hetzelfde.',
  sectionIs: { added: 'Dit deel is nieuw.', removed: 'Dit deel is weg.' },
  partIs: { added: 'nieuw:', removed: 'weg:' },
  noneBefore: 'Van deze verklaring is nog niets vastgelegd.',
  before: (date, language, who) => `${date}, ${language}, door ${who}`,
  read: (date) => `Lees de tekst van ${date}`,
  asItWas: (date) => `Zo stond het er op ${date}. Deze tekst verandert niet meer.`,
  backToNow: 'Terug naar nu',
  composing: 'De verklaring wordt opgesteld.',
};

const en: StatementScreenMessages = {
  title: 'Privacy statement',
  statements: 'Who is this statement for?',
  audiences: {
    customers: 'Customers',
    websiteVisitors: 'Website visitors',
    applicants: 'Applicants',
    staff: 'Staff',
    others: 'Others',
  },
  add: 'Add a statement',
  addFor: (audience) => `For ${audience}`,
  addAnother: (audience) => `Another for ${audience}, of another brand`,
  none: 'Here you make the privacy statement. First choose who it is for.',
  nothingToSay:
    'Your privacy statement will stand here. First fill in what you do with data and mark it as in use.',
  toActivities: 'To what you do with data',
  address: 'Form of address (Dutch)',
  forms: { u: 'u', je: 'je' },
  language: 'Language',
  languages: { nl: 'Dutch', en: 'English' },
  sections: 'Sections of the statement',
  start: 'Title and beginning',
  scope: 'What this statement is about',
  published: 'Published before',
  state: {
    ok: 'filled in',
    unknown: 'not answered yet',
    off: 'switched off',
    absent: 'not needed',
  },
  needed: (count) => (count === 1 ? '1 thing still needed' : `${count} things still needed`),
  close: 'Close this section',
  fromField: (origin) => `The marked sentence comes from ${origin}`,
  fromLaw: 'Click a sentence on the right. Then you see here where it comes from.',
  thisStatement: 'this statement',
  ourselves: 'your organisation',
  elsewhere: 'To the screen that holds this',
  required: 'This section is required. It cannot be switched off.',
  absentHelp: 'This section does not belong in this statement. There is nothing to tell.',
  optional: {
    summary: 'Put “In short” at the top',
    definitions: 'Explain words',
    security: 'Tell how you protect data',
    userDuties: 'Add what the reader can do',
    externalLinks: 'Add that links lead to other websites',
  },
  own: 'Own text',
  ownAt: (place) => `Own text ${place}`,
  ownHelp: 'Stands at the foot of this section. Write it as you would tell your readers.',
  addOwn: 'Add a paragraph of your own',
  newOwn: 'Write your own text here.',
  removeOwn: 'Remove this paragraph',
  whichActivities: 'Choose only if you have several statements for the same people.',
  leftOut: 'Left out',
  leftOutHelp: 'Something may be left out only with a reason. The reason is not in the statement.',
  leaveOut: 'What do you leave out?',
  leaveOutReason: 'Why need it not be in here?',
  leaveOutNow: 'Leave out',
  leavingOut: (activity) => `The choice to leave out ‘${activity}’`,
  takeBack: 'Name it after all',
  removeStatement: 'Remove this statement',
  preview: 'Preview of the statement',
  things: (count) =>
    count === 1
      ? '1 thing before you can record this as published'
      : `${count} things before you can record this as published`,
  thingsInside: (count) =>
    count === 1
      ? '1 thing before you give this to your people'
      : `${count} things before you give this to your people`,
  inText: (count) => (count === 0 ? ', none in the text itself' : `, ${count} of them in the text`),
  ready: 'All required sections are filled in.',
  show: 'Show them',
  hide: 'Hide them',
  notYet: 'It cannot be published yet. This is still needed:',
  todo: 'This is still needed',
  notAdopted: 'Nobody has adopted the register as it is now as a version yet.',
  adopt: 'To versions',
  publish: 'Publish',
  publishHelp: 'We keep the text as it is now. Later you can show what it said then.',
  on: 'Put on the website on',
  onOdd: 'This day does not exist. Type 3-11-2026 for example.',
  url: 'Address of the page',
  urlHelp: 'May stay empty. Begins with https://',
  urlOdd: 'This is no web address. Begin with https://',
  publishNow: 'Publish now',
  publishedOn: (date) => `Kept as put on the website on ${date}.`,
  saveConcept: 'Save as a draft',
  savePdf: 'Save as pdf',
  making: 'Making the pdf',
  stop: 'Stop',
  changedSince: (date) => `Changed since ${date}`,
  comparedWith: (date) => `Compared with ${date}`,
  changed: (sections) => (sections === 1 ? '1 section changed' : `${sections} sections changed`),
  notChanged: 'The text of now says the same.',
  sectionIs: { added: 'This section is new.', removed: 'This section is gone.' },
  partIs: { added: 'new:', removed: 'gone:' },
  noneBefore: 'Nothing of this statement has been published yet.',
  before: (date, language, who) => `${date}, ${language}, by ${who}`,
  read: (date) => `Read the text of ${date}`,
  asItWas: (date) => `This is how it read on ${date}. This text no longer changes.`,
  backToNow: 'Back to now',
  composing: 'The statement is being composed.',
};

export const statementScreenMessages: Readonly<Record<Language, StatementScreenMessages>> = {
  nl,
  en,
};
