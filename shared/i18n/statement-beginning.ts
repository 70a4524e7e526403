/** Headings of a privacy statement, its summary, and who we are: Art. 12, 13(1)(a)-(b), 14(1)(a)-(b). */
import type { Audience } from '../domain/activity.ts';
import type { StatementGroup } from '../domain/purpose.ts';
import type { Language } from '../domain/text.ts';
import type { Form, Parts } from './parts.ts';

export const sectionIds = [
  'who',
  'purposes',
  'sources',
  'recipients',
  'transfers',
  'cookies',
  'automated',
  'security',
  'objection',
  'rights',
  'using',
  'complaint',
  'changes',
] as const;
export type SectionId = (typeof sectionIds)[number];

export interface BeginningMessages {
  readonly kind: string;
  readonly titleOf: <T>(name: T) => Parts<T>;
  readonly internal: string;
  readonly headings: Readonly<Record<SectionId, string>>;
  readonly sourcesOfOthers: string;
  /** Where nothing is said of our own measures. */
  readonly securityOnly: string;
  /** Where no right to object goes before them. */
  readonly rightsOnly: string;
  readonly thingsToDo: (count: number) => string;
  readonly thingsToDoInside: (count: number) => string;
  readonly summary: string;
  readonly mainly: (groups: string) => string;
  readonly groupsInSummary: Readonly<Record<StatementGroup, string>>;
  readonly notFromYou: string;
  readonly sensitive: <T>(data: T) => Parts<T>;
  readonly outsideEurope: string;
  readonly adCookies: string;
  readonly objectAds: string;
  readonly objectInterest: string;
  readonly computerDecides: string;
  readonly seeSection: (number: number) => string;
  readonly questions: <T>(address: T) => Parts<T>;
  readonly callUs: <T>(number: T) => Parts<T>;
  readonly responsible: <T>(name: T) => Parts<T>;
  readonly we: string;
  readonly alsoCalled: <T>(names: T) => Parts<T>;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly messaging: string;
  readonly kvk: string;
  readonly contactPlace: <T>(place: T) => Parts<T>;
  readonly websites: string;
  readonly privacyContact: <T>(way: T) => Parts<T>;
  readonly privacyPerson: <T>(who: T) => Parts<T>;
  readonly dpo: <T>(way: T) => Parts<T>;
  readonly representative: <T>(name: T) => Parts<T>;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly audienceOf: <T>(site: T) => Parts<T>;
  readonly onlyCustomers: string;
  readonly lookingForWork: string;
  readonly onlyVisiting: string;
  readonly groupInScope: <T>(names: T) => Parts<T>;
  readonly together: <T>(names: T) => Parts<T>;
  readonly informs: <T>(who: T) => Parts<T>;
  readonly answers: <T>(who: T) => Parts<T>;
  readonly contactPoint: <T>(where: T) => Parts<T>;
  readonly definitions: string;
  readonly missing: {
    readonly name: string;
    /** Where readers do know a trade name. */
    readonly legalName: string;
    readonly address: string;
    readonly contact: string;
    readonly dpo: string;
    readonly dpoContact: string;
    readonly representativeName: string;
    readonly partners: string;
    readonly essence: string;
  };
}

