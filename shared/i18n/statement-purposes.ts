/** What data are used for, why that is allowed and how long: Art. 13(1)(c)-(d), 13(2)(a), (e), 14(1)(d), 14(2)(f). */
import type { StatementGroup } from '../domain/purpose.ts';
import type { Language } from '../domain/text.ts';
import type { Form, Parts } from './parts.ts';

export interface PurposeMessages {
  /** How to read the tables: running text before the figures. */
  readonly guide: string;
  readonly contactData: string;
  readonly contactMeaning: <T>(data: T) => Parts<T>;
  readonly groups: Readonly<Record<StatementGroup, string>>;
  readonly caption: (group: string) => string;
  readonly captionAll: string;
  readonly what: string;
  readonly data: string;
  readonly why: string;
  readonly howLong: string;
  readonly moreData: string;
  readonly alsoData: <T>(purpose: T) => Parts<T>;
  readonly ofChildren: string;
  readonly basis: {
    readonly '6a': string;
    readonly '6b': string;
    readonly '6c': <T>(law: T) => Parts<T>;
    readonly '6d': string;
    readonly '6e': string;
    readonly '6f': <T>(interest: T) => Parts<T>;
  };
  /** The basis as the end of "u mag dit, want ...". */
  readonly because: Readonly<Record<'6a' | '6b' | '6c' | '6d' | '6e' | '6f', string>>;
  /** `because` 6(1)(b) where the reader is no customer. */
  readonly becauseOfPerson: string;
  readonly explicitConsent: string;
  /** Conditions of Art. 9(2) by their letter. */
  readonly art9: Readonly<Record<string, string>>;
  readonly art10: string;
  readonly limitation: string;
  readonly atMost: string;
  readonly alsoGets: <T>(name: T, why: T) => Parts<T>;
  readonly alsoGetsPlain: <T>(name: T) => Parts<T>;
  readonly serviceMail: string;
  readonly retentionOnRequest: string;
  readonly needed: <T>(data: T) => Parts<T>;
  readonly required: <T>(data: T) => Parts<T>;
  readonly requiredBy: <T>(data: T, law: T) => Parts<T>;
  readonly free: string;
  readonly allFree: string;
  readonly observed: <T>(data: T) => Parts<T>;
  readonly fromOthers: string;
  readonly fromParty: <T>(data: T, who: T) => Parts<T>;
  /** Where the source already begins with "van". */
  readonly fromWhere: <T>(data: T, where: T) => Parts<T>;
  readonly fromPublic: <T>(data: T, where: T) => Parts<T>;
  readonly derived: <T>(data: T) => Parts<T>;
  readonly told: <T>(moment: T) => Parts<T>;
  readonly toldBy: <T>(channel: T) => Parts<T>;
  readonly moments: Readonly<
    Record<'atCollection' | 'withinMonth' | 'firstContact' | 'firstDisclosure', string>
  >;
  readonly anonymous: string;
  readonly missing: {
    readonly purposes: string;
    /** Of one activity; without a name where that may not be shown. */
    readonly purposesOf: (activity: string | undefined) => string;
    readonly whose: (activity: string | undefined) => string;
    /** Of people for whom no statement was chosen; unnamed where that may not be shown. */
    readonly statementOf: (people: string | undefined) => string;
    readonly data: string;
    readonly why: string;
    readonly law: string;
    readonly interest: string;
    readonly howLong: (data: string) => string;
    readonly vague: (data: string) => string;
    readonly unlimited: (data: string) => string;
    readonly condition: (data: string) => string;
    readonly obliged: (data: string) => string;
    readonly consequence: (data: string) => string;
    readonly source: (data: string) => string;
    readonly who: (data: string) => string;
    readonly moment: string;
  };
  readonly confirm: {
    readonly data: (data: string) => string;
    readonly basis: (basis: string) => string;
    readonly purpose: (purpose: string) => string;
    readonly howLong: (period: string) => string;
    readonly value: (value: string) => string;
  };
  readonly or: string;
  readonly andMore: (count: number) => string;
  readonly theseData: string;
}

/** "E-mailadres" asks for an article where "bestelgegevens" does not: it stands behind a colon. */
const keptData = (data: string, say: (what: string) => string): string =>
  /gegevens$/u.test(data) ? say(data) : `${say('dit')}: ${data}`;
const keptDataEn = (data: string, say: (what: string) => string): string =>
  /(?:data|details)$/u.test(data) ? say(data) : `${say('this')}: ${data}`;

