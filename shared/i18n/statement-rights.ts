/** The rights, how to use them, complaints and changes: Art. 12, 13(2)(b)-(d), 15-22, 77, 79. */
import type { Language } from '../domain/text.ts';
import type { Form, Parts } from './parts.ts';

export interface RightsMessages {
  readonly noAds: string;
  /** Where the reader can also stop it without us. */
  readonly noAdsOrSelf: string;
  readonly stopAtOnce: string;
  /** `also`: after another ground to object. */
  readonly objectInterest: (section: number, also: boolean) => string;
  readonly objectTask: (section: number, also: boolean) => string;
  readonly objectHow: string;
  readonly objectEffect: string;
  /** `also`: after the right to object. */
  readonly route: (section: number, also: boolean) => string;
  readonly access: string;
  readonly rectify: string;
  readonly erase: string;
  readonly eraseDuty: string;
  readonly restrict: string;
  readonly port: string;
  readonly portOnly: (section: number, words: string) => string;
  readonly withdraw: string;
  readonly withdrawOnly: (section: number) => string;
  readonly withdrawHow: <T>(ways: T) => Parts<T>;
  readonly human: string;
  readonly how: <T>(text: T) => Parts<T>;
  readonly exceptions: <T>(text: T) => Parts<T>;
  readonly mail: <T>(address: T) => Parts<T>;
  readonly call: <T>(number: T) => Parts<T>;
  readonly mailOrCall: <T>(address: T, number: T) => Parts<T>;
  readonly write: <T>(address: T) => Parts<T>;
  readonly account: string;
  readonly form: string;
  readonly inPerson: string;
  readonly messaging: <T>(ways: T) => Parts<T>;
  readonly contactPage: string;
  readonly selfService: <T>(what: T) => Parts<T>;
  /** Advice to the reader, not a demand: a request needs no form (Art. 12). */
  readonly ask: string;
  readonly free: string;
  readonly month: string;
  readonly ownTerm: <T>(days: T) => Parts<T>;
  readonly days: (days: number) => string;
  readonly ownTermText: <T>(text: T) => Parts<T>;
  readonly longer: string;
  readonly identity: string;
  readonly tellUs: string;
  readonly internalComplaint: <T>(text: T) => Parts<T>;
  readonly authority: <T>(name: T, site: T) => Parts<T>;
  readonly elsewhere: string;
  readonly court: string;
  readonly dateAbove: string;
  readonly ifImportant: string;
  readonly newest: <T>(where: T) => Parts<T>;
  readonly reviewed: <T>(when: T) => Parts<T>;
  readonly missing: { readonly route: string; readonly changes: string };
}

