/** Words of the two registers: Art. 30(1) and 30(2). */
import type { Language } from '../domain/text.ts';
import type { Parts } from './parts.ts';

export interface RegisterMessages {
  readonly title: string;
  readonly processorTitle: string;
  readonly asController: string;
  readonly asProcessor: string;
  readonly controller: string;
  readonly processor: string;
  readonly joint: string;
  readonly representative: string;
  readonly representativeNotNeeded: string;
  readonly dpo: string;
  readonly privacyContact: string;
  readonly state: string;
  readonly activities: (count: number) => string;
  readonly snapshotOf: (date: string) => string;
  readonly notAdopted: (open: number) => string;
  readonly whereMissing: (words: string) => string;
  /** Of a version that was kept: its name, its day. */
  readonly versionOf: <T>(name: T, date: string) => Parts<T>;
  readonly versionNotAdopted: string;
  readonly changedSince: (version: number, date: string) => string;
  readonly adoptedPrefix: string;
  readonly completeness: (met: number, total: number) => string;
  readonly allMet: string;
  readonly openPoints: (errors: number, warnings: number, tips: number) => string;
  readonly helpOnly: (date: string) => string;
  readonly contents: string;
  readonly contentsOverview: string;
  readonly contentsActivities: (first: string, last: string) => string;
  readonly overview: string;
  readonly overviewNote: string;
  readonly overviewCaption: string;
  readonly number: string;
  readonly activity: string;
  readonly purpose: string;
  readonly purposeHint: string;
  readonly basis: string;
  readonly who: string;
  readonly data: string;
  readonly whose: string;
  readonly obtainedFrom: string;
  readonly recipients: string;
  readonly recipient: string;
  readonly role: string;
  readonly whatFor: string;
  readonly transfers: string;
  readonly destination: string;
  readonly toWhom: string;
  readonly safeguard: string;
  readonly retention: string;
  readonly period: string;
  readonly reason: string;
  readonly security: string;
  readonly client: string;
  readonly categories: string;
  readonly activityNumber: (number: string) => string;
  readonly contentsAll: string;
  readonly inUseSince: string;
  readonly reviewed: string;
  readonly ended: string;
  readonly supplement: string;
  readonly processorSupplement: string;
  readonly partiesAndTransfers: string;
  readonly partiesCaption: string;
  readonly organisationSecurity: string;
  readonly measure: string;
  readonly applied: string;
  readonly policies: string;
  readonly published: string;
  readonly publishedNote: string;
  readonly publishedCaption: string;
  readonly subject: string;
  readonly quote: string;
  readonly assessment: string;
  readonly origins: string;
  readonly originsNote: string;
  readonly originsCounts: string;
  readonly howKnown: string;
  readonly count: string;
  readonly field: string;
  readonly value: string;
  readonly drafts: string;
  readonly draftsNote: string;
  /** On the first page: how many there are only by name, and why. */
  readonly leftOut: (count: number) => string;
  readonly noActivities: string;
  readonly noPeriod: string;
  readonly noPeriodReason: string;
  readonly planned: string;
  readonly atMost: string;
  readonly unlimited: string;
  readonly allData: string;
  readonly noGround: (place: string) => string;
  readonly openName: string;
  readonly openAddress: string;
  readonly openContact: string;
  readonly whichLaw: string;
  readonly whichInterest: string;
  readonly howConsent: string;
  readonly transferConflict: string;
  readonly locationConflict: (party: string) => string;
  readonly specialData: string;
  readonly criminalData: string;
  readonly noCondition: string;
  readonly sentByPerson: string;
  readonly organisationWide: string;
  readonly or: string;
  readonly noOwnMeasures: string;
}