const nl = (form: Form): PurposeMessages => {
  const v = (u: string, je: string) => (form === 'u' ? u : je);
  return {
    guide: v(
      'Hieronder ziet u waarvoor wij uw gegevens gebruiken. In elke rij staat ook om welke gegevens het gaat, waarom het mag en hoe lang wij ze bewaren. Is iets niet duidelijk? Vraag het ons gerust.',
      'Hieronder zie je waarvoor wij je gegevens gebruiken. In elke rij staat ook om welke gegevens het gaat, waarom het mag en hoe lang wij ze bewaren. Is iets niet duidelijk? Vraag het ons gerust.',
    ),
    contactData: 'contactgegevens',
    contactMeaning: (data) => [
      v('Met contactgegevens bedoelen wij: uw ', 'Met contactgegevens bedoelen wij: je '),
      data,
      '.',
    ],
    groups: {
      order: v('U bestelt iets', 'Je bestelt iets'),
      account: v('U hebt een account', 'Je hebt een account'),
      question: v('U stelt een vraag of hebt een klacht', 'Je stelt een vraag of hebt een klacht'),
      news: v('U krijgt nieuws van ons', 'Je krijgt nieuws van ons'),
      visit: v('U bezoekt onze website of winkel', 'Je bezoekt onze website of winkel'),
      incident: 'Als er iets misgaat of de wet het vraagt',
      apply: v('U solliciteert bij ons', 'Je solliciteert bij ons'),
      work: v('U werkt bij ons', 'Je werkt bij ons'),
    },
    caption: (group) =>
      v(
        `Waarvoor wij uw gegevens gebruiken: ${group}`,
        `Waarvoor wij je gegevens gebruiken: ${group}`,
      ),
    captionAll: v('Waarvoor wij uw gegevens gebruiken', 'Waarvoor wij je gegevens gebruiken'),
    what: 'Waarvoor',
    data: 'Welke gegevens',
    why: 'Waarom mag dat?',
    howLong: 'Hoe lang?',
    moreData: 'meer gegevens: zie onder de tabel',
    alsoData: (purpose) => ['Bij “', purpose, '” gebruiken wij ook:'],
    ofChildren: 'ook van kinderen',
    basis: {
      '6a': v('met uw toestemming', 'met je toestemming'),
      '6b': v('nodig voor onze afspraak met u', 'nodig voor onze afspraak met jou'),
      '6c': (law) => ['moet van de ', law],
      '6d': 'om iemands leven te beschermen',
      '6e': 'onze taak voor iedereen, die in de wet staat',
      '6f': (interest) => ['ons belang: ', interest],
    },
    because: {
      '6a': 'mensen geven er toestemming voor',
      '6b': 'het is nodig voor de afspraak met de klant',
      '6c': 'een wet zegt dat het moet',
      '6d': 'het beschermt iemands leven',
      '6e': 'het is een taak die de wet u geeft',
      '6f': 'u hebt er een goed belang bij',
    },
    becauseOfPerson: 'het is nodig voor de afspraak met deze persoon',
    explicitConsent: v('met uw uitdrukkelijke toestemming', 'met je uitdrukkelijke toestemming'),
    art9: {
      b: 'nodig voor regels over werk of sociale zekerheid',
      c: 'om iemands leven te beschermen',
      d: 'als vereniging of stichting, voor onze eigen leden',
      e: v('u maakte dit zelf openbaar', 'je maakte dit zelf openbaar'),
      f: 'nodig voor een zaak bij de rechter',
      g: 'de wet staat dit toe om een groot algemeen belang',
      h: 'nodig voor zorg of voor de bedrijfsarts',
      i: 'nodig voor de volksgezondheid',
      j: 'nodig voor een archief, onderzoek of statistiek',
    },
    art10: 'alleen zoals de wet dat toestaat',
    limitation: v(
      'zolang u of wij nog een vordering kunnen instellen',
      'zolang jij of wij nog een vordering kunnen instellen',
    ),
    atMost: 'hoogstens ',
    alsoGets: (name, why) => ['Anderen krijgen dit ook: ', name, '. De reden: ', why, '.'],
    alsoGetsPlain: (name) => ['Anderen krijgen dit ook: ', name, '.'],
    serviceMail: v(
      'Meldt u zich af voor reclame? Dan krijgt u nog wel: ',
      'Meld je je af voor reclame? Dan krijg je nog wel: ',
    ),
    retentionOnRequest: v(
      'Wilt u weten hoe wij gegevens wissen? Vraag ons naar de regels.',
      'Wil je weten hoe wij gegevens wissen? Vraag ons naar de regels.',
    ),
    needed: (data) => [
      v(
        'Voor onze afspraak met u hebben wij deze gegevens nodig: ',
        'Voor onze afspraak met jou hebben wij deze gegevens nodig: ',
      ),
      data,
      '.',
    ],
    required: (data) => ['De wet zegt dat wij om deze gegevens moeten vragen: ', data, '.'],
    requiredBy: (data, law) => ['Van de ', law, ' moeten wij dit weten: ', data, '.'],
    free: v(
      'Andere gegevens geeft u alleen als u dat wilt.',
      'Andere gegevens geef je alleen als je dat wilt.',
    ),
    allFree: v(
      'U hoeft ons niets te geven. U kiest zelf.',
      'Je hoeft ons niets te geven. Je kiest zelf.',
    ),
    observed: (data) => ['Sommige gegevens leggen wij vanzelf vast: ', data, '.'],
    fromOthers: v(
      'Niet alle gegevens krijgen wij van uzelf.',
      'Niet alle gegevens krijgen wij van jezelf.',
    ),
    fromParty: (data, who) => ['Van ', who, ' krijgen wij: ', data, '.'],
    fromWhere: (data, where) => [where, ' krijgen wij: ', data, '.'],
    fromPublic: (data, where) => [
      'Uit een bron die voor iedereen open is, komt: ',
      data,
      '. Die bron is: ',
      where,
      '.',
    ],
    derived: (data) => ['Uit andere gegevens leiden wij af: ', data, '.'],
    told: (moment) => [v('Wij laten u dit weten ', 'Wij laten je dit weten '), moment, '.'],
    toldBy: (channel) => ['Dat doen wij zo: ', channel, '.'],
    moments: {
      atCollection: 'als wij de gegevens krijgen',
      withinMonth: 'binnen een maand nadat wij de gegevens kregen',
      firstContact: v(
        'als wij voor het eerst contact met u hebben',
        'als wij voor het eerst contact met je hebben',
      ),
      firstDisclosure: 'voordat wij de gegevens aan iemand anders geven',
    },
    anonymous: v(
      'U kunt onze website bekijken zonder te zeggen wie u bent.',
      'Je kunt onze website bekijken zonder te zeggen wie je bent.',
    ),
    missing: {
      purposes: 'waarvoor u gegevens gebruikt',
      purposesOf: (activity) =>
        activity === undefined
          ? 'waarvoor u nog meer gegevens gebruikt'
          : `waarvoor u gegevens gebruikt bij “${activity}”`,
      whose: (activity) =>
        activity === undefined
          ? 'van wie u nog meer gegevens gebruikt'
          : `van wie u gegevens gebruikt bij “${activity}”`,
      statementOf: (people = 'andere mensen') =>
        `in welke verklaring ${people} lezen wat u met hun gegevens doet`,
      data: 'welke gegevens u hiervoor gebruikt',
      why: 'waarom u dit mag',
      law: 'welke wet dit vraagt',
      interest: 'welk belang u hierbij hebt',
      howLong: (data) => keptData(data, (what) => `hoe lang u ${what} bewaart`),
      vague: (data) => keptData(data, (what) => `hoe lang u ${what} precies bewaart`),
      unlimited: (data) =>
        `${keptData(data, (what) => `wanneer u ${what} wist`)}. Altijd bewaren mag niet`,
      condition: (data) => `waarom u dit gevoelige gegeven mag gebruiken: ${data}`,
      obliged: (data) => `moet iemand deze gegevens geven: ${data}? Ja, nee of uitzoeken`,
      consequence: (data) => `wat er gebeurt als iemand dit niet geeft: ${data}`,
      source: (data) =>
        `van wie krijgt u deze gegevens: ${data}? Van de persoon zelf, van een ander of uitzoeken`,
      who: (data) => `van wie u dit krijgt: ${data}`,
      moment: 'wanneer u deze mensen vertelt dat u hun gegevens hebt',
    },
    confirm: {
      data: (data) => `u gebruikt deze gegevens: ${data}. Klopt dat?`,
      basis: (basis) => `u mag dit, want ${basis}. Klopt dat?`,
      purpose: (purpose) => `u gebruikt gegevens hiervoor: ${purpose}. Klopt dat?`,
      howLong: (period) => `u bewaart dit ${period}. Klopt dat?`,
      value: (value) => `${value}. Klopt dat?`,
    },
    or: ' of ',
    andMore: (count) => `nog ${count} andere`,
    theseData: 'deze gegevens',
  };
};

