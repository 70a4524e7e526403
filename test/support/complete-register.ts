/**
 * Bakkerij De Halm: an invented web shop with everything answered and confirmed. Its register has
 * no errors and its customer statement can be printed without a marker.
 */
import type { Register } from '../../shared/domain/register.ts';
import { activityRows } from './activity-parts.ts';
import { aRegister, once, type Rows, type Values } from './builders.ts';
import { ANSWERED, activities, none, some, w } from './complete-activities.ts';

/** The day on which the bakery's documents are made. */
export const COMPLETE_DATE = '2026-11-21';

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

function processor(
  id: string,
  name: string,
  what: ReturnType<typeof w>,
  values: Values<'party'> = {},
): Values<'party'> {
  return {
    id,
    name,
    kind: 'company',
    status: 'active',
    country: 'country.NL',
    what,
    roles: ['processor'],
    locationsAnswer: some,
    onwardAnswer: none,
    inStatement: 'name',
    email: `info@${id}.example`,
    ...values,
  };
}

const processors = [
  processor(
    'host',
    'Webhost Voorbeeld B.V.',
    w('onze website en webwinkel bewaren', 'hosting our website and shop'),
    { publicCategory: 'recipient.hosting' },
  ),
  processor(
    'mail',
    'Mailbedrijf Voorbeeld Inc.',
    w('de nieuwsbrief versturen', 'sending the newsletter'),
    { country: 'country.US', onwardAnswer: some, publicCategory: 'recipient.mailing' },
  ),
  processor(
    'books',
    'Boekhoudprogramma Voorbeeld B.V.',
    w('facturen en boekhouding', 'invoices and bookkeeping'),
    { publicCategory: 'recipient.accounting' },
  ),
  processor(
    'stats',
    'Statistiek Voorbeeld B.V.',
    w('bezoekers van de website tellen', 'counting visitors to the website'),
    { publicCategory: 'recipient.analytics' },
  ),
];

function independent(id: string, name: string, category: string): Values<'party'> {
  return {
    id,
    name,
    kind: 'company',
    status: 'active',
    country: 'country.NL',
    roles: ['recipient'],
    locationsAnswer: some,
    onwardAnswer: none,
    inStatement: 'name',
    publicCategory: category,
  };
}

const organisation: Values<'organisation'> = {
  id: 'halm',
  label: 'De Halm',
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
  jointControllers: none,
  sector: 'Bakkerij',
  headCount: 9,
  roles: ['controller'],
  notOnlyOccasional: some,
};

const shared: Rows = {
  organisation: [organisation],
  representative: [{ answer: none }],
  dpo: [
    {
      answer: none,
      notRequiredReason: w('Geen overheid, geen grote schaal.', 'No public body, no large scale.'),
    },
  ],
  adoption: [
    { by: 'A. de Molenaar', function: w('eigenaar', 'owner'), on: COMPLETE_DATE, version: 1 },
  ],
  rightsPolicy: [
    {
      channels: ['email', 'phone'],
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
  party: [
    ...processors,
    independent('pay', 'Betaalbedrijf Voorbeeld B.V.', 'recipient.paymentProvider'),
    independent('parcel', 'Pakketbedrijf Voorbeeld B.V.', 'recipient.courier'),
  ],
  location: [
    ...['host', 'books', 'stats', 'pay', 'parcel'].map(
      (party) => ({ id: `${party}-place`, party, country: 'country.NL', kind: 'storage' }) as const,
    ),
    { id: 'mail-place', party: 'mail', country: 'country.US', kind: 'storage' },
  ],
  partyTransfer: [
    {
      id: 'mail-transfer',
      party: 'mail',
      to: 'Mailbedrijf Voorbeeld Inc.',
      country: 'country.US',
      instrument: 'adequacy.US-2023-1795',
      dataType: 'nonHr',
      checkedOn: '2026-11-03',
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
      checkedOn: '2026-11-03',
      expiresOn: '2027-06-30',
    },
  ],
  processorAgreement: processors.map(
    ({ id = '' }) =>
      ({
        id: `${id}-agreement`,
        party: id,
        form: 'signed',
        signedOn: '2025-02-01',
        reviewOn: '2027-02-01',
        breachHours: 24,
      }) as const,
  ),
  agreementClause: processors.flatMap(({ id = '' }) =>
    clauses.map((clause) => ({
      id: `${id}-${clause}`,
      agreement: `${id}-agreement`,
      clause: `clause.${clause}`,
      answer: some,
      checkedOn: ANSWERED,
    })),
  ),
  measure: [
    { id: 'mfa', term: 'measure.mfa', scope: 'organisation', answer: some, checkedOn: ANSWERED },
    {
      id: 'roles',
      term: 'measure.roles',
      scope: 'organisation',
      answer: some,
      checkedOn: ANSWERED,
      inStatement: true,
      publicText: w(
        'Alleen mensen die uw gegevens nodig hebben voor hun werk, kunnen erbij.',
        'Only people who need your data for their work can see them.',
      ),
    },
    {
      id: 'tls',
      term: 'measure.encTransit',
      scope: 'organisation',
      answer: some,
      checkedOn: ANSWERED,
      inStatement: true,
      publicText: w(
        'De verbinding met onze website is versleuteld.',
        'The connection to our website is encrypted.',
      ),
    },
    {
      id: 'backup',
      term: 'measure.backup',
      scope: 'organisation',
      answer: some,
      checkedOn: ANSWERED,
      inStatement: true,
      publicText: w('Wij maken reservekopieën.', 'We make backups.'),
    },
  ],
  system: [
    {
      id: 'webshop',
      name: 'Webwinkel',
      supplier: 'host',
      locationAnswer: some,
      country: 'country.NL',
      activities: ['shop', 'customers'],
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
    {
      id: 'basket',
      name: w('winkelmand', 'basket'),
      technique: 'cookie',
      thirdParty: none,
      category: 'functional',
      purpose: w('onthoudt uw bestelling', 'remembers your order'),
      lifetimeText: w('tot u de site sluit', 'until you close the site'),
      consent: 'notNeeded',
      exemption: 'tw.11-7a-3',
      scannedOn: '2026-11-01',
    },
    {
      id: 'choice',
      name: w('keuze', 'choice'),
      technique: 'cookie',
      thirdParty: none,
      category: 'functional',
      purpose: w('onthoudt uw cookiekeuze', 'remembers your cookie choice'),
      lifetime: 'P6M',
      consent: 'notNeeded',
      exemption: 'tw.11-7a-3',
      scannedOn: '2026-11-01',
    },
    {
      id: 'stat',
      name: w('_stat', '_stat'),
      technique: 'cookie',
      party: 'stats',
      thirdParty: some,
      category: 'analytics',
      purpose: w('telt bezoekers', 'counts visitors'),
      lifetime: 'P13M',
      consent: 'asked',
      basis: 'basis.6a',
      scannedOn: '2026-11-01',
    },
  ],
  statement: [{ id: 'customers', audience: 'customers', websites: ['www.dehalm.example'] }],
};

/** The register of Bakkerij De Halm. */
export const completeRegister: () => Register = once(() =>
  aRegister({ ...shared, ...activityRows(activities) }),
);
