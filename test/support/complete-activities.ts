/** What the bakery does with data: nine activities, after the templates of a web shop. */
import type { ActivityParts } from './activity-parts.ts';
import type { Values } from './builders.ts';

export const w = (nl: string, en: string) => ({ nl, en });

/** The day on which the bakery's owner answered everything. */
export const ANSWERED = '2026-11-20';
export const none = { state: 'none', on: ANSWERED } as const;
export const some = { state: 'some', on: ANSWERED } as const;

const contract = {
  basis: 'basis.6b',
  contract: w('De koopovereenkomst met de klant', 'The contract of sale with the customer'),
} as const;
const consent = {
  basis: 'basis.6a',
  consentProof: w(
    'Tijdstip en tekst in het klantsysteem',
    'Time and wording in the customer system',
  ),
} as const;

function interest(nl: string, en: string): Values<'legalBasis'> {
  return {
    basis: 'basis.6f',
    interestPublic: w(nl, en),
    necessity: w('Zonder deze gegevens kan het niet.', 'It cannot be done without these data.'),
    balancingSummary: w(
      'De gevolgen zijn klein en mensen verwachten dit.',
      'The effect is small and people expect it.',
    ),
    balancedOn: '2026-11-10',
  };
}

const given = { source: 'person', obligatory: 'no', necessary: some } as const;
const noDelivery = w(
  'Zonder deze gegevens kunnen wij niet leveren.',
  'We cannot deliver without these data.',
);
const needed = {
  source: 'person',
  obligatory: 'contractual',
  consequence: noDelivery,
  necessary: some,
} as const;
const observed = { source: 'observed', necessary: some } as const;

const name = { term: 'data.name' } as const;
const address = { term: 'data.address' } as const;
const email = { term: 'data.email' } as const;
const phone = { term: 'data.phone' } as const;
const messages = { term: 'data.correspondence' } as const;

/** Every answer given: no transfer of its own, no automated decisions, nothing special. */
function activity(
  number: number,
  nl: string,
  en: string,
  values: Values<'activity'> = {},
): Values<'activity'> {
  return {
    number,
    name: w(nl, en),
    role: 'controller',
    status: 'active',
    ownerFunction: w('Eigenaar', 'Owner'),
    startedOn: '2024',
    reviewEvery: 'P12M',
    reviewedOn: ANSWERED,
    recipientsAnswer: some,
    transfersAnswer: none,
    automatedAnswer: none,
    specialAnswer: none,
    criminalAnswer: none,
    bsnAnswer: none,
    measuresAnswer: some,
    measures: ['mfa', 'roles', 'tls', 'backup'],
    ...values,
  };
}

/** Visitors read the customers' statement: the bakery has one for both. */
const oneStatement: Values<'activity'> = { audiences: ['customers'] };

const deleted: Values<'retention'> = { destruction: ['destruction.automatic'] };
const keep = (period: string, start: string): Values<'retention'> => ({
  kind: 'period',
  period,
  start: `startEvent.${start}`,
  ...deleted,
});
const until = (criterion: string): Values<'retention'> => ({
  kind: 'criterion',
  criterion: `criterion.${criterion}`,
  ...deleted,
});
const fiscal: Values<'retention'> = { ...keep('P7Y', 'purchaseYearEnd'), rule: 'retention.fiscal' };

const host: Values<'recipient'> = { party: 'host', kind: 'processor' };
const books: Values<'recipient'> = { party: 'books', kind: 'processor' };
const noDpia: Values<'dpia'> = {
  screened: some,
  outcome: 'notNeeded',
  reason: w(
    'Geen van de criteria past bij deze verwerking.',
    'None of the criteria fits this processing.',
  ),
  date: ANSWERED,
};