const nl = (form: Form): BeginningMessages => {
  const v = (u: string, je: string) => (form === 'u' ? u : je);
  return {
    kind: 'Privacyverklaring',
    titleOf: (name) => ['Privacyverklaring van ', name],
    internal: 'Intern, niet op de website',
    headings: {
      who: 'Wie zijn wij?',
      purposes: v('Waarvoor gebruiken wij uw gegevens?', 'Waarvoor gebruiken wij je gegevens?'),
      sources: v(
        'Moet u uw gegevens geven? En hoe komen wij eraan?',
        'Moet je je gegevens geven? En hoe komen wij eraan?',
      ),
      recipients: v('Wie krijgen uw gegevens nog meer?', 'Wie krijgen je gegevens nog meer?'),
      transfers: v(
        'Gaan uw gegevens naar landen buiten Europa?',
        'Gaan je gegevens naar landen buiten Europa?',
      ),
      cookies: 'Cookies',
      automated: v('Beslist een computer over u?', 'Beslist een computer over jou?'),
      security: v('Hoe beschermen wij uw gegevens?', 'Hoe beschermen wij je gegevens?'),
      objection: v('U mag bezwaar maken', 'Je mag bezwaar maken'),
      rights: v('Uw andere rechten', 'Je andere rechten'),
      using: v('Zo gebruikt u uw rechten', 'Zo gebruik je je rechten'),
      complaint: 'Niet tevreden?',
      changes: 'Als deze verklaring verandert',
    },
    sourcesOfOthers: v('Hoe komen wij aan uw gegevens?', 'Hoe komen wij aan je gegevens?'),
    securityOnly: v('De veiligheid van uw gegevens', 'De veiligheid van je gegevens'),
    rightsOnly: v('Uw rechten', 'Je rechten'),
    thingsToDo: (count) =>
      count === 1
        ? 'Nog 1 ding voordat u dit op uw website zet'
        : `Nog ${count} dingen voordat u dit op uw website zet`,
    thingsToDoInside: (count) =>
      count === 1
        ? 'Nog 1 ding voordat u dit aan uw mensen geeft'
        : `Nog ${count} dingen voordat u dit aan uw mensen geeft`,
    summary: 'In het kort',
    mainly: (groups) =>
      v(
        `Wij gebruiken uw gegevens vooral ${groups}.`,
        `Wij gebruiken je gegevens vooral ${groups}.`,
      ),
    groupsInSummary: {
      order: v(
        'als u iets bij ons bestelt of aanvraagt',
        'als je iets bij ons bestelt of aanvraagt',
      ),
      account: v('als u een account hebt', 'als je een account hebt'),
      question: v('als u een vraag of klacht hebt', 'als je een vraag of klacht hebt'),
      news: v('als u nieuws van ons krijgt', 'als je nieuws van ons krijgt'),
      visit: v('als u onze website of winkel bezoekt', 'als je onze website of winkel bezoekt'),
      incident: 'als de wet het vraagt of er iets misgaat',
      apply: v('als u solliciteert', 'als je solliciteert'),
      work: v('omdat u bij ons werkt', 'omdat je bij ons werkt'),
    },
    notFromYou: v(
      'Wij kregen uw gegevens niet van uzelf.',
      'Wij kregen je gegevens niet van jezelf.',
    ),
    sensitive: (data) => ['Wij gebruiken ook gevoelige gegevens: ', data, '.'],
    outsideEurope: 'Er gaan gegevens naar een land buiten Europa.',
    adCookies: v(
      'Op onze website staan cookies voor reclame. Die plaatsen wij alleen als u dat goed vindt.',
      'Op onze website staan cookies voor reclame. Die plaatsen wij alleen als je dat goed vindt.',
    ),
    objectAds: v(
      'U mag bezwaar maken tegen reclame. Dan stoppen wij meteen.',
      'Je mag bezwaar maken tegen reclame. Dan stoppen wij meteen.',
    ),
    objectInterest: v(
      'U mag bezwaar maken als wij uw gegevens gebruiken voor ons eigen belang.',
      'Je mag bezwaar maken als wij je gegevens gebruiken voor ons eigen belang.',
    ),
    computerDecides: v('Soms beslist een computer over u.', 'Soms beslist een computer over jou.'),
    seeSection: (number) => `Zie onderdeel ${number}.`,
    questions: (address) => ['Vragen? Mail naar ', address, '.'],
    callUs: (number) => ['Vragen? Bel ', number, '.'],
    responsible: (name) => [
      name,
      v(' is verantwoordelijk voor uw gegevens.', ' is verantwoordelijk voor je gegevens.'),
    ],
    we: 'In deze verklaring heten wij “wij”.',
    alsoCalled: (names) => [v('U kent ons ook als ', 'Je kent ons ook als '), names, '.'],
    address: 'Adres: ',
    email: 'E-mail: ',
    phone: 'Telefoon: ',
    messaging: 'Berichten: ',
    kvk: 'KvK-nummer: ',
    contactPlace: (place) => [
      v('U vindt onze contactgegevens hier: ', 'Je vindt onze contactgegevens hier: '),
      place,
      '.',
    ],
    websites: 'Website: ',
    privacyContact: (way) => [
      v(
        'Hebt u een vraag over privacy? Die stelt u via ',
        'Heb je een vraag over privacy? Die stel je via ',
      ),
      way,
      '.',
    ],
    privacyPerson: (who) => ['Wie vragen over privacy beantwoordt: ', who, '.'],
    dpo: (way) => [
      v(
        'Onze functionaris gegevensbescherming bereikt u via ',
        'Onze functionaris gegevensbescherming bereik je via ',
      ),
      way,
      '.',
    ],
    representative: (name) => ['In de Europese Unie vertegenwoordigt dit bedrijf ons: ', name, '.'],
    audience: {
      customers: 'Deze verklaring is voor klanten en bezoekers.',
      websiteVisitors: 'Deze verklaring is voor bezoekers van onze website.',
      applicants: 'Deze verklaring is voor mensen die bij ons solliciteren.',
      staff: 'Deze verklaring is voor iedereen die bij ons werkt.',
      others: 'Deze verklaring is voor mensen die hun gegevens niet zelf aan ons gaven.',
    },
    onlyCustomers: 'Deze verklaring is voor onze klanten.',
    onlyVisiting: v(
      'Bezoekt u alleen onze website? Lees dan de verklaring voor bezoekers.',
      'Bezoek je alleen onze website? Lees dan de verklaring voor bezoekers.',
    ),
    audienceOf: (site) => ['De verklaring geldt ook voor de website: ', site, '.'],
    lookingForWork: v(
      'Wilt u bij ons werken? Lees dan de verklaring voor sollicitanten.',
      'Wil je bij ons werken? Lees dan de verklaring voor sollicitanten.',
    ),
    groupInScope: (names) => ['De verklaring geldt ook voor: ', names, '.'],
    together: (names) => ['Soms beslissen wij samen met anderen. Dat doen wij met: ', names, '.'],
    informs: (who) => [v('Wie u informeert: ', 'Wie je informeert: '), who, '.'],
    answers: (who) => [v('Wie uw vragen beantwoordt: ', 'Wie je vragen beantwoordt: '), who, '.'],
    contactPoint: (where) => [v('Daar kunt u terecht: ', 'Daar kun je terecht: '), where, '.'],
    definitions: 'Wat wij met deze woorden bedoelen:',
    missing: {
      name: 'wie verantwoordelijk is: de naam van uw bedrijf of organisatie',
      legalName: 'de officiële naam van uw bedrijf of organisatie',
      address: 'uw adres',
      contact: 'een e-mailadres of telefoonnummer waar mensen u bereiken',
      dpo: 'hebt u een functionaris gegevensbescherming aangesteld? Ja, nee of uitzoeken',
      dpoContact: 'hoe mensen uw functionaris gegevensbescherming bereiken',
      representativeName: 'wie u in de Europese Unie vertegenwoordigt',
      partners: 'met wie u dit samen doet',
      essence: 'wat u met de ander hebt afgesproken, in een paar zinnen',
    },
  };
};

