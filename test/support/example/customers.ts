/** What the example bakery does with data of customers and visitors. */
import type { ActivityParts } from '../activity-parts.ts';
import {
  ANSWERED,
  activity,
  bank,
  contract,
  decides,
  duty,
  free,
  interest,
  keep,
  needed,
  noDpia,
  oneStatement,
  seen,
  some,
  taxAuthority,
  unknown,
  until,
  w,
  worksForUs,
} from './words.ts';

const contactData = {
  name: needed('name'),
  address: needed('address'),
  email: needed('email'),
  phone: needed('phone'),
};
const sale = [
  'De koopovereenkomst met de klant',
  'The contract of sale with the customer',
] as const;
const unsubscribe = w(
  'Klik op “afmelden” onder de nieuwsbrief.',
  'Click “unsubscribe” under the newsletter.',
);

export const customerActivities: readonly ActivityParts[] = [
  {
    id: 'orders',
    values: activity(3, 'Bestellingen en bezorging', 'Orders and delivery', {
      transfersAnswer: unknown,
      specialAnswer: some,
      automatedAnswer: some,
    }),
    subjects: {
      customer: { term: 'subject.consumer' },
      gift: {
        term: 'subject.giftRecipient',
        detail: w('wie een taart cadeau krijgt', 'who is given a cake'),
      },
    },
    data: {
      name: needed('name', { forSubjects: ['customer'] }),
      address: needed('address', { forSubjects: ['customer'] }),
      email: needed('email', { forSubjects: ['customer'] }),
      phone: needed('phone', { forSubjects: ['customer'] }),
      order: needed('orderHistory', { forSubjects: ['customer'] }),
      invoice: seen('invoice', { forSubjects: ['customer'] }),
      payment: seen('payment', { forSubjects: ['customer'] }),
      allergy: free('health', {
        forSubjects: ['customer'],
        detail: w('allergie die de klant zelf opgeeft', 'allergy that the customer tells us'),
        art9: 'art9.9a',
        uavg: 'uavg.22-2-a',
        art9Record: w('Apart vinkje bij de bestelling', 'Separate tick box with the order'),
      }),
      giftName: {
        term: 'data.name',
        source: 'thirdParty',
        sourceText: w('van de koper', 'from the buyer'),
        forSubjects: ['gift'],
        necessary: some,
      },
      giftAddress: {
        term: 'data.address',
        source: 'thirdParty',
        sourceText: w('van de koper', 'from the buyer'),
        forSubjects: ['gift'],
        necessary: some,
      },
    },
    purposes: {
      order: {
        term: 'purpose.order',
        text: w('Bestellingen maken en bezorgen', 'Make and deliver orders'),
        statementText: w('Uw bestelling maken en bezorgen', 'Make and deliver your order'),
        statementGroup: 'order',
        bases: [
          {
            ...contract(...sale, ['name', 'address', 'email', 'phone', 'order', 'payment']),
            forSubjects: ['customer'],
          },
          interest(
            'een cadeau bij de ontvanger bezorgen',
            'delivering a gift to the recipient',
            ['giftName', 'giftAddress'],
            ['gift'],
          ),
        ],
      },
      tax: {
        term: 'purpose.bookkeeping',
        text: w('Bestellingen in de boekhouding zetten', 'Put orders into the books'),
        statementText: w(
          'Uw bestelling in onze boekhouding zetten',
          'Put your order into our books',
        ),
        statementGroup: 'incident',
        bases: [
          {
            ...duty('awr52', 'belastingwet', 'tax law', ['name', 'address', 'invoice', 'payment']),
            forSubjects: ['customer'],
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
            basis: 'basis.6a',
            forData: ['allergy'],
            forSubjects: ['customer'],
            consentWithdraw: w(
              'Mail ons, dan wissen wij de allergie meteen.',
              'Mail us and we delete the allergy at once.',
            ),
          },
        ],
      },
    },
    retention: [
      keep('P2Y', 'delivery', { forPurposes: ['order'], rule: 'retention.orders' }),
      keep('P7Y', 'purchaseYearEnd', {
        forPurposes: ['tax'],
        forData: ['name', 'address', 'invoice', 'payment'],
        rule: 'retention.fiscal',
      }),
      until('untilDelivered', { forPurposes: ['allergy'], forData: ['allergy'] }),
    ],
    recipients: [
      worksForUs('host'),
      decides('pay', 'om te betalen', 'to pay', { forData: ['name', 'payment'] }),
      decides('parcel', 'om te bezorgen', 'to deliver', {
        forData: ['name', 'address', 'phone', 'giftName', 'giftAddress'],
      }),
    ],
    informing: [
      {
        forSubjects: ['gift'],
        moment: 'firstContact',
        channel: w('een kaartje bij het cadeau', 'a card with the gift'),
        date: ANSWERED,
      },
    ],
    decisions: [
      {
        what: w('nagaan of u achteraf kunt betalen', 'checking whether you can pay afterwards'),
        logic: w(
          'de webwinkel ziet of er nog een rekening open staat',
          'the web shop sees whether a bill is still open',
        ),
        consequences: w(
          'staat er een rekening open, dan betaalt u vooraf',
          'with an open bill you pay beforehand',
        ),
        forSubjects: ['customer'],
        significantEffect: { state: 'none', on: ANSWERED },
        human: w('mail ons als het niet klopt', 'mail us if it is not right'),
      },
    ],
    dpia: noDpia,
  },
  {
    id: 'accounts',
    values: activity(4, 'Klantaccounts', 'Customer accounts', { transfersAnswer: unknown }),
    subjects: { holder: { term: 'subject.accountHolder' } },
    data: {
      ...contactData,
      login: free('login'),
      order: seen('orderHistory'),
    },
    purposes: {
      account: {
        term: 'purpose.account',
        text: w('Accounts beheren', 'Manage accounts'),
        statementText: w('Uw account beheren', 'Manage your account'),
        statementGroup: 'account',
        bases: [
          contract(
            'Het gratis account dat de klant zelf maakt',
            'The free account that the customer makes',
          ),
        ],
      },
    },
    retention: [keep('P2Y', 'lastLogin', { rule: 'retention.customerAccount' })],
    recipients: [worksForUs('host')],
    dpia: noDpia,
  },
  {
    id: 'questions',
    values: activity(5, 'Vragen en klachten', 'Questions and complaints', {
      transfersAnswer: unknown,
    }),
    subjects: {
      customer: { term: 'subject.customer' },
      complainant: { term: 'subject.complainant' },
    },
    data: {
      name: free('name'),
      email: free('email'),
      phone: free('phone'),
      message: free('correspondence'),
    },
    purposes: {
      service: {
        term: 'purpose.contactReply',
        text: w('Vragen beantwoorden', 'Answer questions'),
        statementText: w('U antwoord geven', 'Answer you'),
        statementGroup: 'question',
        bases: [
          interest('vragen goed beantwoorden', 'answering questions well', undefined, ['customer']),
        ],
      },
      complaint: {
        term: 'purpose.complaint',
        text: w('Klachten oplossen', 'Solve complaints'),
        statementText: w('Uw klacht oplossen', 'Solve your complaint'),
        statementGroup: 'question',
        bases: [{ ...contract(...sale), forSubjects: ['complainant'] }],
      },
    },
    retention: [
      keep('P1Y', 'requestAnswered', { forPurposes: ['service'], rule: 'retention.contactForm' }),
      keep('P2Y', 'complaintSolved', { forPurposes: ['complaint'], rule: 'retention.support' }),
    ],
    recipients: [worksForUs('host'), worksForUs('office')],
    dpia: noDpia,
  },
  {
    id: 'news',
    values: activity(6, 'Nieuwsbrief versturen', 'Sending the newsletter', {
      transfersAnswer: some,
    }),
    subjects: { reader: { term: 'subject.newsletterSub' }, customer: { term: 'subject.customer' } },
    data: {
      name: free('name'),
      email: free('email'),
      proof: seen('consentLog', { forSubjects: ['reader'] }),
    },
    purposes: {
      letter: {
        term: 'purpose.newsletter',
        text: w('De nieuwsbrief sturen', 'Send the newsletter'),
        statementText: w('Nieuwsbrief als u die aanvraagt', 'Newsletter if you ask for it'),
        statementGroup: 'news',
        directMarketing: some,
        marketingChannels: ['email'],
        marketingRule: 'consent',
        optOut: unsubscribe,
        bases: [
          {
            basis: 'basis.6a',
            forSubjects: ['reader'],
            consentHow: w(
              'Vinkje bij het formulier voor de nieuwsbrief',
              'Tick box at the newsletter form',
            ),
            consentProof: w(
              'Tijdstip en tekst in het nieuwsbriefprogramma',
              'Time and wording in the newsletter program',
            ),
            consentWithdraw: unsubscribe,
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
        optOut: unsubscribe,
        bases: [
          interest(
            'klanten vertellen over nieuwe producten',
            'telling customers about new products',
            ['name', 'email'],
            ['customer'],
          ),
        ],
      },
    },
    retention: [
      until('untilUnsubscribe', {
        rule: 'retention.newsletter',
        forData: ['name', 'email'],
        destruction: ['destruction.blockList'],
      }),
      keep('P5Y', 'consentWithdrawn', {
        rule: 'retention.consentProof',
        forData: ['proof'],
        atMost: true,
      }),
    ],
    recipients: [worksForUs('mail')],
    dpia: noDpia,
  },
  {
    id: 'app',
    values: activity(7, 'Bestellen via berichtenapp', 'Orders by messaging app', {
      transfersAnswer: unknown,
    }),
    subjects: { customer: { term: 'subject.customer' } },
    data: {
      name: needed('name'),
      phone: needed('phone'),
      order: needed('orderHistory'),
      message: free('correspondence'),
    },
    purposes: {
      order: {
        term: 'purpose.order',
        text: w('Bestellingen uit de berichtenapp maken', 'Make orders from the messaging app'),
        statementText: w(
          'Uw bestelling via de berichtenapp maken',
          'Make the order you sent by messaging app',
        ),
        statementGroup: 'order',
        bases: [contract(...sale)],
      },
    },
    retention: [keep('P3M', 'delivery', { rule: 'retention.orders' })],
    recipients: [
      decides('chat', 'om berichten te bezorgen', 'to deliver messages', { unexpected: true }),
    ],
    dpia: noDpia,
  },
  {
    id: 'site',
    values: activity(8, 'Website veilig houden', 'Keeping the website safe', {
      ...oneStatement,
      transfersAnswer: unknown,
    }),
    subjects: { visitor: { term: 'subject.websiteVisitor' } },
    data: { ip: seen('ip'), logs: seen('logs') },
    purposes: {
      safe: {
        term: 'purpose.security',
        text: w('De website veilig houden', 'Keep the website safe'),
        statementText: w('De website veilig houden', 'Keep the website safe'),
        statementGroup: 'visit',
        bases: [interest('storing en misbruik voorkomen', 'preventing failure and misuse')],
      },
    },
    retention: [keep('P6M', 'event', { rule: 'retention.serverLog' })],
    recipients: [worksForUs('host')],
    dpia: noDpia,
  },
  {
    id: 'visits',
    values: activity(9, 'Bezoek meten', 'Measuring visits', oneStatement),
    subjects: { visitor: { term: 'subject.websiteVisitor' } },
    data: { pages: seen('usage'), cookie: seen('cookieId') },
    purposes: {
      count: {
        term: 'purpose.analytics',
        text: w('Bezoek aan de website tellen', 'Count visits to the website'),
        statementText: w(
          'Zien hoe vaak pagina’s worden bezocht',
          'See how often pages are visited',
        ),
        statementGroup: 'visit',
        bases: [
          {
            basis: 'basis.6a',
            consentHow: w('Keuze in de cookiebalk', 'Choice in the cookie bar'),
            consentProof: w(
              'Datum en keuze in het cookieprogramma',
              'Date and choice in the cookie program',
            ),
            consentWithdraw: w(
              'Knop “Cookies” onder aan elke pagina',
              'Button “Cookies” at the foot of each page',
            ),
          },
        ],
      },
    },
    retention: [keep('P13M', 'cookiePlaced', { rule: 'retention.analyticsCookie' })],
    recipients: [worksForUs('stats')],
    dpia: noDpia,
  },
  {
    id: 'cameras',
    values: activity(10, 'Camera’s in de winkel', 'Cameras in the shop', {
      audiences: ['customers', 'staff'],
      recipientsAnswer: { state: 'none', on: ANSWERED },
      reviewEvery: 'P6M',
      reviewedOn: '2026-06-01',
      measures: ['physical', 'roles'],
    }),
    subjects: { customer: { term: 'subject.customer' }, staff: { term: 'subject.employee' } },
    data: { video: seen('video') },
    purposes: {
      safe: {
        term: 'purpose.premises',
        text: w('Diefstal en overlast voorkomen', 'Prevent theft and nuisance'),
        statementText: w('De winkel veilig houden', 'Keep the shop safe'),
        statementGroup: 'visit',
        bases: [
          interest('diefstal en overlast voorkomen', 'preventing theft and nuisance', undefined, [
            'customer',
          ]),
        ],
      },
      safeWork: {
        term: 'purpose.premises',
        text: w('Het werk in de winkel veilig houden', 'Keep work in the shop safe'),
        statementText: w('Uw werk in de winkel veilig houden', 'Keep your work in the shop safe'),
        statementGroup: 'work',
        bases: [
          interest('diefstal en overlast voorkomen', 'preventing theft and nuisance', undefined, [
            'staff',
          ]),
        ],
      },
    },
    retention: [
      keep('P4W', 'recording', {
        rule: 'retention.cctv',
        atMost: true,
        destruction: ['destruction.overwritten'],
      }),
    ],
    dpia: noDpia,
  },
  {
    id: 'books',
    values: activity(1, 'Betalen en boekhouding', 'Payments and bookkeeping'),
    subjects: {
      customer: { term: 'subject.customer' },
      supplier: { term: 'subject.supplierContact' },
    },
    data: {
      name: needed('name'),
      address: needed('address'),
      invoice: seen('invoice'),
      iban: needed('iban'),
    },
    purposes: {
      tax: {
        term: 'purpose.bookkeeping',
        text: w('De boekhouding bijhouden', 'Keep the books'),
        statementText: w('Onze boekhouding', 'Our bookkeeping'),
        statementGroup: 'incident',
        bases: [duty('awr52', 'belastingwet', 'tax law')],
      },
    },
    retention: [keep('P7Y', 'purchaseYearEnd', { rule: 'retention.fiscal' })],
    recipients: [worksForUs('books'), worksForUs('till'), bank, taxAuthority],
    dpia: noDpia,
  },
  {
    id: 'debts',
    values: activity(2, 'Rekeningen innen', 'Collecting bills'),
    subjects: { debtor: { term: 'subject.debtor' } },
    data: {
      name: needed('name'),
      address: needed('address'),
      invoice: seen('invoice'),
      debt: seen('debt'),
    },
    purposes: {
      debt: {
        term: 'purpose.debt',
        text: w('Onbetaalde rekeningen innen', 'Collect unpaid bills'),
        statementText: w('Een onbetaalde rekening innen', 'Collect an unpaid bill'),
        statementGroup: 'incident',
        bases: [interest('betaald krijgen', 'being paid')],
      },
    },
    retention: [until('untilPaid', { rule: 'retention.debtor' })],
    recipients: [
      worksForUs('books'),
      decides('collect', 'als een rekening niet wordt betaald', 'when a bill is not paid', {
        unexpected: true,
      }),
    ],
    dpia: noDpia,
  },
];