const nl: RegisterMessages = {
  title: 'Register van verwerkingsactiviteiten',
  processorTitle: 'Register van verwerkingen voor opdrachtgevers',
  asController: 'Als verwerkingsverantwoordelijke, artikel 30, eerste lid, AVG',
  asProcessor: 'Als verwerker, artikel 30, tweede lid, AVG',
  controller: 'Verwerkings\u00adverantwoordelijke',
  processor: 'Verwerker',
  joint: 'Gezamenlijk verantwoordelijken',
  representative: 'Vertegenwoordiger in de EU',
  representativeNotNeeded: 'Niet nodig: gevestigd in ',
  dpo: 'Functionaris voor gegevensbescherming',
  privacyContact: 'Contact over privacy',
  state: 'Stand',
  activities: (count) => (count === 1 ? '1 verwerking.' : `${count} verwerkingen.`),
  snapshotOf: (date) => `Momentopname van ${date}.`,
  notAdopted: (open) =>
    open === 0
      ? 'Nog niet vastgesteld als versie.'
      : `Nog niet vastgesteld als versie: er ${open === 1 ? 'ontbreekt nog 1 antwoord' : `ontbreken nog ${open} antwoorden`}.`,
  whereMissing: (words) => `Waar iets ontbreekt, staat “${words}”`,
  versionOf: (name, date) => ['Bewaarde versie “', name, `” van ${date}.`],
  versionNotAdopted: 'Deze versie is niet vastgesteld.',
  changedSince: (version, date) =>
    `Gewijzigd nadat versie ${version} op ${date} was vastgesteld; zoals het nu is heeft niemand het vastgesteld.`,
  adoptedPrefix: 'Vastgesteld door ',
  completeness: (met, total) => `${met} van ${total} verplichte onderdelen ingevuld.`,
  allMet: 'Alle verplichte onderdelen zijn ingevuld.',
  openPoints: (errors, warnings, tips) =>
    `Nog nodig in dit register: ${errors}. Even nakijken: ${warnings}. Tips: ${tips}.`,
  helpOnly: (date) =>
    `Dit is een hulpmiddel en geen juridisch advies. Wetgeving bijgewerkt tot ${date}.`,
  contents: 'Inhoud',
  contentsOverview: 'Alle verwerkingen in één overzicht',
  contentsActivities: (first, last) =>
    `De verwerkingen één voor één, nummer ${first} tot en met ${last}`,
  overview: 'Alle verwerkingen in één overzicht',
  overviewNote:
    'De letters volgen artikel 30, eerste lid. De beveiliging (g) staat bij elke verwerking en achteraan voor de hele organisatie.',
  overviewCaption:
    'Alle verwerkingen met doel, betrokkenen, gegevens, ontvangers, doorgifte en bewaartermijn',
  number: 'Nr.',
  activity: 'Verwerking',
  purpose: 'Doel',
  purposeHint: 'en waarom het mag',
  basis: 'Grondslag',
  who: 'Van wie',
  data: 'Welke gegevens',
  whose: 'Van wie',
  obtainedFrom: 'Gekregen van',
  recipients: 'Ontvangers',
  recipient: 'Wie',
  role: 'Rol',
  whatFor: 'Waarvoor',
  transfers: 'Doorgifte buiten de EER',
  destination: 'Waarheen',
  toWhom: 'Aan wie',
  safeguard: 'Waarborg',
  retention: 'Bewaartermijn',
  period: 'Termijn',
  reason: 'Reden',
  security: 'Beveiliging',
  client: 'Opdrachtgever',
  categories: 'Soorten verwerking',
  activityNumber: (number) => `Verwerking ${number}`,
  contentsAll: 'De verwerkingen één voor één',
  inUseSince: 'In gebruik sinds ',
  reviewed: 'Voor het laatst nagekeken ',
  ended: 'Gestopt ',
  supplement: 'Aanvullend, geen verplicht onderdeel van artikel 30',
  processorSupplement: 'Aanvullend, geen verplicht onderdeel van artikel 30, tweede lid',
  partiesAndTransfers: 'Ontvangers en doorgifte',
  partiesCaption: 'Alle bedrijven en instanties die gegevens krijgen',
  organisationSecurity: 'Beveiliging voor de hele organisatie',
  measure: 'Maatregel',
  applied: 'Toegepast',
  policies: 'Afspraken voor de hele organisatie',
  published: 'Zoals nu gepubliceerd',
  publishedNote:
    'Dit staat in de verklaring die nu bekend is. Het wordt geen zin van de nieuwe verklaring.',
  publishedCaption: 'Wat de huidige verklaring zegt en wat daarvan klopt',
  subject: 'Onderwerp',
  quote: 'Wat er staat',
  assessment: 'Beoordeling',
  origins: 'Waar dit vandaan komt',
  originsNote:
    'Wat hier niet staat, is met de hand ingevuld. Afgeleide waarden en voorstellen gelden pas als iemand ze bevestigt.',
  originsCounts: 'Hoeveel gegevens uit welke bron komen',
  howKnown: 'Hoe bekend',
  count: 'Aantal',
  field: 'Onderdeel',
  value: 'Bron',
  drafts: 'In voorbereiding',
  draftsNote:
    'Er is nog niet bevestigd dat de organisatie dit doet. Daarom staat hier alleen de naam:',
  leftOut: (count) =>
    count === 1
      ? 'Nog in voorbereiding: 1 verwerking. Daarvan staat hier alleen de naam, omdat nog niet is bevestigd dat de organisatie dit doet.'
      : `Nog in voorbereiding: ${count} verwerkingen. Daarvan staan hier alleen de namen, omdat nog niet is bevestigd dat de organisatie dit doet.`,
  noActivities: 'Er staan nog geen verwerkingen in dit register.',
  noPeriod: 'Nog geen termijn vastgesteld.',
  noPeriodReason: 'Reden: ',
  planned: 'Gepland: ',
  atMost: 'hoogstens ',
  unlimited: 'onbeperkt',
  allData: 'alle gegevens',
  noGround: (place) => `er is geen grond om deze gegevens naar ${place} te sturen`,
  openName: ' Naam.',
  openAddress: ' Adres.',
  openContact: ' E-mail of telefoon.',
  whichLaw: ' Welke wet dit vraagt.',
  whichInterest: ' Welk belang dat is.',
  howConsent: ' Hoe de toestemming wordt gevraagd.',
  transferConflict: 'hier staat “geen doorgifte”, bij een ontvanger staat wel een doorgifte',
  locationConflict: (party) =>
    `hier staat “geen doorgifte”, bij ${party} staat een land buiten de EER`,
  specialData: 'Bijzonder gegeven: ',
  criminalData: 'Strafrechtelijk gegeven: ',
  noCondition: ' Op welke uitzondering dit rust.',
  sentByPerson: 'De betrokkene stuurt de gegevens zelf. Dat is geen doorgifte door de organisatie.',
  organisationWide: 'Ook geldt wat achteraan staat voor de hele organisatie.',
  or: ' of ',
  noOwnMeasures: 'Hiervoor gelden de maatregelen van de hele organisatie.',
};