const en = (_form: Form): BeginningMessages => ({
  kind: 'Privacy statement',
  titleOf: (name) => ['Privacy statement of ', name],
  internal: 'Internal, not for the website',
  headings: {
    who: 'Who are we?',
    purposes: 'What do we use your data for?',
    sources: 'Do you have to give your data? And how do we get them?',
    recipients: 'Who else gets your data?',
    transfers: 'Do your data go to countries outside Europe?',
    cookies: 'Cookies',
    automated: 'Does a computer decide about you?',
    security: 'How do we protect your data?',
    objection: 'You may object',
    rights: 'Your other rights',
    using: 'How to use your rights',
    complaint: 'Not satisfied?',
    changes: 'If this statement changes',
  },
  sourcesOfOthers: 'How do we get your data?',
  securityOnly: 'The safety of your data',
  rightsOnly: 'Your rights',
  thingsToDo: (count) =>
    count === 1
      ? '1 thing to do before you put this on your website'
      : `${count} things to do before you put this on your website`,
  thingsToDoInside: (count) =>
    count === 1
      ? '1 thing to do before you give this to your people'
      : `${count} things to do before you give this to your people`,
  summary: 'In short',
  mainly: (groups) => `We use your data mainly ${groups}.`,
  groupsInSummary: {
    order: 'when you order or apply for something',
    account: 'when you have an account',
    question: 'when you have a question or complaint',
    news: 'when you get news from us',
    visit: 'when you visit our website or shop',
    incident: 'when the law asks for it or something goes wrong',
    apply: 'when you apply for a job',
    work: 'because you work for us',
  },
  notFromYou: 'We did not get your data from you.',
  sensitive: (data) => ['We also use sensitive data: ', data, '.'],
  outsideEurope: 'Some data go to a country outside Europe.',
  adCookies: 'Our website has cookies for advertising. We only place them if you agree.',
  objectAds: 'You may object to advertising. Then we stop at once.',
  objectInterest: 'You may object when we use your data for our own interest.',
  computerDecides: 'Sometimes a computer decides about you.',
  seeSection: (number) => `See section ${number}.`,
  questions: (address) => ['Questions? Mail ', address, '.'],
  callUs: (number) => ['Questions? Call ', number, '.'],
  responsible: (name) => [name, ' is responsible for your data.'],
  we: 'In this statement “we” means this organisation.',
  alsoCalled: (names) => ['You may also know us as ', names, '.'],
  address: 'Address: ',
  email: 'E-mail: ',
  phone: 'Phone: ',
  messaging: 'Messages: ',
  kvk: 'Chamber of Commerce number: ',
  contactPlace: (place) => ['You find how to reach us here: ', place, '.'],
  websites: 'Website: ',
  privacyContact: (way) => ['Do you have a question about privacy? Ask it via ', way, '.'],
  privacyPerson: (who) => ['Who answers questions about privacy: ', who, '.'],
  dpo: (way) => ['You can reach our data protection officer via ', way, '.'],
  representative: (name) => ['In the European Union this company represents us: ', name, '.'],
  audience: {
    customers: 'This statement is for customers and visitors.',
    websiteVisitors: 'This statement is for visitors to our website.',
    applicants: 'This statement is for people who apply for a job with us.',
    staff: 'This statement is for everyone who works for us.',
    others: 'This statement is for people who did not give us their data themselves.',
  },
  onlyCustomers: 'This statement is for our customers.',
  onlyVisiting: 'Do you only visit our website? Then read the statement for visitors.',
  audienceOf: (site) => ['The statement also covers the website: ', site, '.'],
  lookingForWork: 'Do you want to work for us? Then read the statement for applicants.',
  groupInScope: (names) => ['The statement also covers: ', names, '.'],
  together: (names) => ['Sometimes we decide together with others. We do so with: ', names, '.'],
  informs: (who) => ['Who informs you: ', who, '.'],
  answers: (who) => ['Who answers your questions: ', who, '.'],
  contactPoint: (where) => ['Where you can turn to: ', where, '.'],
  definitions: 'What we mean by these words:',
  missing: {
    name: 'who is responsible: the name of your company or organisation',
    legalName: 'the official name of your company or organisation',
    address: 'your address',
    contact: 'an e-mail address or phone number where people can reach you',
    dpo: 'have you appointed a data protection officer? Yes, no or find out',
    dpoContact: 'how people can reach your data protection officer',
    representativeName: 'who represents you in the European Union',
    partners: 'who you do this together with',
    essence: 'what you agreed with the other, in a few sentences',
  },
});

export const beginningMessages: Readonly<Record<Language, (form: Form) => BeginningMessages>> = {
  nl,
  en,
};
