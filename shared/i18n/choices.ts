/** What the options of a closed field are called. A test proves that every option has its label. */
import type { Language } from '../domain/text.ts';
import { type Both, b } from './parts.ts';

type Options = Readonly<Record<string, Both>>;

const languages: Options = { nl: b('Nederlands', 'Dutch'), en: b('Engels', 'English') };

const audienceNames: Options = {
  customers: b('klanten', 'customers'),
  websiteVisitors: b('bezoekers van de website', 'website visitors'),
  applicants: b('sollicitanten', 'applicants'),
  staff: b('personeel', 'staff'),
  others: b(
    'mensen die de gegevens niet zelf gaven',
    'people who did not give the data themselves',
  ),
};

const hrTypes: Options = {
  hr: b('personeelsgegevens', 'staff data'),
  nonHr: b('andere gegevens dan personeelsgegevens', 'data other than staff data'),
  both: b('alle gegevens', 'all data'),
};

const transferChoices: Readonly<Record<string, Options>> = {
  dataType: hrTypes,
  tiaOutcome: {
    equivalent: b('gelijkwaardige bescherming', 'equivalent protection'),
    equivalentWithMeasures: b(
      'gelijkwaardig met extra maatregelen',
      'equivalent with extra measures',
    ),
    notEquivalent: b('geen gelijkwaardige bescherming', 'no equivalent protection'),
  },
};