const nl = (form: Form): RightsMessages => {
  const v = (u: string, je: string) => (form === 'u' ? u : je);
  return {
    noAds: v('Wilt u geen reclame meer? Zeg het ons.', 'Wil je geen reclame meer? Zeg het ons.'),
    noAdsOrSelf: v(
      'Wilt u geen reclame meer? Zeg het ons, of doe het zelf.',
      'Wil je geen reclame meer? Zeg het ons, of doe het zelf.',
    ),
    stopAtOnce: 'Wij stoppen dan altijd en meteen.',
    objectInterest: (section, also) =>
      `Staat in onderdeel ${section} “ons belang”? Dan mag ${v('u', 'je')}${also ? ' ook' : ''} bezwaar maken.`,
    objectTask: (section, also) =>
      `Staat in onderdeel ${section} “onze taak voor iedereen”? ${also ? 'Ook dan' : 'Dan'} mag ${v('u', 'je')} bezwaar maken.`,
    objectHow: v(
      'Vertel ons waarom dit in uw situatie niet past.',
      'Vertel ons waarom dit in jouw situatie niet past.',
    ),
    objectEffect: 'Wij stoppen, tenzij wij een zeer sterke reden hebben om door te gaan.',
    route: (section, also) =>
      v(
        `Dit mag u${also ? ' ook' : ''}. In onderdeel ${section} leest u hoe u ons iets vraagt.`,
        `Dit mag je${also ? ' ook' : ''}. In onderdeel ${section} lees je hoe je ons iets vraagt.`,
      ),
    access: v(
      'Zien: u mag vragen welke gegevens wij van u hebben. U krijgt een kopie.',
      'Zien: je mag vragen welke gegevens wij van je hebben. Je krijgt een kopie.',
    ),
    rectify: 'Verbeteren: klopt iets niet, dan passen wij het aan.',
    erase: v(
      'Wissen: u mag vragen om uw gegevens te wissen.',
      'Wissen: je mag vragen om je gegevens te wissen.',
    ),
    eraseDuty: 'Soms moeten wij ze van de wet nog bewaren. Dat leggen wij dan uit.',
    restrict: v(
      'Stilzetten: u mag vragen om uw gegevens een tijd niet te gebruiken. Bijvoorbeeld terwijl wij uw klacht nakijken.',
      'Stilzetten: je mag vragen om je gegevens een tijd niet te gebruiken. Bijvoorbeeld terwijl wij je klacht nakijken.',
    ),
    port: v(
      'Meenemen: gegevens die u zelf gaf, krijgt u als bestand. Zo kunt u ze ergens anders gebruiken.',
      'Meenemen: gegevens die je zelf gaf, krijg je als bestand. Zo kun je ze ergens anders gebruiken.',
    ),
    portOnly: (section, words) => `Dit geldt als in onderdeel ${section} staat: ${words}.`,
    withdraw:
      'Toestemming intrekken: dat kan altijd. Het is net zo makkelijk als toestemming geven. Wat wij daarvoor al deden, blijft geldig.',
    withdrawOnly: (section) => `Het gaat om wat in onderdeel ${section} met toestemming gebeurt.`,
    withdrawHow: (ways) => [v('Hoe doet u dat? ', 'Hoe doe je dat? '), ways],
    human: v(
      'Een mens laten kijken: beslist een computer over u, dan mag u een mens vragen.',
      'Een mens laten kijken: beslist een computer over jou, dan mag je een mens vragen.',
    ),
    how: (text) => ['Bij ons gaat dat zo: ', text],
    exceptions: (text) => ['Dit kan anders zijn: ', text],
    mail: (address) => ['Stuur een mail naar ', address, '.'],
    call: (number) => ['Bel ons op ', number, '.'],
    mailOrCall: (address, number) => ['Mail naar ', address, ' of bel ons op ', number, '.'],
    write: (address) => ['Schrijf naar ', address, '.'],
    account: v(
      'In uw account kunt u zelf veel regelen.',
      'In je account kun je zelf veel regelen.',
    ),
    form: 'Er is ook een formulier op onze website.',
    inPerson: v('U kunt ook bij ons langskomen.', 'Je kunt ook bij ons langskomen.'),
    messaging: (ways) => ['Een bericht sturen kan ook: ', ways, '.'],
    contactPage: v(
      'Op onze contactpagina ziet u hoe u ons bereikt.',
      'Op onze contactpagina zie je hoe je ons bereikt.',
    ),
    selfService: (what) => [
      v('Zelf iets veranderen? Dat kan hier: ', 'Zelf iets veranderen? Dat kan hier: '),
      what,
    ],
    ask: v(
      'Schrijf erbij wat u wilt en om welke gegevens het gaat.',
      'Schrijf erbij wat je wilt en om welke gegevens het gaat.',
    ),
    free: v('Het kost u niets.', 'Het kost je niets.'),
    month: v('U krijgt binnen een maand antwoord.', 'Je krijgt binnen een maand antwoord.'),
    ownTerm: (days) => [
      v('U krijgt binnen ', 'Je krijgt binnen '),
      days,
      ' antwoord, en altijd binnen een maand.',
    ],
    days: (days) => (days === 1 ? '1 dag' : `${days} dagen`),
    ownTermText: (text) => ['Ons plan: ', text, '.'],
    longer: v(
      'Is uw vraag lastig of stelt u veel vragen? Dan mogen wij er twee maanden langer over doen. Dat vertellen wij u binnen de eerste maand.',
      'Is je vraag lastig of stel je veel vragen? Dan mogen wij er twee maanden langer over doen. Dat vertellen wij je binnen de eerste maand.',
    ),
    identity: v(
      'Weten wij niet zeker wie u bent? Dan mogen wij u iets extra vragen.',
      'Weten wij niet zeker wie je bent? Dan mogen wij je iets extra vragen.',
    ),
    tellUs: 'Vertel het ons, dan zoeken wij samen naar een oplossing.',
    internalComplaint: (text) => ['Zo kan dat: ', text],
    authority: (name, site) => [
      v('U mag ook altijd klagen bij de ', 'Je mag ook altijd klagen bij de '),
      name,
      ': ',
      site,
      '.',
    ],
    elsewhere: v(
      'Woont of werkt u in een ander land van de EU? Dan kunt u ook daar klagen bij de toezichthouder.',
      'Woon of werk je in een ander land van de EU? Dan kun je ook daar klagen bij de toezichthouder.',
    ),
    court: v('En u kunt naar de rechter gaan.', 'En je kunt naar de rechter gaan.'),
    dateAbove: 'De datum bovenaan zegt van wanneer deze verklaring is.',
    ifImportant: 'Verandert er iets belangrijks?',
    newest: (where) => [
      v('De nieuwste versie vindt u hier: ', 'De nieuwste versie vind je hier: '),
      where,
    ],
    reviewed: (when) => ['Zo vaak kijken wij de verklaring na: ', when],
    missing: {
      route: 'hoe mensen hun rechten bij u gebruiken: een e-mailadres, telefoonnummer of formulier',
      changes: 'hoe u mensen vertelt dat de verklaring verandert',
    },
  };
};

