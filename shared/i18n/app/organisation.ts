/** Words of the screen of the organisation itself. */
import type { Language } from '../../domain/text.ts';

type Part = { readonly title: string; readonly help?: string };

export type OrganisationPart =
  | 'who'
  | 'contact'
  | 'privacy'
  | 'look'
  | 'work'
  | 'rare'
  | 'joint'
  | 'representative'
  | 'dpo'
  | 'group'
  | 'requests'
  | 'rights'
  | 'keeping'
  | 'changes'
  | 'ownWords'
  | 'explained'
  | 'duties'
  | 'published'
  | 'notes';

export interface OrganisationMessages {
  readonly parts: Readonly<Record<OrganisationPart, Part>>;
  readonly index: string;
  readonly jointQuestion: string;
  readonly jointUnknown: string;
  readonly jointGo: string;
  readonly dpoQuestion: string;
  readonly dpoUnknown: string;
  readonly repQuestion: string;
  readonly contrast: (ratio: string) => string;
  readonly contrastLow: (ratio: string) => string;
  readonly sample: string;
  readonly addCompany: string;
  readonly noCompanies: string;
  readonly addRight: string;
  readonly noRights: string;
  readonly addWord: string;
  readonly noWords: string;
  readonly word: string;
  readonly list: string;
  readonly addTerm: string;
  readonly noTerms: string;
  readonly addDuty: string;
  readonly noDuties: string;
  readonly addPractice: string;
  readonly noPractices: string;
  readonly whatItSays: string;
}

const nl: OrganisationMessages = {
  parts: {
    who: {
      title: 'Wie bent u?',
      help: 'Dit staat op de voorkant van het register en bovenaan de verklaring.',
    },
    contact: { title: 'Hoe bereiken mensen u?' },
    privacy: {
      title: 'Wie gaat over privacy?',
      help: 'Een functie of algemeen adres is genoeg. Een naam komt er alleen in als u dat zegt.',
    },
    look: { title: 'Hoe zien uw documenten eruit?' },
    work: { title: 'Wat doet uw organisatie?' },
    rare: {
      title: 'Speelt dit bij u?',
      help: 'Bij de meeste kleine bedrijven niet. U antwoordt wanneer u eraan toe bent.',
    },
    joint: { title: 'Beslist u samen met een ander?' },
    representative: {
      title: 'Vertegenwoordiger in de EU',
      help: 'Nodig als uw organisatie buiten de EU zit.',
    },
    dpo: { title: 'Functionaris voor gegevensbescherming (FG)' },
    group: {
      title: 'Andere bedrijven van uw groep',
      help: 'Voor wie geldt dit register en deze verklaring ook?',
    },
    requests: {
      title: 'Als iemand iets vraagt over zijn gegevens',
      help: 'Zoals inzage of wissen. U hebt daar een maand voor.',
    },
    rights: {
      title: 'Hoe u een recht uitvoert',
      help: 'Alleen als het bij u anders gaat dan gewoon.',
    },
    keeping: {
      title: 'Bewaren in het algemeen',
      help: 'Naast de termijn bij alles wat u met gegevens doet.',
    },
    changes: { title: 'Als uw verklaring verandert' },
    ownWords: {
      title: 'Uw eigen woorden',
      help: 'Woorden die u zelf aan de lijsten hebt toegevoegd. Zo weten wij wat de wet ervan vindt.',
    },
    explained: { title: 'Woorden die u uitlegt', help: 'Ze komen in de verklaring.' },
    duties: { title: 'Wat uw gebruikers zelf doen', help: 'Zoals een wachtwoord geheim houden.' },
    published: {
      title: 'Wat er nu gepubliceerd is',
      help: 'Zinnen uit een oude verklaring die niet kloppen met de wet. Ze komen niet in de nieuwe.',
    },
    notes: { title: 'Notities', help: 'Alleen voor u. Ze komen in geen enkel document.' },
  },
  index: 'Op deze pagina',
  jointQuestion: 'Beslist een ander samen met u waarvoor gegevens worden gebruikt?',
  jointUnknown: 'Onbekend: of u met een ander samen beslist.',
  jointGo: 'De afspraak legt u vast bij dat bedrijf.',
  dpoQuestion: 'Hebt u een FG aangesteld?',
  dpoUnknown: 'Onbekend: of u een FG hebt, of er een moet hebben.',
  repQuestion: 'Hebt u een vertegenwoordiger in de EU?',
  contrast: (ratio) => `Goed te lezen op wit (${ratio} : 1).`,
  contrastLow: (ratio) =>
    `Te licht om op wit te lezen (${ratio} : 1; 4,5 is nodig). Uw documenten houden de gewone kleur.`,
  sample: 'Zo ziet een letter eruit',
  addCompany: 'Bedrijf',
  noCompanies: 'Heeft uw groep nog een bedrijf? Voeg het hier toe.',
  addRight: 'Recht',
  noRights: 'Er staat nog niets. Dan geldt wat de wet zegt.',
  addWord: 'Eigen woord',
  noWords: 'Mist u een woord in een lijst? Voeg het hier toe.',
  word: 'Woord',
  list: 'Lijst',
  addTerm: 'Woord',
  noTerms: 'Gebruikt u een woord dat lezers niet kennen? Leg het hier uit.',
  addDuty: 'Wat zij doen',
  noDuties: 'Vraagt u iets van uw gebruikers? Schrijf het hier op.',
  addPractice: 'Zin',
  noPractices: 'Staat zo’n zin in uw verklaring van nu? Zet hem hier.',
  whatItSays: 'Wat er staat',
};