export const activities: readonly ActivityParts[] = [
  {
    id: 'customers',
    values: activity(1, 'Klantenadministratie', 'Customer records'),
    subjects: { customer: { term: 'subject.customer' } },
    data: {
      name: { ...name, ...needed },
      address: { ...address, ...needed },
      email: { ...email, ...needed },
      phone: { ...phone, ...needed },
      number: { term: 'data.otherIds', ...observed },
    },
    purposes: {
      contract: {
        term: 'purpose.contractExec',
        text: w('Klantgegevens bijhouden', 'Keep customer records'),
        statementText: w('Weten wie onze klant is', 'Know who our customer is'),
        statementGroup: 'order',
        bases: [contract],
      },
    },
    retention: [{ ...keep('P2Y', 'relationshipEnd') }],
    recipients: [host],
    dpia: noDpia,
  },
  {
    id: 'books',
    values: activity(2, 'Facturatie en boekhouding', 'Invoicing and bookkeeping'),
    subjects: { customer: { term: 'subject.customer' } },
    data: {
      name: { ...name, ...needed },
      address: { ...address, ...needed },
      invoice: {
        term: 'data.invoice',
        source: 'person',
        obligatory: 'statutory',
        obligatoryLaw: 'lawRef.awr52',
        consequence: w(
          'Zonder deze gegevens mogen wij geen factuur sturen.',
          'We may not send an invoice without these data.',
        ),
        necessary: some,
      },
      iban: { term: 'data.iban', ...needed },
      payment: { term: 'data.payment', ...observed },
    },
    purposes: {
      payment: {
        term: 'purpose.invoice',
        text: w('Betalingen verwerken', 'Handle payments'),
        statementText: w('Uw betaling verwerken', 'Handle your payment'),
        statementGroup: 'order',
        bases: [{ ...contract, forData: ['name', 'iban', 'payment'] }],
      },
      tax: {
        term: 'purpose.bookkeeping',
        text: w('De boekhouding bijhouden', 'Keep the books'),
        statementText: w('Onze boekhouding', 'Our bookkeeping'),
        statementGroup: 'incident',
        bases: [
          {
            basis: 'basis.6c',
            law: 'lawRef.awr52',
            lawPublic: w('belastingwet', 'tax law'),
            forData: ['name', 'address', 'invoice', 'payment'],
          },
        ],
      },
      debt: {
        term: 'purpose.debt',
        text: w('Onbetaalde rekeningen innen', 'Collect unpaid bills'),
        statementText: w('Een onbetaalde rekening innen', 'Collect an unpaid bill'),
        statementGroup: 'incident',
        bases: [
          { ...interest('betaald krijgen', 'being paid'), forData: ['name', 'address', 'invoice'] },
        ],
      },
    },
    retention: [
      { ...fiscal, forPurposes: ['payment', 'tax'] },
      { ...until('untilPaid'), forPurposes: ['debt'] },
    ],
    recipients: [
      books,
      { party: 'pay', kind: 'independent', what: w('om te betalen', 'to pay') },
      { term: 'recipient.bank', kind: 'independent', what: w('om te betalen', 'to pay') },
      {
        term: 'recipient.taxAuthority',
        kind: 'authorityDuty',
        what: w('omdat de wet dat vraagt', 'because the law asks for it'),
      },
      {
        term: 'recipient.collection',
        kind: 'independent',
        what: w('als een rekening niet wordt betaald', 'when a bill is not paid'),
        forData: ['name', 'address', 'invoice'],
      },
    ],
    dpia: noDpia,
  },
  {
    id: 'quotes',
    values: activity(3, 'Offertes voor feesten', 'Quotes for parties'),
    subjects: { prospect: { term: 'subject.prospect' } },
    data: {
      name: { ...name, ...given },
      email: { ...email, ...given },
      phone: { ...phone, ...given },
      wishes: {
        term: 'data.preferences',
        detail: w('wensen voor het feest', 'wishes for the party'),
        ...given,
      },
    },
    purposes: {
      quote: {
        term: 'purpose.quote',
        text: w('Offertes maken', 'Prepare quotes'),
        statementText: w('Een offerte maken', 'Make a quote'),
        statementGroup: 'order',
        bases: [
          {
            basis: 'basis.6b',
            contract: w('De offerte die iemand vraagt', 'The quote a person asks for'),
          },
        ],
      },
    },
    retention: [{ ...keep('P12M', 'quoteExpiry'), rule: 'retention.quote' }],
    recipients: [host],
    dpia: noDpia,
  },
  {
    id: 'contact',
    values: activity(4, 'Contactformulier', 'Contact form', oneStatement),
    subjects: { asker: { term: 'subject.websiteVisitor' } },
    data: {
      name: { ...name, ...given },
      email: { ...email, ...given },
      message: { ...messages, ...given },
    },
    purposes: {
      reply: {
        term: 'purpose.contactReply',
        text: w('Vragen beantwoorden', 'Answer questions'),
        statementText: w('U antwoord geven', 'Answer you'),
        statementGroup: 'question',
        bases: [interest('vragen goed beantwoorden', 'answering questions well')],
      },
    },
    retention: [{ ...keep('P1Y', 'requestAnswered'), rule: 'retention.contactForm' }],
    recipients: [host],
    dpia: noDpia,
  },
  {
    id: 'news',
    values: activity(5, 'Nieuwsbrief', 'Newsletter', { transfersAnswer: some }),
    subjects: { reader: { term: 'subject.newsletterSub' }, customer: { term: 'subject.customer' } },
    data: { name: { ...name, ...given }, email: { ...email, ...given } },
    purposes: {
      letter: {
        term: 'purpose.newsletter',
        text: w('De nieuwsbrief sturen', 'Send the newsletter'),
        statementText: w('Nieuwsbrief als u die aanvraagt', 'Newsletter if you ask for it'),
        statementGroup: 'news',
        directMarketing: some,
        marketingChannels: ['email'],
        marketingRule: 'consent',
        optOut: w(
          'Klik op “afmelden” onder de nieuwsbrief.',
          'Click “unsubscribe” under the newsletter.',
        ),
        bases: [
          {
            ...consent,
            forSubjects: ['reader'],
            consentHow: w(
              'Vinkje bij het formulier voor de nieuwsbrief',
              'Tick box at the newsletter form',
            ),
            consentWithdraw: w(
              'Klik op “afmelden” onder de nieuwsbrief.',
              'Click “unsubscribe” under the newsletter.',
            ),
          },
        ],
      },
      offers: {
        term: 'purpose.directMail',
        text: w(
          'Klanten nieuws sturen over eigen producten',
          'Send customers news of our own products',
        ),
        statementText: w('Nieuwsbrief als u klant bent', 'Newsletter if you are a customer'),
        statementGroup: 'news',
        directMarketing: some,
        marketingChannels: ['email'],
        marketingRule: 'softOptIn',
        optOut: w(
          'Klik op “afmelden” onder de nieuwsbrief.',
          'Click “unsubscribe” under the newsletter.',
        ),
        bases: [
          {
            ...interest(
              'klanten vertellen over nieuwe producten',
              'telling customers about new products',
            ),
            forSubjects: ['customer'],
          },
        ],
      },
    },
    retention: [
      {
        ...until('untilUnsubscribe'),
        rule: 'retention.newsletter',
        destruction: ['destruction.blockList'],
      },
    ],
    recipients: [{ party: 'mail', kind: 'processor' }],
    dpia: noDpia,
  },
  {
    id: 'shop',
    values: activity(6, 'Bestellingen en bezorging', 'Orders and delivery', {
      specialAnswer: some,
    }),
    subjects: { customer: { term: 'subject.consumer' } },
    data: {
      name: { ...name, ...needed },
      address: { ...address, ...needed },
      email: { ...email, ...needed },
      phone: { ...phone, ...needed },
      order: { term: 'data.orderHistory', ...needed },
      login: {
        term: 'data.login',
        detail: w('wachtwoord (onleesbaar)', 'password (unreadable)'),
        ...given,
      },
      allergy: {
        term: 'data.health',
        detail: w('allergie die u zelf opgeeft', 'allergy that you tell us'),
        art9: 'art9.9a',
        uavg: 'uavg.22-2-a',
        art9Record: w('Apart vinkje bij de bestelling', 'Separate tick box with the order'),
        ...given,
      },
    },
    purposes: {
      order: {
        term: 'purpose.order',
        text: w('Bestellingen maken en bezorgen', 'Make and deliver orders'),
        statementText: w('Uw bestelling maken en bezorgen', 'Make and deliver your order'),
        statementGroup: 'order',
        bases: [{ ...contract, forData: ['name', 'address', 'email', 'phone', 'order'] }],
      },
      account: {
        term: 'purpose.account',
        text: w('Accounts beheren', 'Manage accounts'),
        statementText: w('Uw account beheren', 'Manage your account'),
        statementGroup: 'account',
        bases: [
          {
            basis: 'basis.6b',
            contract: w(
              'Het gratis account dat de klant zelf maakt',
              'The free account that the customer makes',
            ),
            forData: ['name', 'address', 'email', 'phone', 'login', 'order'],
          },
        ],
      },
      allergy: {
        term: 'purpose.contractExec',
        text: w('Rekening houden met allergieën', 'Take allergies into account'),
        statementText: w('Rekening houden met uw allergie', 'Take your allergy into account'),
        statementGroup: 'order',
        bases: [
          {
            ...consent,
            forData: ['allergy'],
            consentHow: w('Apart vinkje bij de bestelling', 'Separate tick box with the order'),
            consentWithdraw: w(
              'Mail ons, dan wissen wij de allergie meteen.',
              'Mail us and we delete the allergy at once.',
            ),
          },
        ],
      },
    },
    retention: [
      { ...keep('P2Y', 'delivery'), forPurposes: ['order'], rule: 'retention.orders' },
      {
        ...until('untilAccountClosed'),
        forPurposes: ['account'],
        rule: 'retention.customerAccount',
        forData: ['name', 'address', 'email', 'phone', 'login', 'order'],
      },
      { ...until('untilDelivered'), forPurposes: ['allergy'], forData: ['allergy'] },
    ],
    recipients: [
      host,
      {
        party: 'parcel',
        kind: 'independent',
        what: w('om te bezorgen', 'to deliver'),
        forData: ['name', 'address', 'email', 'phone'],
      },
    ],
    dpia: noDpia,
  },
  {
    id: 'site',
    values: activity(7, 'Website en statistiek', 'Website and statistics', oneStatement),
    subjects: { visitor: { term: 'subject.websiteVisitor' } },
    data: {
      ip: { term: 'data.ip', ...observed },
      pages: { term: 'data.usage', ...observed },
      cookie: { term: 'data.cookieId', ...observed },
    },
    purposes: {
      count: {
        term: 'purpose.analytics',
        text: w('Bezoek aan de website tellen', 'Count visits to the website'),
        statementText: w(
          "Zien hoe vaak pagina's worden bezocht",
          'See how often pages are visited',
        ),
        statementGroup: 'visit',
        bases: [
          {
            ...consent,
            forData: ['pages', 'cookie'],
            consentHow: w('Keuze in de cookiebalk', 'Choice in the cookie bar'),
            consentWithdraw: w(
              'Knop “Cookies” onder aan elke pagina',
              'Button “Cookies” at the foot of each page',
            ),
          },
        ],
      },
      safe: {
        term: 'purpose.security',
        text: w('De website veilig houden', 'Keep the website safe'),
        statementText: w('De website veilig houden', 'Keep the website safe'),
        statementGroup: 'visit',
        bases: [
          {
            ...interest('storing en misbruik voorkomen', 'preventing failure and misuse'),
            forData: ['ip', 'pages'],
          },
        ],
      },
    },
    retention: [
      {
        ...keep('P13M', 'cookiePlaced'),
        forPurposes: ['count'],
        rule: 'retention.analyticsCookie',
        forData: ['pages', 'cookie'],
      },
      {
        ...keep('P6M', 'event'),
        forPurposes: ['safe'],
        rule: 'retention.serverLog',
        forData: ['ip', 'pages'],
      },
    ],
    recipients: [host, { party: 'stats', kind: 'processor' }],
    dpia: noDpia,
  },
  {
    id: 'reviews',
    values: activity(8, 'Reviews op de website', 'Reviews on the website', oneStatement),
    subjects: { writer: { term: 'subject.commenter' } },
    data: {
      name: { ...name, ...given },
      email: { ...email, ...given },
      review: { ...messages, detail: w('uw review', 'your review'), ...given },
    },
    purposes: {
      show: {
        term: 'purpose.reviews',
        text: w('Reviews plaatsen', 'Post reviews'),
        statementText: w('Uw review op de website zetten', 'Put your review on the website'),
        statementGroup: 'visit',
        bases: [
          interest(
            'laten zien wat klanten van ons brood vinden',
            'showing what customers think of our bread',
          ),
        ],
      },
    },
    retention: [{ ...until('untilRemovalRequest'), rule: 'retention.comments' }],
    recipients: [
      host,
      {
        term: 'recipient.public',
        kind: 'public',
        what: w('uw naam en review staan op de website', 'your name and review are on the website'),
        unexpected: true,
        forData: ['name', 'review'],
      },
    ],
    dpia: noDpia,
  },
  {
    id: 'complaints',
    values: activity(9, 'Klachten en hulp', 'Complaints and help'),
    subjects: { customer: { term: 'subject.complainant' } },
    data: {
      name: { ...name, ...given },
      email: { ...email, ...given },
      phone: { ...phone, ...given },
      order: { term: 'data.orderHistory', ...given },
      message: { ...messages, ...given },
    },
    purposes: {
      solve: {
        term: 'purpose.complaint',
        text: w('Klachten oplossen', 'Solve complaints'),
        statementText: w('Uw klacht oplossen', 'Solve your complaint'),
        statementGroup: 'question',
        bases: [contract],
      },
    },
    retention: [{ ...keep('P2Y', 'complaintSolved'), rule: 'retention.support' }],
    recipients: [host],
    dpia: noDpia,
  },
];