const en = (_form: Form): RightsMessages => ({
  noAds: 'Do you want no more advertising? Tell us.',
  noAdsOrSelf: 'Do you want no more advertising? Tell us, or do it yourself.',
  stopAtOnce: 'Then we always stop, and at once.',
  objectInterest: (section, also) =>
    `Does section ${section} say “our interest”? Then you may object${also ? ' too' : ''}.`,
  objectTask: (section, also) =>
    `Does section ${section} say “our public task”? Then you may object${also ? ' as well' : ''}.`,
  objectHow: 'Tell us why this does not fit your situation.',
  objectEffect: 'We stop, unless we have a very strong reason to go on.',
  route: (section, also) =>
    `You may do this${also ? ' too' : ''}. Section ${section} says how to ask us.`,
  access: 'See: you may ask which data we have about you. You get a copy.',
  rectify: 'Correct: if something is wrong, we change it.',
  erase: 'Delete: you may ask us to delete your data.',
  eraseDuty: 'Sometimes the law says we must still keep them. We will explain that.',
  restrict:
    'Pause: you may ask us not to use your data for a while. For example while we look into your complaint.',
  port: 'Take with you: you get the data that you gave us as a file. You can use them elsewhere.',
  portOnly: (section, words) => `This holds where section ${section} says: ${words}.`,
  withdraw:
    'Withdraw consent: you can do that at any time. It is just as easy as giving consent. What we did before stays valid.',
  withdrawOnly: (section) => `This is about what section ${section} says we do with consent.`,
  withdrawHow: (ways) => ['How do you do that? ', ways],
  human: 'Ask for a human: if a computer decides about you, you may ask for a human.',
  how: (text) => ['This is how we do it: ', text],
  exceptions: (text) => ['There may be exceptions: ', text],
  mail: (address) => ['Send a mail to ', address, '.'],
  call: (number) => ['Call us on ', number, '.'],
  mailOrCall: (address, number) => ['Mail ', address, ' or call us on ', number, '.'],
  write: (address) => ['Write to ', address, '.'],
  account: 'In your account you can arrange a lot yourself.',
  form: 'There is also a form on our website.',
  inPerson: 'You can also come to us.',
  messaging: (ways) => ['You can also send a message: ', ways, '.'],
  contactPage: 'Our contact page shows how to reach us.',
  selfService: (what) => ['Do you want to change something yourself? You can do so here: ', what],
  ask: 'Tell us what you want and which data it is about.',
  free: 'It costs you nothing.',
  month: 'You get an answer within a month.',
  ownTerm: (days) => ['You get an answer within ', days, ', and always within a month.'],
  days: (days) => (days === 1 ? '1 day' : `${days} days`),
  ownTermText: (text) => ['Our plan: ', text, '.'],
  longer:
    'Is your question difficult or do you ask many? Then we may take two months more. We tell you so within the first month.',
  identity: 'Are we not sure who you are? Then we may ask you for something extra.',
  tellUs: 'Tell us, and we look for a solution together.',
  internalComplaint: (text) => ['This is how: ', text],
  authority: (name, site) => ['You may also always complain to the ', name, ': ', site, '.'],
  elsewhere:
    'Do you live or work in another country of the EU? Then you can also complain to the authority there.',
  court: 'And you can go to court.',
  dateAbove: 'The date at the top says how old this statement is.',
  ifImportant: 'Does something important change?',
  newest: (where) => ['You find the newest version here: ', where],
  reviewed: (when) => ['This is how often we review the statement: ', when],
  missing: {
    route: 'how people use their rights with you: an e-mail address, phone number or form',
    changes: 'how you tell people that the statement changes',
  },
});

export const rightsMessages: Readonly<Record<Language, (form: Form) => RightsMessages>> = {
  nl,
  en,
};
