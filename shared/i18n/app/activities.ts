/** Words of the table of activities and of what is done with several of them at once. */
import type { Language } from '../../domain/text.ts';
import { type LetterMessages, letterMessages } from './letters.ts';

type Column =
  | 'number'
  | 'name'
  | 'subjects'
  | 'bases'
  | 'recipients'
  | 'retention'
  | 'letters'
  | 'attention'
  | 'purposes'
  | 'data'
  | 'countries'
  | 'department'
  | 'status'
  | 'role'
  | 'nextReview';
type Grouping = 'kind' | 'department' | 'status' | 'none';
type Audience = 'customers' | 'websiteVisitors' | 'applicants' | 'staff' | 'others';
type Level = 'need' | 'check' | 'tip' | 'ok' | 'suggested';

export interface ActivitiesMessages extends LetterMessages {
  readonly columns: Readonly<Record<Column, string>>;
  readonly number: (number: number) => string;
  /** After the first of several. */
  readonly more: (count: number) => string;
  readonly nobody: (on?: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly attention: Readonly<Record<'errors' | 'warnings' | 'tips', (count: number) => string>>;
  readonly inOrder: string;
  /** Nobody has looked at what is open with it. */
  readonly notSeen: string;
  readonly suggested: (count: number) => string;
  readonly chooseAll: string;
  readonly chooseRow: (name: string) => string;
  readonly sortBy: (header: string) => string;
  readonly rowMenu: (name: string) => string;

  readonly filterText: string;
  readonly filters: Readonly<Record<'subjects' | 'bases' | 'status' | 'attention', string>>;
  readonly filterOn: (filter: string, values: string) => string;
  readonly filterOff: (text: string) => string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly openElements: string;
  readonly clearFilters: string;
  readonly nothingFound: string;
  readonly shown: (shown: number, of: number) => string;
  readonly nothingToFilter: string;
  readonly group: (by: string) => string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly groups: Readonly<Record<Audience, string>>;
  readonly noDepartment: string;

  readonly add: string;
  readonly addName: string;
  readonly addNameHelp: string;
  readonly addNow: string;
  readonly cancel: string;
  readonly close: string;
  readonly empty: string;
  readonly startQuestions: string;

  readonly fromTemplate: string;
  readonly templatesHelp: string;
  readonly searchTemplates: string;
  readonly templateGroups: Readonly<
    Record<'customers' | 'site' | 'money' | 'staff' | 'other', string>
  >;
  readonly noTemplate: string;
  readonly mind: string;
  readonly thereAlready: string;
  readonly addTemplates: (count: number) => string;

  readonly chosen: (count: number, hidden: number) => string;
  readonly previewNote: string;
  readonly clearChoice: string;
  readonly changeTogether: string;
  readonly duplicate: string;
  readonly toOtherFile: string;
  readonly end: string;
  readonly moreActions: string;
  readonly open: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly moveUpKey: string;
  readonly moveDownKey: string;
  readonly remove: string;

  readonly whichField: string;
  readonly chooseField: string;
  readonly bulkFields: Readonly<Record<BulkFieldName, string>>;
  readonly value: string;
  readonly department: string;
  readonly emptyValue: string;
  readonly measure: string;
  readonly replaceWho: string;
  readonly replaceBy: string;
  readonly addWho: string;
  readonly addAs: string;
  readonly system: string;
  readonly basisNow: string;
  readonly periodNow: string;
  readonly noPeriod: string;
  readonly periods: Readonly<Record<'never' | 'P6M' | 'P1Y' | 'P2Y' | 'P3Y', string>>;
  readonly notADate: string;
  readonly lastDay: string;
  readonly from: string;
  readonly to: string;
  readonly nothing: string;
  readonly preview: string;
  readonly willChange: (changes: number, same: number) => string;
  readonly nothingChanges: string;
  readonly changeNow: (count: number) => string;
  readonly endNow: (count: number) => string;
  readonly undoLater: string;
  readonly notChanged: string;
  readonly changedElsewhere: string;
  readonly reading: string;

  readonly changed: (count: number) => string;
  readonly added: (count: number) => string;
  readonly copied: (count: number) => string;
  readonly ended: (count: number) => string;
  readonly removed: (count: number) => string;
  readonly moved: (name: string, place: number, of: number) => string;
  readonly undo: string;
}

type BulkFieldName =
  | 'status'
  | 'role'
  | 'department'
  | 'ownerFunction'
  | 'ownerName'
  | 'audiences'
  | 'replaceBasis'
  | 'addParty'
  | 'replaceParty'
  | 'replacePeriod'
  | 'addSystem'
  | 'addMeasure'
  | 'removeMeasure'
  | 'reviewEvery'
  | 'reviewedOn'
  | 'end';

const activities = (count: number): string =>
  count === 1 ? '1 activiteit' : `${count} activiteiten`;
const activitiesEn = (count: number): string =>
  count === 1 ? '1 activity' : `${count} activities`;

const nl: ActivitiesMessages = {
  ...letterMessages.nl,
  columns: {
    number: 'Nr.',
    name: 'Wat',
    subjects: 'Van wie',
    bases: 'Waarom het mag',
    recipients: 'Wie krijgt ze',
    retention: 'Hoe lang',
    letters: 'Onderdelen',
    attention: 'Aandacht',
    purposes: 'Waarvoor',
    data: 'Welke gegevens',
    countries: 'Landen',
    department: 'Afdeling',
    status: 'Status',
    role: 'Rol',
    nextReview: 'Nakijken voor',
  },
  number: (number) => String(number).padStart(2, '0'),
  more: (count) => `en ${count} meer`,
  nobody: (on) => (on === undefined ? 'niemand' : `niemand (${on})`),
  range: (from, to) => `${from} tot ${to}`,
  attention: {
    errors: (count) => `${count} nog nodig`,
    warnings: (count) => `${count} even nakijken`,
    tips: (count) => (count === 1 ? '1 tip' : `${count} tips`),
  },
  inOrder: 'in orde',
  notSeen: 'nog niet bekeken',
  suggested: (count) => (count === 1 ? '1 voorstel' : `${count} voorstellen`),
  chooseAll: 'Alles kiezen',
  chooseRow: (name) => `${name} kiezen`,
  sortBy: (header) => `Sorteren op ${header.toLowerCase()}`,
  rowMenu: (name) => `Wat u kunt doen met ${name}`,

  filterText: 'Filter op tekst',
  filters: { subjects: 'Van wie', bases: 'Waarom', status: 'Status', attention: 'Nog nodig' },
  filterOn: (filter, values) => `${filter}: ${values}`,
  filterOff: (text) => `${text}. Filter weghalen`,
  levels: {
    need: 'Nog nodig',
    check: 'Even nakijken',
    tip: 'Tip',
    ok: 'In orde',
    suggested: 'Met voorstellen',
  },
  openElements: 'Onderdeel dat nog open is',
  clearFilters: 'Alle filters weghalen',
  nothingFound: 'Niets gevonden met deze filters.',
  shown: (shown, of) => `${shown} van ${of}`,
  nothingToFilter: 'Nog niets om op te filteren',
  group: (by) => `Groep: ${by.toLowerCase()}`,
  groupings: { kind: 'Soort', department: 'Afdeling', status: 'Status', none: 'Geen' },
  groups: {
    customers: 'Klanten',
    websiteVisitors: 'Bezoekers van de website',
    applicants: 'Sollicitanten',
    staff: 'Personeel',
    others: 'Overig',
  },
  noDepartment: 'Zonder afdeling',

  add: 'Toevoegen',
  addName: 'Wat doet u met gegevens?',
  addNameHelp: 'Een paar woorden, zoals: bestellingen bezorgen.',
  addNow: 'Toevoegen en invullen',
  cancel: 'Annuleren',
  close: 'Sluiten',
  empty:
    'Hier komt alles wat u met gegevens van mensen doet: verkopen, een nieuwsbrief, salarissen. Begin met een paar vragen, of kies voorbeelden.',
  startQuestions: 'Vragen beantwoorden',

  fromTemplate: 'Uit een voorbeeld',
  templatesHelp: 'Het zijn voorstellen. U vult aan en bevestigt zelf.',
  searchTemplates: 'Zoek een voorbeeld',
  templateGroups: {
    customers: 'Klanten',
    site: 'Winkel en website',
    money: 'Geld',
    staff: 'Personeel',
    other: 'Overig',
  },
  noTemplate: 'Geen voorbeeld met deze woorden. U kunt zelf een lege activiteit toevoegen.',
  mind: 'Let op',
  thereAlready: 'staat er al',
  addTemplates: (count) =>
    count === 0 ? 'Voorbeelden toevoegen' : `${activities(count)} toevoegen`,

  chosen: (count, hidden) =>
    hidden === 0 ? `${count} gekozen` : `${count} gekozen, ${hidden} niet in beeld`,
  previewNote: 'U ziet eerst wat er verandert',
  clearChoice: 'Keuze wissen',
  changeTogether: 'Samen wijzigen',
  duplicate: 'Dupliceren',
  toOtherFile: 'Naar een ander dossier',
  end: 'Beëindigen',
  moreActions: 'Meer',
  open: 'Openen',
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  moveUpKey: 'Alt ↑',
  moveDownKey: 'Alt ↓',
  remove: 'Verwijderen',

  whichField: 'Wat wilt u wijzigen?',
  chooseField: 'Kies een veld',
  bulkFields: {
    status: 'Status',
    role: 'Wie beslist over de gegevens',
    department: 'Afdeling',
    ownerFunction: 'Wie erover gaat (functie)',
    ownerName: 'Wie erover gaat (naam)',
    reviewEvery: 'Hoe vaak u dit nakijkt',
    reviewedOn: 'Laatst nagekeken op',
    audiences: 'In welke privacyverklaring',
    replaceBasis: 'Waarom het mag vervangen',
    addParty: 'Wie de gegevens krijgt erbij',
    replacePeriod: 'Hoe lang u het bewaart',
    addSystem: 'Systeem erbij',
    addMeasure: 'Beveiliging erbij',
    removeMeasure: 'Beveiliging eraf',
    replaceParty: 'Wie de gegevens krijgt vervangen',
    end: 'Beëindigen',
  },
  value: 'Wordt',
  department: 'Afdeling',
  emptyValue: 'Laat leeg om het weg te halen.',
  measure: 'Welke maatregel?',
  replaceWho: 'Wie krijgt ze nu?',
  replaceBy: 'Wie komt ervoor in de plaats?',
  addWho: 'Wie krijgt ze ook?',
  addAs: 'Wat doet die ermee?',
  system: 'Welk systeem?',
  basisNow: 'Waarom mag het nu?',
  periodNow: 'Hoe lang is het nu?',
  noPeriod: 'Nog niets gezegd',
  periods: {
    never: 'Geen afspraak',
    P6M: 'Elk half jaar',
    P1Y: 'Elk jaar',
    P2Y: 'Elke twee jaar',
    P3Y: 'Elke drie jaar',
  },
  notADate: 'Schrijf een datum als 3-11-2026.',
  lastDay: 'Gestopt op',
  from: 'Nu',
  to: 'Wordt',
  nothing: 'niets',
  preview: 'Wat er verandert',
  willChange: (changes, same) =>
    same === 0
      ? `${activities(changes)} ${changes === 1 ? 'verandert' : 'veranderen'}.`
      : `${activities(changes)} ${changes === 1 ? 'verandert' : 'veranderen'}, ${same} ${same === 1 ? 'blijft' : 'blijven'} gelijk.`,
  nothingChanges: 'Hiermee verandert er niets.',
  changeNow: (count) => `${activities(count)} wijzigen`,
  endNow: (count) => `${activities(count)} beëindigen`,
  undoLater: 'U kunt dit in één keer ongedaan maken.',
  notChanged: 'Nog niet gewijzigd',
  changedElsewhere:
    'Een van deze activiteiten is net ergens anders gewijzigd, bijvoorbeeld in een ander venster. Daarom is hier nog niets gewijzigd. De lijst hieronder is bijgewerkt. Kijk haar na en wijzig dan opnieuw.',
  reading: 'Even kijken wie de gegevens krijgt',

  changed: (count) => `${activities(count)} gewijzigd.`,
  added: (count) => `${activities(count)} toegevoegd, als voorstel.`,
  copied: (count) => (count === 1 ? '1 kopie gemaakt.' : `${count} kopieën gemaakt.`),
  ended: (count) => `${activities(count)} beëindigd.`,
  removed: (count) => `${activities(count)} verwijderd.`,
  moved: (name, place, of) => `${name} staat nu op plaats ${place} van ${of}.`,
  undo: 'Ongedaan maken',
};

const en: ActivitiesMessages = {
  ...letterMessages.en,
  columns: {
    number: 'No.',
    name: 'What',
    subjects: 'Whose',
    bases: 'Why it is allowed',
    recipients: 'Who gets them',
    retention: 'How long',
    letters: 'Elements',
    attention: 'Attention',
    purposes: 'What for',
    data: 'Which data',
    countries: 'Countries',
    department: 'Department',
    status: 'Status',
    role: 'Role',
    nextReview: 'Review by',
  },
  number: (number) => String(number).padStart(2, '0'),
  more: (count) => `and ${count} more`,
  nobody: (on) => (on === undefined ? 'nobody' : `nobody (${on})`),
  range: (from, to) => `${from} to ${to}`,
  attention: {
    errors: (count) => `${count} still needed`,
    warnings: (count) => `${count} to check`,
    tips: (count) => (count === 1 ? '1 tip' : `${count} tips`),
  },
  inOrder: 'in order',
  notSeen: 'not looked at yet',
  suggested: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  chooseAll: 'Choose all',
  chooseRow: (name) => `Choose ${name}`,
  sortBy: (header) => `Sort by ${header.toLowerCase()}`,
  rowMenu: (name) => `What you can do with ${name}`,

  filterText: 'Filter by text',
  filters: { subjects: 'Whose', bases: 'Why', status: 'Status', attention: 'Still needed' },
  filterOn: (filter, values) => `${filter}: ${values}`,
  filterOff: (text) => `${text}. Remove filter`,
  levels: {
    need: 'Still needed',
    check: 'To check',
    tip: 'Tip',
    ok: 'In order',
    suggested: 'With suggestions',
  },
  openElements: 'Element that is still open',
  clearFilters: 'Remove all filters',
  nothingFound: 'Nothing found with these filters.',
  shown: (shown, of) => `${shown} of ${of}`,
  nothingToFilter: 'Nothing to filter on yet',
  group: (by) => `Group: ${by.toLowerCase()}`,
  groupings: { kind: 'Kind', department: 'Department', status: 'Status', none: 'None' },
  groups: {
    customers: 'Customers',
    websiteVisitors: 'Website visitors',
    applicants: 'Applicants',
    staff: 'Staff',
    others: 'Other',
  },
  noDepartment: 'No department',

  add: 'Add',
  addName: 'What do you do with data?',
  addNameHelp: 'A few words, such as: delivering orders.',
  addNow: 'Add and fill in',
  cancel: 'Cancel',
  close: 'Close',
  empty:
    'Here comes everything you do with data of people: selling, a newsletter, salaries. Start with a few questions, or choose examples.',
  startQuestions: 'Answer questions',

  fromTemplate: 'From an example',
  templatesHelp: 'These are suggestions. You complete and confirm them yourself.',
  searchTemplates: 'Search an example',
  templateGroups: {
    customers: 'Customers',
    site: 'Shop and website',
    money: 'Money',
    staff: 'Staff',
    other: 'Other',
  },
  noTemplate: 'No example with these words. You can add an empty activity yourself.',
  mind: 'Mind',
  thereAlready: 'already there',
  addTemplates: (count) => (count === 0 ? 'Add examples' : `Add ${activitiesEn(count)}`),

  chosen: (count, hidden) =>
    hidden === 0 ? `${count} chosen` : `${count} chosen, ${hidden} not in view`,
  previewNote: 'You see first what changes',
  clearChoice: 'Clear choice',
  changeTogether: 'Change together',
  duplicate: 'Duplicate',
  toOtherFile: 'To another client file',
  end: 'End',
  moreActions: 'More',
  open: 'Open',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveUpKey: 'Alt ↑',
  moveDownKey: 'Alt ↓',
  remove: 'Remove',

  whichField: 'What do you want to change?',
  chooseField: 'Choose a field',
  bulkFields: {
    status: 'Status',
    role: 'Who decides about the data',
    department: 'Department',
    ownerFunction: 'Who is in charge (function)',
    ownerName: 'Who is in charge (name)',
    reviewEvery: 'How often you review this',
    reviewedOn: 'Last reviewed on',
    audiences: 'In which privacy statement',
    replaceBasis: 'Replace why it is allowed',
    addParty: 'Add who gets the data',
    replacePeriod: 'How long you keep it',
    addSystem: 'Add a system',
    addMeasure: 'Add a security measure',
    removeMeasure: 'Take off a security measure',
    replaceParty: 'Replace who gets the data',
    end: 'End',
  },
  value: 'Becomes',
  department: 'Department',
  emptyValue: 'Leave empty to take it away.',
  measure: 'Which measure?',
  replaceWho: 'Who gets them now?',
  replaceBy: 'Who comes in place?',
  addWho: 'Who gets them too?',
  addAs: 'What do they do with them?',
  system: 'Which system?',
  basisNow: 'Why is it allowed now?',
  periodNow: 'How long is it now?',
  noPeriod: 'Nothing said yet',
  periods: {
    never: 'Not agreed',
    P6M: 'Every six months',
    P1Y: 'Every year',
    P2Y: 'Every two years',
    P3Y: 'Every three years',
  },
  notADate: 'Write a date as 3-11-2026.',
  lastDay: 'Ended on',
  from: 'Now',
  to: 'Becomes',
  nothing: 'nothing',
  preview: 'What changes',
  willChange: (changes, same) =>
    same === 0
      ? `${activitiesEn(changes)} ${changes === 1 ? 'changes' : 'change'}.`
      : `${activitiesEn(changes)} ${changes === 1 ? 'changes' : 'change'}, ${same} ${same === 1 ? 'stays' : 'stay'} the same.`,
  nothingChanges: 'This changes nothing.',
  changeNow: (count) => `Change ${activitiesEn(count)}`,
  endNow: (count) => `End ${activitiesEn(count)}`,
  undoLater: 'You can undo this in one step.',
  notChanged: 'Not changed yet',
  changedElsewhere:
    'One of these activities was just changed elsewhere, for example in another window. That is why nothing was changed here yet. The list below is up to date again. Check it, then change them again.',
  reading: 'Looking who gets the data',

  changed: (count) => `${activitiesEn(count)} changed.`,
  added: (count) => `${activitiesEn(count)} added, as suggestions.`,
  copied: (count) => (count === 1 ? '1 copy made.' : `${count} copies made.`),
  ended: (count) => `${activitiesEn(count)} ended.`,
  removed: (count) => `${activitiesEn(count)} removed.`,
  moved: (name, place, of) => `${name} is now at place ${place} of ${of}.`,
  undo: 'Undo',
};

export const activitiesMessages: Readonly<Record<Language, ActivitiesMessages>> = { nl, en };

/** The bases of Art. 6(1) in one plain word, for a table. */
export const basisWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    'basis.6a': 'toestemming',
    'basis.6b': 'afspraak',
    'basis.6c': 'wet',
    'basis.6d': 'levensbelang',
    'basis.6e': 'publieke taak',
    'basis.6f': 'ons belang',
  },
  en: {
    'basis.6a': 'consent',
    'basis.6b': 'agreement',
    'basis.6c': 'law',
    'basis.6d': 'vital interest',
    'basis.6e': 'public task',
    'basis.6f': 'our interest',
  },
};
