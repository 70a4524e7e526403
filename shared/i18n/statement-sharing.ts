/** Recipients, transfers, cookies, automated decisions and security: Art. 13(1)(e)-(f), 13(2)(f), Tw 11.7a. */
import type { Language } from '../domain/text.ts';
import type { Form, Parts } from './parts.ts';

export interface SharingMessages {
  readonly processors: string;
  readonly processorRule: string;
  readonly contract: string;
  readonly processorsCaption: string;
  readonly who: string;
  readonly whatForUs: string;
  readonly independents: string;
  readonly ownStatement: string;
  readonly independentsCaption: string;
  readonly jointly: string;
  readonly jointlyCaption: string;
  readonly whyThem: string;
  readonly onlyIf: <T>(condition: T) => Parts<T>;
  readonly forPart: (parts: string) => string;
  readonly forPurposes: string;
  readonly nobody: string;
  readonly inquiry: string;
  readonly otherSites: string;
  readonly aggregated: string;
  readonly staysInEurope: string;
  readonly restInEurope: string;
  readonly europe: string;
  readonly leavesEurope: string;
  readonly goesTo: <T>(where: T, data: T) => Parts<T>;
  readonly goesToList: <T>(where: T) => Parts<T>;
  readonly goesToSomehow: <T>(where: T) => Parts<T>;
  /** Names that fit in no sentence stand behind a colon. */
  readonly goesHere: <T>(place: T) => Parts<T>;
  readonly whoGets: <T>(receiver: T) => Parts<T>;
  readonly whichData: <T>(data: T) => Parts<T>;
  readonly whichDataList: string;
  readonly sentByPerson: <T>(place: T) => Parts<T>;
  readonly adequate: <T>(place: T) => Parts<T>;
  readonly adequateListed: string;
  readonly listed: <T>(party: T) => Parts<T>;
  readonly listedThen: <T>(party: T, when: T) => Parts<T>;
  readonly readIt: string;
  readonly scc: <T>(party: T) => Parts<T>;
  readonly sccSays: string;
  readonly bcr: <T>(party: T) => Parts<T>;
  readonly bcrApproved: string;
  readonly otherInstrument: <T>(party: T, name: T) => Parts<T>;
  readonly derogation: <T>(place: T, ground: T) => Parts<T>;
  readonly derogations: Readonly<Record<string, string>>;
  readonly lessProtection: string;
  readonly risk: <T>(text: T) => Parts<T>;
  readonly checked: <T>(party: T, when: T) => Parts<T>;
  readonly cookieIs: string;
  readonly theseCookies: string;
  readonly noCookies: string;
  readonly cookiesNeeded: string;
  readonly cookiesAsked: string;
  readonly cookiesCaption: string;
  readonly cookieName: string;
  readonly cookieOf: string;
  readonly cookieFor: string;
  readonly cookieTime: string;
  readonly cookieConsent: string;
  readonly we: string;
  readonly cookieShared: <T>(who: T) => Parts<T>;
  readonly cookieAnonymous: string;
  readonly switchOff: <T>(how: T) => Parts<T>;
  readonly switchOffEffect: <T>(effect: T) => Parts<T>;
  readonly embeds: string;
  readonly embedBy: <T>(service: T, company: T) => Parts<T>;
  readonly embedItem: <T>(service: T, what: T) => Parts<T>;
  readonly clickToLoad: string;
  readonly embedPolicy: <T>(policy: T) => Parts<T>;
  readonly shareButtons: string;
  readonly noDecisions: string;
  readonly decisions: string;
  readonly decides: <T>(what: T) => Parts<T>;
  readonly helps: <T>(what: T) => Parts<T>;
  readonly logic: <T>(text: T) => Parts<T>;
  readonly significance: <T>(text: T) => Parts<T>;
  readonly consequences: <T>(text: T) => Parts<T>;
  readonly human: <T>(text: T) => Parts<T>;
  readonly mayContest: string;
  readonly backups: <T>(period: T) => Parts<T>;
  readonly report: <T>(contact: T) => Parts<T>;
  readonly procedure: <T>(text: T) => Parts<T>;
  readonly yourPart: string;
  readonly missing: {
    readonly recipients: string;
    readonly recipientsAnswer: string;
    readonly category: (party: string) => string;
    readonly kind: (party: string) => string;
    readonly transfersAnswer: string;
    readonly transfers: string;
    readonly places: (parties: string) => string;
    readonly noGround: (place: string) => string;
    readonly noDecision: string;
    readonly chooseGround: string;
    readonly placeOfTransfer: string;
    readonly listing: (party: string) => string;
    readonly listOld: (party: string, when: string) => string;
    readonly ended: (name: string) => string;
    readonly copy: (party: string) => string;
    readonly conflict: (party: string, country: string) => string;
    readonly cookies: string;
    readonly cookieList: string;
    readonly cookieOf: string;
    readonly cookieFor: string;
    readonly cookieTime: string;
    readonly cookieConsent: string;
    readonly ofTheseCookies: (what: string) => string;
    readonly cookieChange: string;
    readonly automatedAnswer: string;
    readonly decisions: string;
    readonly effect: (what: string) => string;
    readonly logic: (what: string) => string;
    readonly consequences: (what: string) => string;
    readonly human: (what: string) => string;
  };
  readonly confirm: {
    readonly recipients: (names: string) => string;
    readonly noTransfers: string;
    readonly noDecisions: string;
    readonly ground: (place: string, ground: string) => string;
    readonly transferTo: (place: string) => string;
  };
}