const en = (_form: Form): PurposeMessages => ({
  guide:
    'Below you see what we use your data for. Each row also says which data, why we may and how long we keep them. Is something not clear? Just ask us.',
  contactData: 'contact details',
  contactMeaning: (data) => ['By contact details we mean: your ', data, '.'],
  groups: {
    order: 'You order something',
    account: 'You have an account',
    question: 'You have a question or a complaint',
    news: 'You get news from us',
    visit: 'You visit our website or shop',
    incident: 'When something goes wrong or the law asks for it',
    apply: 'You apply for a job with us',
    work: 'You work for us',
  },
  caption: (group) => `What we use your data for: ${group}`,
  captionAll: 'What we use your data for',
  what: 'What for',
  data: 'Which data',
  why: 'Why may we?',
  howLong: 'How long?',
  moreData: 'more data: see below the table',
  alsoData: (purpose) => ['For “', purpose, '” we also use:'],
  ofChildren: 'also of children',
  basis: {
    '6a': 'with your consent',
    '6b': 'needed for our agreement with you',
    '6c': (law) => ['required by ', law],
    '6d': 'to protect someone’s life',
    '6e': 'our public task, laid down in law',
    '6f': (interest) => ['our interest: ', interest],
  },
  because: {
    '6a': 'people give their consent',
    '6b': 'it is needed for the agreement with the customer',
    '6c': 'a law requires it',
    '6d': 'it protects someone’s life',
    '6e': 'it is a task that the law gives you',
    '6f': 'you have a good interest in it',
  },
  becauseOfPerson: 'it is needed for the agreement with this person',
  explicitConsent: 'with your explicit consent',
  art9: {
    b: 'needed for rules on work or social security',
    c: 'to protect someone’s life',
    d: 'as an association or foundation, for our own members',
    e: 'you made this public yourself',
    f: 'needed for a court case',
    g: 'the law allows it for a great public interest',
    h: 'needed for care or for the company doctor',
    i: 'needed for public health',
    j: 'needed for an archive, research or statistics',
  },
  art10: 'only as the law allows',
  limitation: 'as long as you or we can still bring a claim',
  atMost: 'at most ',
  alsoGets: (name, why) => ['Others get this too: ', name, '. The reason: ', why, '.'],
  alsoGetsPlain: (name) => ['Others get this too: ', name, '.'],
  serviceMail: 'Do you opt out of advertising? Then you still get: ',
  retentionOnRequest: 'Do you want to know how we delete data? Ask us for the rules.',
  needed: (data) => ['For our agreement with you we need these data: ', data, '.'],
  required: (data) => ['The law says that we must ask for these data: ', data, '.'],
  requiredBy: (data, law) => ['These data are required by ', law, ': ', data, '.'],
  free: 'You only give other data if you want to.',
  allFree: 'You do not have to give us anything. You choose.',
  observed: (data) => ['Some data are recorded automatically: ', data, '.'],
  fromOthers: 'We do not get all data from you.',
  fromParty: (data, who) => ['From ', who, ' we get: ', data, '.'],
  fromWhere: (data, where) => [where, ' we get: ', data, '.'],
  fromPublic: (data, where) => [
    'From a source that is open to everyone comes: ',
    data,
    '. That source is: ',
    where,
    '.',
  ],
  derived: (data) => ['From other data we work out: ', data, '.'],
  told: (moment) => ['We tell you this ', moment, '.'],
  toldBy: (channel) => ['This is how we do that: ', channel, '.'],
  moments: {
    atCollection: 'when we get the data',
    withinMonth: 'within a month after we got the data',
    firstContact: 'when we first have contact with you',
    firstDisclosure: 'before we give the data to anyone else',
  },
  anonymous: 'You can look at our website without saying who you are.',
  missing: {
    purposes: 'what you use data for',
    purposesOf: (activity) =>
      activity === undefined
        ? 'what else you use data for'
        : `what you use data for in “${activity}”`,
    whose: (activity) =>
      activity === undefined
        ? 'whose data you use besides these'
        : `whose data you use in “${activity}”`,
    statementOf: (people = 'other people') =>
      `in which statement ${people} read what you do with their data`,
    data: 'which data you use for this',
    why: 'why you may do this',
    law: 'which law requires this',
    interest: 'which interest you have in this',
    howLong: (data) => keptDataEn(data, (what) => `how long you keep ${what}`),
    vague: (data) => keptDataEn(data, (what) => `how long exactly you keep ${what}`),
    unlimited: (data) =>
      `${keptDataEn(data, (what) => `when you delete ${what}`)}. Keeping data forever is not allowed`,
    condition: (data) => `why you may use this sensitive data: ${data}`,
    obliged: (data) => `must people give these data: ${data}? Yes, no or find out`,
    consequence: (data) => `what happens if someone does not give this: ${data}`,
    source: (data) =>
      `from whom do you get these data: ${data}? From the person, from someone else or find out`,
    who: (data) => `from whom you get this: ${data}`,
    moment: 'when you tell these people that you have their data',
  },
  confirm: {
    data: (data) => `you use these data: ${data}. Is that right?`,
    basis: (basis) => `you may do this because ${basis}. Is that right?`,
    purpose: (purpose) => `you use data for this: ${purpose}. Is that right?`,
    howLong: (period) => `you keep this: ${period}. Is that right?`,
    value: (value) => `${value}. Is that right?`,
  },
  or: ' or ',
  andMore: (count) => `${count} more`,
  theseData: 'these data',
});

export const purposeMessages: Readonly<Record<Language, (form: Form) => PurposeMessages>> = {
  nl,
  en,
};