const labels: Readonly<Record<string, Readonly<Record<string, Options>>>> = {
  organisation: {
    language: languages,
    languages,
    form: { u: b('u', 'formal'), je: b('je', 'informal') },
    staffSize: {
      under10: b('minder dan 10', 'fewer than 10'),
      from10: b('10 tot en met 49', '10 to 49'),
      from50: b('50 tot en met 249', '50 to 249'),
      from250: b('250 of meer', '250 or more'),
    },
    legalForm: {
      soleTrader: b('eenmanszaak', 'sole trader'),
      vof: b('vof', 'general partnership (vof)'),
      maatschap: b('maatschap', 'partnership (maatschap)'),
      bv: b('bv', 'private limited company (bv)'),
      nv: b('nv', 'public limited company (nv)'),
      foundation: b('stichting', 'foundation'),
      association: b('vereniging', 'association'),
      cooperative: b('coöperatie', 'cooperative'),
      public: b('overheidsinstelling', 'public body'),
      foreign: b('buitenlandse rechtsvorm', 'foreign legal form'),
      other: b('andere rechtsvorm', 'other legal form'),
    },
    roles: {
      controller: b('verwerkingsverantwoordelijke', 'controller'),
      jointController: b('gezamenlijk verwerkingsverantwoordelijke', 'joint controller'),
      processor: b('verwerker', 'processor'),
    },
  },
  dpo: {
    duties: {
      publicBody: b('overheidsinstelling', 'public body'),
      largeScaleMonitoring: b('volgt mensen op grote schaal', 'monitors people on a large scale'),
      largeScaleSpecialData: b(
        'verwerkt op grote schaal bijzondere gegevens',
        'processes special data on a large scale',
      ),
    },
  },
  groupCompany: {
    relation: {
      parent: b('moederbedrijf', 'parent company'),
      subsidiary: b('dochterbedrijf', 'subsidiary'),
      sister: b('zusterbedrijf', 'sister company'),
      affiliate: b('gelieerde onderneming', 'affiliate'),
    },
  },
  declaredPractice: {
    quoteLanguage: languages,
    topic: {
      accessFee: b('kosten voor inzage', 'fee for access'),
      acceptanceByUse: b('akkoord door gebruik', 'acceptance by use'),
      neverShare: b('belofte om nooit te delen', 'promise never to share'),
      silentChange: b('wijzigen zonder bericht', 'change without notice'),
      readerMustCheck: b('lezer moet zelf nakijken', 'reader has to check'),
      oldLaw: b('ingetrokken wet', 'repealed law'),
      foreignLaw: b('buitenlands recht', 'foreign law'),
      unlimitedRetention: b('onbeperkt bewaren', 'kept without limit'),
      refundTerms: b('terugbetaling', 'refund terms'),
      termsOfUse: b('gebruiksvoorwaarden', 'terms of use'),
      serviceDisclaimer: b('voorbehoud over de dienst', 'disclaimer of service'),
      noLiability: b('geen aansprakelijkheid', 'no liability'),
      secretMeasures: b('beveiliging als geheim', 'security kept secret'),
      absoluteSecurity: b('belofte van volledige veiligheid', 'promise of complete security'),
      anonymousClaim: b('gegevens anoniem genoemd', 'data called anonymous'),
      noFinancialData: b('geen financiële gegevens', 'no financial data'),
      slowAnswer: b('termijn voor antwoord', 'term for answering'),
      prosecution: b('aangifte bij misbruik', 'prosecution of abuse'),
      purposeWithoutBasis: b('gebruik zonder grondslag', 'use without a basis'),
      documentTitle: b('naam van het document', 'name of the document'),
      lawNamed: b('genoemde wet', 'law referred to'),
      other: b('overig', 'other'),
    },
  },
  ownTerm: {
    list: {
      subject: b('betrokkenen', 'data subjects'),
      data: b('persoonsgegevens', 'personal data'),
      recipient: b('ontvangers', 'recipients'),
      purpose: b('doelen', 'purposes'),
      measure: b('maatregelen', 'measures'),
    },
    audience: audienceNames,
  },
  rightsPolicy: {
    channels: {
      email: b('e-mail', 'e-mail'),
      phone: b('telefoon', 'phone'),
      post: b('brief', 'letter'),
      account: b('eigen account', 'own account'),
      form: b('formulier', 'form'),
      inPerson: b('aan de balie', 'in person'),
      messaging: b('berichtenapp', 'messaging app'),
      contactPage: b('contactpagina', 'contact page'),
    },
  },
  activity: {
    role: {
      controller: b('verwerkingsverantwoordelijke', 'controller'),
      jointController: b('gezamenlijk verwerkingsverantwoordelijke', 'joint controller'),
      processor: b('verwerker', 'processor'),
    },
    status: {
      draft: b('in voorbereiding', 'draft'),
      active: b('in gebruik', 'in use'),
      ended: b('gestopt', 'ended'),
    },
    audiences: audienceNames,
  },
  dataItem: {
    source: {
      person: b('de persoon zelf', 'the person'),
      observed: b('vanzelf vastgelegd', 'recorded automatically'),
      thirdParty: b('iemand anders', 'somebody else'),
      public: b('openbare bron', 'public source'),
      derived: b('afgeleid uit andere gegevens', 'derived from other data'),
    },
    obligatory: {
      statutory: b('verplicht volgens de wet', 'required by law'),
      contractual: b('nodig voor de overeenkomst', 'needed for the contract'),
      no: b('niet verplicht', 'not required'),
    },
  },
  retention: {
    kind: {
      period: b('vaste termijn', 'fixed period'),
      criterion: b('zolang aan een voorwaarde is voldaan', 'as long as a condition holds'),
      unlimited: b('onbeperkt', 'without limit'),
    },
  },
  purpose: {
    statementGroup: {
      order: b('bestellen', 'ordering'),
      account: b('account', 'account'),
      question: b('vragen en klachten', 'questions and complaints'),
      news: b('nieuws', 'news'),
      visit: b('bezoek aan website of winkel', 'visiting the website or shop'),
      incident: b(
        'als er iets misgaat of de wet het vraagt',
        'if something goes wrong or the law requires it',
      ),
      apply: b('solliciteren', 'applying'),
      work: b('werken bij ons', 'working for us'),
    },
    marketingChannels: {
      email: b('e-mail', 'e-mail'),
      sms: b('sms', 'text message'),
      phone: b('telefoon', 'phone'),
      post: b('post', 'post'),
      app: b('app', 'app'),
      socialMedia: b('sociale media', 'social media'),
      onlineAds: b('advertenties op internet', 'online advertising'),
    },
    marketingRule: {
      consent: b('met toestemming', 'with consent'),
      softOptIn: b(
        'eigen klanten, eigen soortgelijke producten',
        'own customers, own similar products',
      ),
      publishedB2B: b(
        'zakelijk adres dat daarvoor bekend is gemaakt',
        'business address published for it',
      ),
      post: b('per post', 'by post'),
      donor: b('donateurs', 'donors'),
    },
  },
  recipient: {
    kind: {
      processor: b('verwerker', 'processor'),
      independent: b('zelfstandig', 'independent'),
      joint: b('gezamenlijk verantwoordelijk', 'joint controller'),
      group: b('eigen groep', 'own group'),
      public: b('openbaar', 'the public'),
      acquirer: b('overnemer', 'acquirer'),
      authorityDuty: b('overheid, wettelijke plicht', 'authority, legal duty'),
      authorityInquiry: b('overheid, in een onderzoek', 'authority, in an inquiry'),
      internalRole: b('eigen medewerkers', 'own staff'),
    },
  },
  transfer: transferChoices,
  partyTransfer: transferChoices,
  automatedDecision: {
    ground: {
      contract: b('nodig voor de overeenkomst', 'needed for the contract'),
      law: b('toegestaan door de wet', 'allowed by law'),
      explicitConsent: b('uitdrukkelijke toestemming', 'explicit consent'),
    },
  },
  dpia: {
    outcome: {
      notNeeded: b('niet nodig', 'not needed'),
      planned: b('gepland', 'planned'),
      done: b('gedaan', 'done'),
      consultAuthority: b('voorleggen aan de toezichthouder', 'to be put to the authority'),
    },
  },
  informing: {
    moment: {
      atCollection: b('als wij de gegevens krijgen', 'when we collect the data'),
      withinMonth: b('binnen een maand', 'within a month'),
      firstContact: b('bij het eerste contact', 'at first contact'),
      firstDisclosure: b(
        'als wij de gegevens voor het eerst doorgeven',
        'when we first pass the data on',
      ),
    },
  },
  engagement: {
    endAction: {
      erase: b('wissen', 'erase'),
      return: b('teruggeven', 'return'),
      eraseAndReturn: b('teruggeven en wissen', 'return and erase'),
      keepByLaw: b('bewaren omdat de wet dat vraagt', 'keep because the law requires it'),
    },
  },
  party: {
    kind: {
      company: b('bedrijf', 'company'),
      person: b('persoon', 'person'),
      authority: b('overheid', 'authority'),
      association: b('vereniging of stichting', 'association or foundation'),
      internationalOrganisation: b('internationale organisatie', 'international organisation'),
      category: b('soort ontvanger, niet bij naam bekend', 'kind of recipient, not known by name'),
    },
    status: { active: b('in gebruik', 'in use'), ended: b('gestopt', 'ended') },
    roles: {
      processor: b('verwerker', 'processor'),
      jointController: b('gezamenlijk verantwoordelijk', 'joint controller'),
      recipient: b('ontvanger', 'recipient'),
      client: b('opdrachtgever', 'client'),
      supplier: b('leverancier', 'supplier'),
      group: b('eigen groep', 'own group'),
    },
    inStatement: { name: b('met naam', 'by name'), category: b('als soort', 'by category') },
  },
  location: {
    kind: {
      storage: b('opslag', 'storage'),
      remoteAccess: b('toegang op afstand', 'remote access'),
      subprocessor: b('subverwerker', 'sub-processor'),
    },
  },
  dpfListing: { dataType: hrTypes },
  processorAgreement: {
    form: {
      signed: b('getekend', 'signed'),
      partOfTerms: b('deel van de voorwaarden', 'part of the terms'),
      none: b('geen', 'none'),
      notNeeded: b('niet nodig', 'not needed'),
      unknown: b('niet bekend', 'not known'),
    },
  },
  measure: {
    scope: {
      organisation: b('hele organisatie', 'whole organisation'),
      activity: b('bepaalde verwerkingen', 'certain activities'),
    },
  },
  cookie: {
    technique: {
      cookie: b('cookie', 'cookie'),
      localStorage: b('opslag in de browser', 'browser storage'),
      pixel: b('pixel', 'pixel'),
      sdk: b('programmadeel in een app', 'app component'),
      fingerprint: b('herkenning van het apparaat', 'device fingerprint'),
      serverLog: b('logbestand', 'log file'),
    },
    category: {
      functional: b('nodig', 'necessary'),
      preferences: b('voorkeuren', 'preferences'),
      analytics: b('statistiek', 'statistics'),
      advertising: b('advertenties', 'advertising'),
      social: b('sociale media', 'social media'),
    },
    consent: {
      asked: b('ja', 'yes'),
      notNeeded: b('nee, niet nodig', 'no, not needed'),
      notAsked: b('nee, niet gevraagd', 'no, not asked'),
    },
  },
  statement: {
    audience: audienceNames,
    sectionsOff: {
      summary: b('in het kort', 'in short'),
      definitions: b('uitleg van woorden', 'words explained'),
      security: b('beveiliging', 'security'),
      userDuties: b('wat u zelf kunt doen', 'what you can do'),
      externalLinks: b('andere websites', 'other websites'),
    },
  },
  ownParagraph: {
    after: {
      who: b('wie wij zijn', 'who we are'),
      purposes: b('waarvoor', 'purposes'),
      sources: b('herkomst', 'sources'),
      recipients: b('ontvangers', 'recipients'),
      transfers: b('doorgifte', 'transfers'),
      cookies: b('cookies', 'cookies'),
      automated: b('automatische besluiten', 'automated decisions'),
      security: b('beveiliging', 'security'),
      rights: b('rechten', 'rights'),
      complaint: b('klachten', 'complaints'),
      changes: b('wijzigingen', 'changes'),
    },
  },
  provenance: {
    status: {
      stated: b('vermeld', 'stated'),
      confirmed: b('bevestigd', 'confirmed'),
      inferred: b('afgeleid', 'inferred'),
      suggested: b('voorstel', 'suggested'),
    },
  },
};

/** The label of an option in a language; the option itself when it has none, which a test forbids. */
export function choiceLabel(
  entity: string,
  field: string,
  option: string,
  language: Language,
): string {
  return labels[entity]?.[field]?.[option]?.[language] ?? option;
}

export function hasChoiceLabel(entity: string, field: string, option: string): boolean {
  return labels[entity]?.[field]?.[option] !== undefined;
}

/** What the one language is called in the other. */
export const languageName = (named: Language, language: Language): string =>
  languages[named]?.[language] ?? named;
