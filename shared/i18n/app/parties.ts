/** Words of the screen of companies and authorities. */
import type { Language } from '../../domain/text.ts';

export interface PartiesMessages {
  readonly add: string;
  /** An agreement, and what comes with it, is of one company. */
  readonly duplicate: string;
  readonly empty: string;
  readonly columns: Readonly<
    Record<'name' | 'what' | 'roles' | 'countries' | 'agreement' | 'used', string>
  >;
  readonly notAsked: string;
  readonly inUse: (count: number) => string;
  readonly agreement: {
    readonly missing: string;
    readonly until: (date: string) => string;
    /** `on` has its own word before it: a month has another than a day. */
    readonly ended: (on: string) => string;
    readonly soon: (on: string) => string;
    readonly lasts: string;
    readonly inTerms: string;
    readonly notNeeded: string;
    readonly unknown: string;
  };
  readonly sections: Readonly<
    Record<
      | 'who'
      | 'places'
      | 'onward'
      | 'agreement'
      | 'subProcessors'
      | 'certificates'
      | 'listing'
      | 'joint'
      | 'statement'
      | 'notes',
      { readonly title: string; readonly help?: string }
    >
  >;
  readonly addPlace: string;
  readonly eea: string;
  readonly inside: string;
  readonly outside: string;
  readonly allPlaces: string;
  readonly noPlaces: string;
  readonly placesUnknown: (name: string) => string;
  readonly onwardUnknown: (name: string) => string;
  readonly addTransfer: string;
  readonly noCountry: string;
  readonly addAgreement: string;
  readonly noAgreement: string;
  readonly agreementNumber: (place: number) => string;
  readonly webAddress: string;
  readonly checklist: string;
  readonly checklistHelp: string;
  readonly customary: string;
  readonly covered: (yes: number, all: number) => string;
  readonly addSubProcessor: string;
  readonly noSubProcessors: string;
  readonly addCertificate: string;
  readonly noCertificates: string;
  readonly removeListing: string;
  readonly addJoint: string;
  readonly noJoint: string;
  readonly removeAgreement: string;
  readonly clauseNote: (clause: string) => string;
}

const nl: PartiesMessages = {
  add: 'Bedrijf of instantie',
  duplicate: 'Dupliceren zonder overeenkomst',
  empty:
    'Hier komen de bedrijven en instanties die gegevens van u krijgen of voor u bewaren: uw webhost, boekhouder, bezorgdienst.',
  columns: {
    name: 'Naam',
    what: 'Wat het doet',
    roles: 'Rol',
    countries: 'Waar',
    agreement: 'Overeenkomst',
    used: 'Gebruikt',
  },
  notAsked: 'nog niet gevraagd',
  inUse: (count) => (count === 1 ? '1 keer' : `${count} keer`),
  agreement: {
    missing: 'nog geen',
    until: (date) => `tot ${date}`,
    ended: (on) => `liep af ${on}`,
    soon: (on) => `loopt af ${on}`,
    lasts: 'getekend',
    inTerms: 'in de voorwaarden',
    notNeeded: 'niet nodig',
    unknown: 'niet bekend',
  },
  sections: {
    who: { title: 'Wie is dit, en wat doet het voor u?' },
    places: {
      title: 'Waar staan de gegevens?',
      help: 'Elk land waar dit bedrijf gegevens bewaart of waar iemand meekijkt.',
    },
    onward: {
      title: 'Geeft het gegevens door buiten Europa?',
      help: 'Zoals een Ierse dochter die gegevens naar het moederbedrijf in Amerika stuurt.',
    },
    agreement: {
      title: 'Verwerkersovereenkomst',
      help: 'Wie gegevens voor u bewaart of gebruikt, moet daarover een overeenkomst met u hebben.',
    },
    subProcessors: {
      title: 'Wie schakelt het zelf in?',
      help: 'Bedrijven die voor dit bedrijf bij uw gegevens kunnen.',
    },
    certificates: { title: 'Certificaten', help: 'Zoals ISO 27001 of NEN 7510.' },
    listing: { title: 'De lijst van Amerikaanse bedrijven' },
    joint: {
      title: 'Samen verantwoordelijk',
      help: 'Wie samen met u beslist waarvoor gegevens worden gebruikt.',
    },
    statement: {
      title: 'In uw privacyverklaring',
      help: 'Met naam, of alleen het soort bedrijf.',
    },
    notes: { title: 'Notities', help: 'Alleen voor u. Ze komen in geen enkel document.' },
  },
  addPlace: 'Land',
  eea: 'EER',
  inside: 'binnen',
  outside: 'buiten',
  allPlaces: 'Weet u van alle plaatsen?',
  noPlaces: 'Er staat nog geen land.',
  placesUnknown: (name) => `Onbekend: waar ${name} gegevens bewaart.`,
  onwardUnknown: (name) => `Onbekend: of ${name} gegevens doorgeeft.`,
  addTransfer: 'Land waarheen het doorgeeft',
  noCountry: 'land nog niet bekend',
  addAgreement: 'Overeenkomst',
  noAgreement: 'Er staat nog geen overeenkomst.',
  agreementNumber: (place) => `Overeenkomst ${place}`,
  webAddress: 'Webadres',
  checklist: 'Wat moet erin staan?',
  checklistHelp: 'Lees de overeenkomst en kruis aan wat erin staat.',
  customary: 'Gebruikelijk, geen plicht',
  covered: (yes, all) => `${yes} van ${all} geregeld`,
  addSubProcessor: 'Bedrijf dat het inschakelt',
  noSubProcessors: 'Er staat nog niemand.',
  addCertificate: 'Certificaat',
  noCertificates: 'Er staat nog geen certificaat.',
  removeListing: 'Vermelding weghalen',
  addJoint: 'Afspraak',
  noJoint: 'Er staat nog geen afspraak.',
  removeAgreement: 'Overeenkomst weghalen',
  clauseNote: (clause) => `Notitie bij ${clause}`,
};