const en: RegisterMessages = {
  title: 'Record of processing activities',
  processorTitle: 'Record of processing for clients',
  asController: 'As controller, Article 30(1) GDPR',
  asProcessor: 'As processor, Article 30(2) GDPR',
  controller: 'Controller',
  processor: 'Processor',
  joint: 'Joint controllers',
  representative: 'Representative in the EU',
  representativeNotNeeded: 'Not needed. Country of establishment: ',
  dpo: 'Data protection officer',
  privacyContact: 'Privacy contact',
  state: 'State',
  activities: (count) =>
    count === 1 ? '1 processing activity.' : `${count} processing activities.`,
  snapshotOf: (date) => `Snapshot of ${date}.`,
  notAdopted: (open) =>
    open === 0
      ? 'Not yet adopted as a version.'
      : `Not yet adopted as a version: ${open} ${open === 1 ? 'answer is' : 'answers are'} missing.`,
  whereMissing: (words) => `Where something is missing it says “${words}”`,
  versionOf: (name, date) => ['Kept version “', name, `” of ${date}.`],
  versionNotAdopted: 'This version was not adopted.',
  changedSince: (version, date) =>
    `Changed after version ${version} was adopted on ${date}; nobody has adopted it as it is now.`,
  adoptedPrefix: 'Adopted by ',
  completeness: (met, total) => `${met} of ${total} required elements filled in.`,
  allMet: 'All required elements are filled in.',
  openPoints: (errors, warnings, tips) =>
    `Still needed in this record: ${errors}. To check: ${warnings}. Tips: ${tips}.`,
  helpOnly: (date) => `This is a help and not legal advice. Law as known on ${date}.`,
  contents: 'Contents',
  contentsOverview: 'All activities at a glance',
  contentsActivities: (first, last) => `The activities one by one, numbers ${first} to ${last}`,
  overview: 'All activities at a glance',
  overviewNote:
    'The letters follow Article 30(1). Security (g) stands with each activity and, for the whole organisation, at the end.',
  overviewCaption:
    'All activities with purpose, data subjects, data, recipients, transfers and retention',
  number: 'No.',
  activity: 'Activity',
  purpose: 'Purpose',
  purposeHint: 'and why it is allowed',
  basis: 'Legal basis',
  who: 'Data subjects',
  data: 'Personal data',
  whose: 'Whose',
  obtainedFrom: 'Obtained from',
  recipients: 'Recipients',
  recipient: 'Who',
  role: 'Role',
  whatFor: 'What for',
  transfers: 'Transfers outside the EEA',
  destination: 'Where to',
  toWhom: 'To whom',
  safeguard: 'Safeguard',
  retention: 'Retention',
  period: 'Period',
  reason: 'Reason',
  security: 'Security',
  client: 'Client',
  categories: 'Categories of processing',
  activityNumber: (number) => `Activity ${number}`,
  contentsAll: 'The activities one by one',
  inUseSince: 'In use since ',
  reviewed: 'Last reviewed ',
  ended: 'Ended ',
  supplement: 'Additional, not required by Article 30',
  processorSupplement: 'Additional, not required by Article 30(2)',
  partiesAndTransfers: 'Recipients and transfers',
  partiesCaption: 'All companies and authorities that get data',
  organisationSecurity: 'Security for the whole organisation',
  measure: 'Measure',
  applied: 'In use',
  policies: 'Arrangements for the whole organisation',
  published: 'As now published',
  publishedNote:
    'This stands in the statement as it is now known. It becomes no sentence of the new statement.',
  publishedCaption: 'What the present statement says and what is right of it',
  subject: 'Subject',
  quote: 'What it says',
  assessment: 'Assessment',
  origins: 'Where this comes from',
  originsNote:
    'What is not listed here was entered by hand. Inferred values and suggestions count only once somebody confirms them.',
  originsCounts: 'How many values come from which source',
  howKnown: 'How known',
  count: 'Number',
  field: 'Element',
  value: 'Source',
  drafts: 'Drafts',
  draftsNote:
    'It has not yet been confirmed that the organisation does this. Only the names stand here:',
  leftOut: (count) =>
    count === 1
      ? 'Still in preparation: 1 activity. Only its name stands here, because it has not yet been confirmed that the organisation does this.'
      : `Still in preparation: ${count} activities. Only their names stand here, because it has not yet been confirmed that the organisation does this.`,
  noActivities: 'There are no activities in this record yet.',
  noPeriod: 'No period established yet.',
  noPeriodReason: 'Reason: ',
  planned: 'Planned: ',
  atMost: 'at most ',
  unlimited: 'without limit',
  allData: 'all data',
  noGround: (place) => `there is no ground to send these data to ${place}`,
  openName: ' Name.',
  openAddress: ' Address.',
  openContact: ' E-mail or phone.',
  whichLaw: ' Which law requires this.',
  whichInterest: ' Which interest it is.',
  howConsent: ' How consent is asked.',
  transferConflict: 'this says “no transfer”, a recipient does transfer data',
  locationConflict: (party) => `this says “no transfer”, ${party} has a country outside the EEA`,
  specialData: 'Special data: ',
  criminalData: 'Criminal data: ',
  noCondition: ' On which condition this rests.',
  sentByPerson: 'The data subject sends the data. That is no transfer by the organisation.',
  organisationWide: 'What stands at the end for the whole organisation holds too.',
  or: ' or ',
  noOwnMeasures: 'The measures of the whole organisation apply.',
};

export const registerMessages: Readonly<Record<Language, RegisterMessages>> = { nl, en };