const nl = (form: Form): SharingMessages => {
  const v = (u: string, je: string) => (form === 'u' ? u : je);
  return {
    processors: 'Deze bedrijven werken voor ons.',
    processorRule: v(
      'Zij mogen uw gegevens alleen gebruiken voor ons werk.',
      'Zij mogen je gegevens alleen gebruiken voor ons werk.',
    ),
    contract: 'Dat staat in een contract.',
    processorsCaption: 'Bedrijven die voor ons werken',
    who: 'Wie',
    whatForUs: 'Wat doen zij voor ons?',
    independents: v(
      'Deze organisaties beslissen zelf wat zij met uw gegevens doen.',
      'Deze organisaties beslissen zelf wat zij met je gegevens doen.',
    ),
    ownStatement: 'Lees daarvoor hun eigen privacyverklaring.',
    independentsCaption: 'Organisaties die zelf beslissen',
    jointly: v(
      'Met deze organisaties beslissen wij samen wat er met uw gegevens gebeurt.',
      'Met deze organisaties beslissen wij samen wat er met je gegevens gebeurt.',
    ),
    jointlyCaption: 'Organisaties met wie wij samen beslissen',
    whyThem: 'Waarom krijgen zij gegevens?',
    onlyIf: (condition) => ['alleen: ', condition],
    forPart: (parts) => `zie onderdeel 2, ${parts}`,
    forPurposes: 'zie onderdeel 2',
    nobody: v('Wij geven uw gegevens niet aan anderen.', 'Wij geven je gegevens niet aan anderen.'),
    inquiry:
      'Vraagt de politie of een rechter om gegevens? Dan geven wij die alleen als de wet dat zegt.',
    otherSites: 'Op onze website staan links naar andere websites.',
    aggregated: 'Wij maken ook cijfers die niet over één persoon gaan.',
    staysInEurope: v('Uw gegevens blijven binnen Europa.', 'Je gegevens blijven binnen Europa.'),
    restInEurope: v(
      'Andere bedrijven bewaren uw gegevens binnen Europa.',
      'Andere bedrijven bewaren je gegevens binnen Europa.',
    ),
    europe: 'Met Europa bedoelen wij hier: de Europese Unie, Noorwegen, IJsland en Liechtenstein.',
    leavesEurope: 'Sommige gegevens gaan naar een land buiten Europa.',
    goesTo: (where, data) => ['Naar ', where, ' gaan: ', data, '.'],
    goesToList: (where) => ['Naar ', where, ' gaan deze gegevens:'],
    goesToSomehow: (where) => ['Er gaan gegevens naar ', where, '.'],
    goesHere: (place) => ['Er gaan gegevens hierheen: ', place, '.'],
    whoGets: (receiver) => ['Wie ze krijgt: ', receiver, '.'],
    whichData: (data) => ['Het gaat om: ', data, '.'],
    whichDataList: 'Het gaat om:',
    sentByPerson: (place) => [
      v('U stuurt uw gegevens zelf naar: ', 'Je stuurt je gegevens zelf naar: '),
      place,
      '. Wij doen dat niet.',
    ],
    adequate: (place) => [
      'De Europese Commissie vindt de bescherming goed genoeg in dit land: ',
      place,
      '.',
    ],
    adequateListed:
      'Sommige bedrijven in de Verenigde Staten staan op een vaste lijst. De Europese Commissie vindt de bescherming bij die bedrijven goed genoeg.',
    listed: (party) => [party, ' staat op die lijst.'],
    listedThen: (party, when) => [party, ' stond op die lijst toen wij keken, ', when, '.'],
    scc: (party) => [
      'Wij hebben het vaste contract van de Europese Commissie gesloten met ',
      party,
      '.',
    ],
    sccSays: v(
      'In dat contract staat hoe een bedrijf uw gegevens beschermt.',
      'In dat contract staat hoe een bedrijf je gegevens beschermt.',
    ),
    bcr: (party) => [party, ' heeft vaste privacyregels voor alle landen.'],
    bcrApproved: 'Een privacytoezichthouder keurde die regels goed.',
    otherInstrument: (party, name) => ['Zo beschermt ', party, ' de gegevens: ', name, '.'],
    derogation: (place, ground) => ['Voor ', place, ' geldt: ', ground],
    derogations: {
      '49a': v(
        'dit doen wij alleen als u daar uitdrukkelijk toestemming voor geeft.',
        'dit doen wij alleen als je daar uitdrukkelijk toestemming voor geeft.',
      ),
      '49b': v(
        'dit is nodig voor onze afspraak met u.',
        'dit is nodig voor onze afspraak met jou.',
      ),
      '49c': v(
        'dit is nodig voor een afspraak die in uw belang is.',
        'dit is nodig voor een afspraak die in jouw belang is.',
      ),
      '49d': 'dit is nodig voor een groot algemeen belang dat in de wet staat.',
      '49e': 'dit is nodig voor een zaak bij de rechter.',
      '49f': 'dit is nodig om iemands leven te beschermen.',
      '49g': 'deze gegevens komen uit een register dat voor iedereen open is.',
      '49res':
        'wij hebben daar een zeer sterk belang bij. Wij hebben dit gemeld bij de Autoriteit Persoonsgegevens.',
    },
    lessProtection: v(
      'In dat land zijn uw gegevens misschien minder goed beschermd dan hier.',
      'In dat land zijn je gegevens misschien minder goed beschermd dan hier.',
    ),
    risk: (text) => ['Dit is het risico: ', text],
    readIt: v('Wilt u dit zelf nalezen?', 'Wil je dit zelf nalezen?'),
    checked: (party, when) => ['Voor ', party, ' keken wij dat na ', when, '.'],
    cookieIs:
      'Een cookie is een klein bestand dat een website op uw telefoon of computer zet.'.replace(
        'uw',
        v('uw', 'je'),
      ),
    theseCookies: 'Hieronder ziet u welke cookies wij gebruiken.'.replace(
      'ziet u',
      v('ziet u', 'zie je'),
    ),
    noCookies: 'Onze website gebruikt geen cookies.',
    cookiesNeeded: 'Voor cookies die nodig zijn, vragen wij geen toestemming.',
    cookiesAsked: 'Voor alle andere cookies vragen wij die eerst.',
    cookiesCaption: 'De cookies van onze website',
    cookieName: 'Naam',
    cookieOf: 'Van wie',
    cookieFor: 'Waarvoor',
    cookieTime: 'Hoe lang',
    cookieConsent: 'Toestemming',
    we: 'wij',
    cookieShared: (who) => ['gaat ook naar: ', who],
    cookieAnonymous: 'zonder naam',
    switchOff: (how) => ['Zo zet u cookies uit: '.replace('u ', v('u ', 'je ')), how],
    switchOffEffect: (effect) => ['Let op: ', effect],
    embeds: 'Op onze website staat ook iets van andere bedrijven:',
    embedBy: (service, company) => [service, ' (', company, ')'],
    embedItem: (service, what) => [service, ': ', what],
    clickToLoad: v('Dat laadt pas als u erop klikt.', 'Dat laadt pas als je erop klikt.'),
    embedPolicy: (policy) => ['Lees ook: ', policy, '.'],
    shareButtons: v(
      'Met knoppen kunt u onze pagina delen.',
      'Met knoppen kun je onze pagina delen.',
    ),
    noDecisions: v(
      'Nee. Wij nemen geen belangrijke besluiten over u met alleen een computer.',
      'Nee. Wij nemen geen belangrijke besluiten over jou met alleen een computer.',
    ),
    decisions: v(
      'Ja. Bij deze besluiten over u beslist een computer zonder mens:',
      'Ja. Bij deze besluiten over jou beslist een computer zonder mens:',
    ),
    decides: (what) => ['De computer beslist hierover: ', what, '.'],
    helps: (what) => ['Hierbij helpt een computer ons: ', what, '.'],
    logic: (text) => ['Zo werkt het: ', text],
    significance: (text) => ['Dit is het belang ervan: ', text],
    consequences: (text) => [v('Dit betekent het voor u: ', 'Dit betekent het voor jou: '), text],
    human: (text) => ['Een mens kijkt mee: ', text],
    mayContest: v(
      'U mag vragen of een mens naar het besluit kijkt. U mag zeggen wat u ervan vindt.',
      'Je mag vragen of een mens naar het besluit kijkt. Je mag zeggen wat je ervan vindt.',
    ),
    backups: (period) => [
      v(
        'In een reservekopie kunnen uw gegevens nog ',
        'In een reservekopie kunnen je gegevens nog ',
      ),
      period,
      ' blijven staan.',
    ],
    report: (contact) => [
      v('Ziet u een lek? Meld het ons via ', 'Zie je een lek? Meld het ons via '),
      contact,
      '.',
    ],
    procedure: (text) => ['Zo gaat dat: ', text],
    yourPart: v('Dit kunt u zelf doen:', 'Dit kun je zelf doen:'),
    missing: {
      recipients: 'wie de gegevens nog meer krijgen',
      recipientsAnswer: 'geeft u gegevens aan anderen? Ja, nee of uitzoeken',
      category: (party) => `hoe deze partij in de verklaring heet: ${party}`,
      kind: (parties) => `wie werkt voor u, en wie beslist zelf? Het gaat om: ${parties}`,
      transfersAnswer: 'gaan gegevens naar een land buiten Europa? Ja, nee of uitzoeken',
      transfers: 'welke gegevens naar welk land buiten Europa gaan',
      places: (parties) => `in welk land staan de gegevens bij ${parties}?`,
      noGround: (place) => `er is geen grond om deze gegevens te sturen naar ${place}`,
      noDecision: 'Er is geen besluit van de Europese Commissie voor dat land',
      chooseGround: 'Kies een grond of laat de klant zelf sturen',
      placeOfTransfer: 'naar welk land deze gegevens gaan',
      listing: (party) =>
        `staat ${party} op de lijst met Amerikaanse bedrijven? Ja, nee of uitzoeken`,
      listOld: (party, when) => `lijst met Amerikaanse bedrijven, ${party} laatst gezien ${when}`,
      ended: (name) => `${name} geldt niet meer`,
      copy: (party) => `hoe iemand een kopie krijgt van de afspraken met ${party}`,
      conflict: (party, country) => `hier staat “binnen Europa”, bij ${party} staat “${country}”`,
      cookies: 'zet uw website cookies? Ja, nee of uitzoeken',
      cookieList: 'welke cookies uw website zet',
      cookieOf: 'van wie',
      cookieFor: 'waarvoor',
      cookieTime: 'hoe lang',
      cookieConsent: 'toestemming of niet',
      ofTheseCookies: (what) => `van deze cookies: ${what}`,
      cookieChange: 'hoe mensen hun keuze voor cookies veranderen',
      automatedAnswer: 'beslist een computer zonder mens over deze mensen? Ja, nee of uitzoeken',
      decisions: 'waarover een computer zonder mens beslist',
      effect: (what) => `heeft dit grote gevolgen voor iemand: ${what}? Ja, nee of uitzoeken`,
      logic: (what) => `hoe de computer dit beslist: ${what}`,
      consequences: (what) => `wat dit besluit voor iemand betekent: ${what}`,
      human: (what) => `hoe iemand een mens kan laten kijken: ${what}`,
    },
    confirm: {
      recipients: (names) => `u geeft gegevens aan: ${names}. Klopt dat?`,
      noTransfers: 'er gaan geen gegevens naar een land buiten Europa. Klopt dat?',
      noDecisions: 'er beslist geen computer over deze mensen. Klopt dat?',
      ground: (place, ground) => `gegevens mogen naar ${place}, want: ${ground}. Klopt dat?`,
      transferTo: (place) => `er gaan gegevens hierheen: ${place}. Klopt dat?`,
    },
  };
};

