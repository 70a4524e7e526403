/** Everything of the example bakery that is no part of one activity. */
import { readFileSync } from 'node:fs';
import type { Rows, Values } from '../builders.ts';
import { ANSWERED, none, some, unknown, w } from './words.ts';

const drawn = readFileSync(new URL('logo.png', import.meta.url));
const logo = `data:image/png;base64,${drawn.toString('base64')}`;

const clauses = [
  'scope',
  'data',
  'duties',
  'instr',
  'secrecy',
  'security',
  'sub',
  'rights',
  'help',
  'end',
  'audit',
  'warn',
  'form',
  'guarantee',
];

interface Company {
  readonly id: string;
  readonly name: string;
  readonly what: ReturnType<typeof w>;
  readonly term: string;
  readonly country: string;
  readonly more?: Values<'party'>;
}

const company = (
  id: string,
  name: string,
  what: ReturnType<typeof w>,
  term: string,
  country = 'NL',
  more: Values<'party'> = {},
): Company => ({
  id,
  name,
  what,
  term: term.startsWith('own:') ? term : `recipient.${term}`,
  country: `country.${country}`,
  more,
});

const forUs: readonly Company[] = [
  company(
    'host',
    'Webhost Voorbeeld B.V.',
    w('onze website en webwinkel bewaren', 'hosting our website and shop'),
    'hosting',
    'NL',
    {
      locationsAnswer: unknown,
      onwardAnswer: unknown,
      notes: w(
        'Gevraagd op 10 november: waar staat de reservekopie?',
        'Asked on 10 November: where is the backup?',
      ),
    },
  ),
  company(
    'mail',
    'Mailbedrijf Voorbeeld Inc.',
    w('de nieuwsbrief versturen', 'sending the newsletter'),
    'mailing',
    'US',
    { onwardAnswer: some },
  ),
  company(
    'books',
    'Boekhoudprogramma Voorbeeld B.V.',
    w('facturen en boekhouding', 'invoices and bookkeeping'),
    'accounting',
  ),
  company(
    'stats',
    'Statistiek Voorbeeld B.V.',
    w('bezoekers van de website tellen', 'counting visitors to the website'),
    'analytics',
  ),
  company(
    'payroll',
    'Salarisbureau Voorbeeld B.V.',
    w('het loon berekenen', 'calculating pay'),
    'payrollOffice',
  ),
  company('till', 'Kassabedrijf Voorbeeld B.V.', w('onze kassa', 'our till'), 'posSupplier'),
  company(
    'office',
    'Kantoorwolk Voorbeeld Ltd.',
    w('onze mail en bestanden bewaren', 'keeping our mail and files'),
    'cloud',
    'IE',
  ),
];

const deciders: readonly Company[] = [
  company(
    'pay',
    'Betaalbedrijf Voorbeeld B.V.',
    w('online betalen', 'online payments'),
    'paymentProvider',
  ),
  company(
    'parcel',
    'Pakketbedrijf Voorbeeld B.V.',
    w('bestellingen bezorgen', 'delivering orders'),
    'courier',
    'BE',
  ),
  company(
    'chat',
    'Berichtenapp Voorbeeld Ltd.',
    w('berichten bezorgen', 'delivering messages'),
    'messagingApp',
    'IE',
    { onwardAnswer: unknown },
  ),
  company(
    'arbo',
    'Arbodienst Voorbeeld B.V.',
    w('begeleiding bij ziekte', 'guidance during sickness'),
    'arbo',
  ),
  company(
    'collect',
    'Incassobureau Voorbeeld B.V.',
    w('onbetaalde rekeningen innen', 'collecting unpaid bills'),
    'collection',
  ),
  company(
    'moulds',
    'Bakvormen Voorbeeld Ltd.',
    w('bakvormen leveren', 'supplying baking tins'),
    'own:tinMaker',
    'GB',
  ),
  company(
    'maps',
    'Kaartbedrijf Voorbeeld B.V.',
    w('de kaart met de route tonen', 'showing the map with the route'),
    'own:mapMaker',
  ),
];

const party =
  (role: 'processor' | 'recipient') =>
  ({ id, name, what, term, country, more }: Company, place: number): Values<'party'> => ({
    id,
    rank: place + (role === 'processor' ? 1 : 20),
    name,
    kind: 'company',
    status: 'active',
    country,
    what,
    roles: [role],
    locationsAnswer: some,
    onwardAnswer: none,
    inStatement: 'name',
    publicCategory: term,
    email: `info@${id}.example`,
    ...more,
  });