const en: PartiesMessages = {
  add: 'Company or authority',
  duplicate: 'Duplicate without agreement',
  empty:
    'Here go the companies and authorities that get data from you or keep them for you: your web host, accountant, courier.',
  columns: {
    name: 'Name',
    what: 'What it does',
    roles: 'Role',
    countries: 'Where',
    agreement: 'Agreement',
    used: 'Used',
  },
  notAsked: 'not asked yet',
  inUse: (count) => (count === 1 ? 'once' : `${count} times`),
  agreement: {
    missing: 'none yet',
    until: (date) => `until ${date}`,
    ended: (on) => `ended ${on}`,
    soon: (on) => `ends ${on}`,
    lasts: 'signed',
    inTerms: 'in the terms',
    notNeeded: 'not needed',
    unknown: 'not known',
  },
  sections: {
    who: { title: 'Who is this, and what does it do for you?' },
    places: {
      title: 'Where are the data?',
      help: 'Every country where this company keeps data or where somebody looks on.',
    },
    onward: {
      title: 'Does it pass data on outside Europe?',
      help: 'Such as an Irish subsidiary that sends data to its parent in America.',
    },
    agreement: {
      title: 'Processor agreement',
      help: 'Whoever keeps or uses data for you must have an agreement with you about that.',
    },
    subProcessors: {
      title: 'Whom does it call in?',
      help: 'Companies that can get at your data on behalf of this one.',
    },
    certificates: { title: 'Certificates', help: 'Such as ISO 27001 or NEN 7510.' },
    listing: { title: 'The list of American companies' },
    joint: {
      title: 'Jointly responsible',
      help: 'Who decides together with you what data are used for.',
    },
    statement: {
      title: 'In your privacy statement',
      help: 'By name, or only the kind of company.',
    },
    notes: { title: 'Notes', help: 'For you only. They come into no document.' },
  },
  addPlace: 'Country',
  eea: 'EEA',
  inside: 'inside',
  outside: 'outside',
  allPlaces: 'Do you know of all places?',
  noPlaces: 'There is no country yet.',
  placesUnknown: (name) => `Unknown: where ${name} keeps data.`,
  onwardUnknown: (name) => `Unknown: whether ${name} passes data on.`,
  addTransfer: 'Country it passes data on to',
  noCountry: 'country not known yet',
  addAgreement: 'Agreement',
  noAgreement: 'There is no agreement yet.',
  agreementNumber: (place) => `Agreement ${place}`,
  webAddress: 'Web address',
  checklist: 'What must it say?',
  checklistHelp: 'Read the agreement and tick what it says.',
  customary: 'Customary, no duty',
  covered: (yes, all) => `${yes} of ${all} covered`,
  addSubProcessor: 'Company it calls in',
  noSubProcessors: 'There is nobody yet.',
  addCertificate: 'Certificate',
  noCertificates: 'There is no certificate yet.',
  removeListing: 'Remove the listing',
  addJoint: 'Arrangement',
  noJoint: 'There is no arrangement yet.',
  removeAgreement: 'Remove the agreement',
  clauseNote: (clause) => `Note with ${clause}`,
};

export const partiesMessages: Readonly<Record<Language, PartiesMessages>> = { nl, en };