const en = (_form: Form): SharingMessages => ({
  processors: 'These companies work for us.',
  processorRule: 'They may only use your data for our work.',
  contract: 'A contract says so.',
  processorsCaption: 'Companies that work for us',
  who: 'Who',
  whatForUs: 'What do they do for us?',
  independents: 'These organisations decide themselves what they do with your data.',
  ownStatement: 'Read their own privacy statement about that.',
  independentsCaption: 'Organisations that decide themselves',
  jointly: 'We decide together with these organisations what happens to your data.',
  jointlyCaption: 'Organisations that we decide together with',
  whyThem: 'Why do they get data?',
  onlyIf: (condition) => ['only: ', condition],
  forPart: (parts) => `see section 2, ${parts}`,
  forPurposes: 'see section 2',
  nobody: 'We do not give your data to others.',
  inquiry: 'Do the police or a court ask for data? Then we only give them if the law says so.',
  otherSites: 'Our website has links to other websites.',
  aggregated: 'We also make figures that are not about one person.',
  staysInEurope: 'Your data stay within Europe.',
  restInEurope: 'Other companies keep your data within Europe.',
  europe: 'By Europe we mean here: the European Union, Norway, Iceland and Liechtenstein.',
  leavesEurope: 'Some of your data leave Europe.',
  goesTo: (where, data) => [where, ' gets: ', data, '.'],
  goesToList: (where) => [where, ' gets these data:'],
  goesToSomehow: (where) => ['Data go to ', where, '.'],
  goesHere: (place) => ['Data go to this place: ', place, '.'],
  whoGets: (receiver) => ['Who gets them: ', receiver, '.'],
  whichData: (data) => ['The data are: ', data, '.'],
  whichDataList: 'The data are:',
  sentByPerson: (place) => ['You send your data yourself to: ', place, '. We do not.'],
  adequate: (place) => [
    'The European Commission finds the protection good enough in this country: ',
    place,
    '.',
  ],
  adequateListed:
    'Some companies in the United States are on a fixed list. The European Commission finds the protection at those companies good enough.',
  listed: (party) => [party, ' is on that list.'],
  listedThen: (party, when) => [party, ' was on that list when we checked, ', when, '.'],
  scc: (party) => [
    'We have signed the fixed contract of the European Commission with ',
    party,
    '.',
  ],
  sccSays: 'That contract says how a company protects your data.',
  bcr: (party) => [party, ' has fixed privacy rules for all countries.'],
  bcrApproved: 'A privacy authority has approved those rules.',
  otherInstrument: (party, name) => ['This is how ', party, ' protects the data: ', name, '.'],
  derogation: (place, ground) => ['For ', place, ': ', ground],
  derogations: {
    '49a': 'we only do this if you give your explicit consent.',
    '49b': 'this is needed for our agreement with you.',
    '49c': 'this is needed for an agreement that is in your interest.',
    '49d': 'this is needed for a great public interest laid down in law.',
    '49e': 'this is needed for a court case.',
    '49f': 'this is needed to protect someone’s life.',
    '49g': 'these data come from a register that is open to everyone.',
    '49res':
      'we have a very strong interest in it. We have reported this to the Dutch Data Protection Authority.',
  },
  lessProtection: 'In that country your data may be less well protected than here.',
  risk: (text) => ['This is the risk: ', text],
  readIt: 'Do you want to read this yourself?',
  checked: (party, when) => ['For ', party, ' we checked that ', when, '.'],
  cookieIs: 'A cookie is a small file that a website puts on your phone or computer.',
  theseCookies: 'Below you see which cookies we use.',
  noCookies: 'Our website does not use cookies.',
  cookiesNeeded: 'For cookies that are necessary we do not ask consent.',
  cookiesAsked: 'For all other cookies we ask it first.',
  cookiesCaption: 'The cookies of our website',
  cookieName: 'Name',
  cookieOf: 'Whose',
  cookieFor: 'What for',
  cookieTime: 'How long',
  cookieConsent: 'Consent',
  we: 'ours',
  cookieShared: (who) => ['also goes to: ', who],
  cookieAnonymous: 'without names',
  switchOff: (how) => ['This is how you switch cookies off: ', how],
  switchOffEffect: (effect) => ['Please note: ', effect],
  embeds: 'Our website also shows things of other companies:',
  embedBy: (service, company) => [service, ' (', company, ')'],
  embedItem: (service, what) => [service, ': ', what],
  clickToLoad: 'It only loads when you click on it.',
  embedPolicy: (policy) => ['Read also: ', policy, '.'],
  shareButtons: 'With buttons you can share our page.',
  noDecisions: 'No. We take no important decisions about you with only a computer.',
  decisions: 'Yes. A computer takes these decisions about you without a human:',
  decides: (what) => ['The computer decides about this: ', what, '.'],
  helps: (what) => ['A computer helps us with this: ', what, '.'],
  logic: (text) => ['This is how it works: ', text],
  significance: (text) => ['This is why it matters: ', text],
  consequences: (text) => ['This is what it means for you: ', text],
  human: (text) => ['A human looks at it: ', text],
  mayContest: 'You may ask a human to look at the decision. You may say what you think of it.',
  backups: (period) => ['In a backup your data can remain for another ', period, '.'],
  report: (contact) => ['Do you see a leak? Tell us via ', contact, '.'],
  procedure: (text) => ['This is how it goes: ', text],
  yourPart: 'This is what you can do yourself:',
  missing: {
    recipients: 'who else gets the data',
    recipientsAnswer: 'do you give data to others? Yes, no or find out',
    category: (party) => `what this party is called in the statement: ${party}`,
    kind: (parties) => `who works for you and who decides itself? It is about: ${parties}`,
    transfersAnswer: 'do data go to a country outside Europe? Yes, no or find out',
    transfers: 'which data go to which country outside Europe',
    places: (parties) => `in which country are the data at ${parties}?`,
    noGround: (place) => `there is no ground to send these data to ${place}`,
    noDecision: 'There is no decision of the European Commission for that country',
    chooseGround: 'Choose a ground or let the customer send the data',
    placeOfTransfer: 'to which country these data go',
    listing: (party) => `is ${party} on the list of American companies? Yes, no or find out`,
    listOld: (party, when) => `list of American companies, ${party} last seen ${when}`,
    ended: (name) => `${name} no longer holds`,
    copy: (party) => `how someone gets a copy of the arrangements with ${party}`,
    conflict: (party, country) => `this says “within Europe”, ${party} says “${country}”`,
    cookies: 'does your website place cookies? Yes, no or find out',
    cookieList: 'which cookies your website places',
    cookieOf: 'whose',
    cookieFor: 'what for',
    cookieTime: 'how long',
    cookieConsent: 'consent or not',
    ofTheseCookies: (what) => `of these cookies: ${what}`,
    cookieChange: 'how people change their choice about cookies',
    automatedAnswer:
      'does a computer decide about these people without a human? Yes, no or find out',
    decisions: 'what a computer decides without a human',
    effect: (what) => `does this have a large effect on someone: ${what}? Yes, no or find out`,
    logic: (what) => `how the computer decides this: ${what}`,
    consequences: (what) => `what this decision means for someone: ${what}`,
    human: (what) => `how someone can have a human look at it: ${what}`,
  },
  confirm: {
    recipients: (names) => `you give data to: ${names}. Is that right?`,
    noTransfers: 'no data go to a country outside Europe. Is that right?',
    noDecisions: 'no computer decides about these people. Is that right?',
    ground: (place, ground) => `data may go to ${place}, because: ${ground}. Is that right?`,
    transferTo: (place) => `data go to this place: ${place}. Is that right?`,
  },
});

export const sharingMessages: Readonly<Record<Language, (form: Form) => SharingMessages>> = {
  nl,
  en,
};