const en: OrganisationMessages = {
  parts: {
    who: {
      title: 'Who are you?',
      help: 'This stands on the cover of the register and at the top of the statement.',
    },
    contact: { title: 'How do people reach you?' },
    privacy: {
      title: 'Who is in charge of privacy?',
      help: 'A function or general address is enough. A name is printed only if you say so.',
    },
    look: { title: 'What do your documents look like?' },
    work: { title: 'What does your organisation do?' },
    rare: {
      title: 'Does this concern you?',
      help: 'Most small businesses it does not. You answer when you get to it.',
    },
    joint: { title: 'Do you decide together with somebody else?' },
    representative: {
      title: 'Representative in the EU',
      help: 'Needed if your organisation is outside the EU.',
    },
    dpo: { title: 'Data protection officer (DPO)' },
    group: {
      title: 'Other companies of your group',
      help: 'For whom do this register and statement hold too?',
    },
    requests: {
      title: 'When somebody asks about his data',
      help: 'Such as access or erasure. You have a month for that.',
    },
    rights: {
      title: 'How you carry out a right',
      help: 'Only where it goes differently with you than usual.',
    },
    keeping: {
      title: 'Keeping in general',
      help: 'Beside the period with everything you do with data.',
    },
    changes: { title: 'When your statement changes' },
    ownWords: {
      title: 'Your own words',
      help: 'Words that you added to the lists yourself. This tells us what the law thinks of them.',
    },
    explained: { title: 'Words that you explain', help: 'They come into the statement.' },
    duties: { title: 'What your users do themselves', help: 'Such as keeping a password secret.' },
    published: {
      title: 'What is published now',
      help: 'Sentences of an old statement that do not agree with the law. They do not come into the new one.',
    },
    notes: { title: 'Notes', help: 'For you only. They come into no document.' },
  },
  index: 'On this page',
  jointQuestion: 'Does somebody else decide with you what data are used for?',
  jointUnknown: 'Unknown: whether you decide together with somebody else.',
  jointGo: 'You record the arrangement with that company.',
  dpoQuestion: 'Have you appointed a DPO?',
  dpoUnknown: 'Unknown: whether you have a DPO, or must have one.',
  repQuestion: 'Do you have a representative in the EU?',
  contrast: (ratio) => `Easy to read on white (${ratio} : 1).`,
  contrastLow: (ratio) =>
    `Too light to read on white (${ratio} : 1; 4.5 is needed). Your documents keep the usual colour.`,
  sample: 'This is what a letter looks like',
  addCompany: 'Company',
  noCompanies: 'Does your group have another company? Add it here.',
  addRight: 'Right',
  noRights: 'There is nothing yet. Then what the law says holds.',
  addWord: 'Own word',
  noWords: 'Do you miss a word in a list? Add it here.',
  word: 'Word',
  list: 'List',
  addTerm: 'Word',
  noTerms: 'Do you use a word that readers do not know? Explain it here.',
  addDuty: 'What they do',
  noDuties: 'Do you ask something of your users? Write it down here.',
  addPractice: 'Sentence',
  noPractices: 'Is there such a sentence in your statement now? Put it here.',
  whatItSays: 'What it says',
};

export const organisationMessages: Readonly<Record<Language, OrganisationMessages>> = { nl, en };