const measure = (
  id: string,
  term: string,
  publicText?: ReturnType<typeof w>,
  more: Values<'measure'> = {},
): Values<'measure'> => ({
  id,
  term: `measure.${term}`,
  scope: 'organisation',
  answer: some,
  checkedOn: ANSWERED,
  ...(publicText === undefined ? {} : { publicText, inStatement: true }),
  ...more,
});

const cookie = (
  id: string,
  name: ReturnType<typeof w>,
  purpose: ReturnType<typeof w>,
  more: Values<'cookie'>,
): Values<'cookie'> => ({
  id,
  name,
  technique: 'cookie',
  purpose,
  scannedOn: '2026-11-01',
  ...more,
});

const system = (
  id: string,
  name: string,
  en: string,
  activities: string[],
  supplier?: string,
  country = 'NL',
): Values<'system'> => ({
  id,
  name,
  what: w(name, en),
  locationAnswer: some,
  country: `country.${country}`,
  activities,
  ...(supplier === undefined ? {} : { supplier }),
});

export const sharedRows: Rows = {
  organisation: [
    {
      id: 'halm',
      label: 'Voorbeeld: Bakkerij De Halm',
      language: 'nl',
      languages: ['nl', 'en'],
      form: 'u',
      legalName: 'Bakkerij De Halm B.V.',
      tradeNames: ['Bakkerij De Halm'],
      legalForm: 'bv',
      kvk: '12345678',
      address: 'Molenstraat 1',
      postcode: '1234 AB',
      city: 'Voorbeeldstad',
      country: 'country.NL',
      email: 'info@dehalm.example',
      phone: '012 345 67 89',
      websites: ['www.dehalm.example'],
      privacyContactRole: w('Privacycontact', 'Privacy contact'),
      privacyContactEmail: 'privacy@dehalm.example',
      jointControllers: some,
      sector: 'Bakkerij',
      headCount: 15,
      roles: ['controller', 'jointController', 'processor'],
      notOnlyOccasional: some,
      logo,
      accent: '#8A4B14',
      notes: w(
        'Dit is een verzonnen bedrijf, om te zien hoe een dossier eruitziet.',
        'This is an invented business, to show what a file looks like.',
      ),
    },
  ],
  representative: [{ answer: none }],
  dpo: [
    {
      answer: none,
      notRequiredReason: w('Geen overheid, geen grote schaal.', 'No public body, no large scale.'),
    },
  ],
  declaredPractice: [
    {
      id: 'byUse',
      topic: 'acceptanceByUse',
      quote: 'Door onze website te gebruiken, gaat u akkoord met deze verklaring.',
      quoteLanguage: 'nl',
      source: 'Privacyverklaring 12 maart 2024',
      date: '2024-03-12',
      assessment: w(
        'Wie een website bekijkt, stemt nergens mee in.',
        'Looking at a website is no consent.',
      ),
    },
  ],
  rightsPolicy: [
    {
      channels: ['email', 'phone', 'inPerson'],
      identityCheck: w(
        'Weten wij niet zeker wie u bent? Dan vragen wij iets extra, maar geen kopie van uw paspoort.',
        'If we are not sure who you are, we ask for something extra, but no copy of your passport.',
      ),
    },
  ],
  changePolicy: [
    {
      announced: some,
      how: w(
        'Dan mailen wij onze klanten en zetten wij het op de website.',
        'Then we mail our customers and put it on the website.',
      ),
    },
  ],
  retentionPolicy: [{ backups: 'P60D' }],
  securityReport: [{ answer: some, contact: 'privacy@dehalm.example' }],
  party: [...forUs.map(party('processor')), ...deciders.map(party('recipient'))],
  location: [...forUs, ...deciders].map(({ id, country }) => ({
    id: `${id}-place`,
    party: id,
    country,
    kind: 'storage',
  })),
  partyTransfer: [
    {
      id: 'mail-transfer',
      party: 'mail',
      to: 'Mailbedrijf Voorbeeld Inc.',
      country: 'country.US',
      instrument: 'adequacy.US-2023-1795',
      dataType: 'nonHr',
      checkedOn: ANSWERED,
      fallback: 'instrument.scc',
      copyRoute: w('Mail ons, dan sturen wij u de link.', 'Mail us and we send you the link.'),
    },
  ],
  dpfListing: [
    {
      id: 'mail-dpf',
      party: 'mail',
      listed: some,
      legalName: 'Mailbedrijf Voorbeeld Inc.',
      dataType: 'nonHr',
      checkedOn: ANSWERED,
      expiresOn: '2027-06-30',
    },
  ],
  processorAgreement: forUs.map(({ id }) => ({
    id: `${id}-agreement`,
    party: id,
    form: 'signed',
    signedOn: '2025-02-01',
    breachHours: 24,
    ...(id === 'host'
      ? { reviewOn: '2026-11-15', expiresOn: '2026-12-15' }
      : { reviewOn: '2027-02-01' }),
  })),
  agreementClause: forUs.flatMap(({ id }) =>
    clauses.map((clause) => ({
      id: `${id}-${clause}`,
      agreement: `${id}-agreement`,
      clause: `clause.${clause}`,
      answer: some,
      checkedOn: ANSWERED,
    })),
  ),
  subProcessor: [
    {
      id: 'books-data',
      party: 'books',
      name: 'Datacentrum Voorbeeld B.V.',
      country: 'country.NL',
      what: w('bewaart de gegevens', 'stores the data'),
    },
  ],
  measure: [
    measure('mfa', 'mfa'),
    measure(
      'roles',
      'roles',
      w(
        'Alleen mensen die uw gegevens nodig hebben voor hun werk, kunnen erbij.',
        'Only people who need your data for their work can see them.',
      ),
    ),
    measure(
      'tls',
      'encTransit',
      w(
        'De verbinding met onze website is versleuteld.',
        'The connection to our website is encrypted.',
      ),
    ),
    measure('backup', 'backup', w('Wij maken reservekopieën.', 'We make backups.')),
    measure('patching', 'patching'),
    measure('physical', 'physical'),
    measure('secrecy', 'nda'),
    measure('incident', 'incident'),
    { ...measure('shredded', 'mfa'), term: 'own:shredder' },
    measure('training', 'awareness', undefined, { answer: none, plannedOn: '2027-01' }),
  ],
  system: [
    system('shopSystem', 'Webwinkel', 'Web shop', ['orders', 'accounts'], 'host'),
    system('booksSystem', 'Boekhouding', 'Bookkeeping', ['books', 'debts'], 'books'),
    system('tillSystem', 'Kassa', 'Till', ['books'], 'till'),
    system(
      'officeSystem',
      'Mail en bestanden',
      'Mail and files',
      ['questions', 'suppliers', 'requests'],
      'office',
      'IE',
    ),
    system('newsSystem', 'Nieuwsbriefprogramma', 'Newsletter program', ['news'], 'mail', 'US'),
    {
      ...system('cameraSystem', 'Camerasysteem', 'Camera system', ['cameras']),
      what: w('Kastje in de winkel', 'Box in the shop'),
    },
  ],
  cookieBanner: [
    {
      answer: some,
      refuseInFirstLayer: some,
      howToChange: w(
        'Uw keuze wijzigt u met de knop “Cookies” onder aan elke pagina.',
        'You change your choice with the button “Cookies” at the foot of each page.',
      ),
    },
  ],
  cookie: [
    cookie(
      'basket',
      w('winkelmand', 'basket'),
      w('onthoudt uw bestelling', 'remembers your order'),
      {
        thirdParty: none,
        category: 'functional',
        lifetimeText: w('tot u de site sluit', 'until you close the site'),
        consent: 'notNeeded',
        exemption: 'tw.11-7a-3',
      },
    ),
    cookie(
      'choice',
      w('keuze', 'choice'),
      w('onthoudt uw cookiekeuze', 'remembers your cookie choice'),
      {
        thirdParty: none,
        category: 'functional',
        lifetime: 'P6M',
        consent: 'notNeeded',
        exemption: 'tw.11-7a-3',
      },
    ),
    cookie('stat', w('_stat', '_stat'), w('telt bezoekers', 'counts visitors'), {
      party: 'stats',
      thirdParty: some,
      category: 'analytics',
      lifetime: 'P13M',
      consent: 'asked',
      basis: 'basis.6a',
    }),
  ],
  statement: [
    { id: 'forCustomers', audience: 'customers', websites: ['www.dehalm.example'] },
    { id: 'forApplicants', audience: 'applicants' },
    { id: 'forStaff', audience: 'staff' },
    { id: 'forOthers', audience: 'others' },
  ],
  dismissal: [
    {
      id: 'ownCameras',
      rule: 'SYS-SUPPLIER',
      target: 'system/cameraSystem/supplier',
      reason: 'De camera’s zijn van ons zelf. Niemand anders kan erbij.',
      by: 'A. de Molenaar',
      on: ANSWERED,
    },
  ],
};
