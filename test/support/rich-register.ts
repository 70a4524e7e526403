/**
 * Bakkerij De Halm with everything an organisation can have: staff, a DPO, a visa service, joint
 * controllers, clients, transfers under each ground. Filled in rightly, so that no rule fires.
 */
import type { Register } from '../../shared/domain/register.ts';
import { activityRows } from './activity-parts.ts';
import { edited, once, type Rows, withRows } from './builders.ts';
import { none, some, w } from './complete-activities.ts';
import { completeRegister } from './complete-register.ts';
import { clientWork, richActivities } from './rich-activities.ts';

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
const copyRoute = w('Mail ons voor een kopie.', 'Mail us for a copy.');
const known = {
  kind: 'company',
  status: 'active',
  locationsAnswer: some,
  onwardAnswer: none,
  inStatement: 'name',
} as const;

const parties: Rows = {
  party: [
    {
      ...known,
      id: 'platform',
      name: 'Platform Voorbeeld Ltd',
      country: 'country.IE',
      roles: ['jointController'],
    },
    {
      ...known,
      id: 'scores',
      name: 'Scores Voorbeeld Pvt',
      country: 'country.IN',
      roles: ['processor'],
      onwardAnswer: some,
    },
    {
      ...known,
      id: 'client',
      name: 'Slagerij Voorbeeld',
      country: 'country.NL',
      roles: ['client'],
      email: 'info@slagerij.example',
    },
    {
      ...known,
      id: 'sub',
      name: 'Datacentrum Voorbeeld B.V.',
      country: 'country.NL',
      roles: ['processor'],
    },
  ],
  location: [
    { id: 'platform-place', party: 'platform', country: 'country.IE', kind: 'storage' },
    { id: 'scores-place', party: 'scores', country: 'country.IN', kind: 'storage' },
  ],
  partyTransfer: [
    {
      id: 'scores-transfer',
      party: 'scores',
      to: 'Scores Voorbeeld Pvt',
      country: 'country.IN',
      instrument: 'instrument.scc',
      module: 'sccModule.2',
      document: 'Modelcontract (EU) 2021/914',
      tiaOn: '2026-03-01',
      tiaOutcome: 'equivalentWithMeasures',
      copyRoute,
      checkedOn: '2026-03-01',
      expiresOn: '2028-03-01',
    },
  ],
  subProcessor: [
    { id: 'scores-sub', party: 'scores', name: 'Opslag Voorbeeld B.V.', country: 'country.NL' },
  ],
  certificate: [{ id: 'host-iso', party: 'host', name: 'ISO 27001', validUntil: '2027-12-31' }],
  processorAgreement: [
    {
      id: 'scores-agreement',
      party: 'scores',
      form: 'partOfTerms',
      url: 'https://scores.example/terms',
      version: '3',
      acceptedOn: '2025-01-01',
      reviewOn: '2027-01-01',
      expiresOn: '2028-01-01',
      breachHours: 48,
    },
    {
      id: 'sub-agreement',
      party: 'sub',
      form: 'notNeeded',
      reason: w('Alleen stroom en ruimte, geen toegang.', 'Only power and space, no access.'),
    },
  ],
  agreementClause: clauses.map((clause) => ({
    id: `scores-${clause}`,
    agreement: 'scores-agreement',
    clause: `clause.${clause}`,
    answer: some,
  })),
};

const extra: Rows = {
  groupCompany: [{ id: 'mill', name: w('Molen De Halm B.V.', 'Mill De Halm'), inScope: none }],
  transfer: [
    {
      id: 'visa-traveller',
      activity: 'visa',
      recipient: 'visa-to-1',
      forSubjects: ['visa-traveller'],
      country: 'country.KH',
      instrument: 'derog.49b',
      necessityNote: w('Zonder aanvraag geen visum.', 'No application, no visa.'),
      occasional: some,
    },
    {
      id: 'visa-consent',
      activity: 'visa',
      recipient: 'visa-to-1',
      forSubjects: ['visa-companion'],
      country: 'country.KH',
      instrument: 'derog.49a',
      riskText: w(
        'In Cambodja is er geen toezicht op privacy.',
        'Cambodia has no privacy authority.',
      ),
      consentRecord: w('In het dossier', 'In the file'),
    },
    {
      id: 'visa-canada',
      activity: 'visa',
      recipient: 'visa-to-1',
      country: 'country.CA',
      instrument: 'adequacy.CA-2002-2',
      checkedOn: '2026-10-01',
    },
    {
      id: 'visa-compelling',
      activity: 'visa',
      recipient: 'visa-to-1',
      country: 'country.KE',
      instrument: 'derog.49res',
      copyRoute,
      authorityToldOn: '2026-09-15',
      occasional: some,
    },
  ],
  automatedDecision: [
    {
      id: 'score',
      activity: 'credit',
      what: w('Wel of niet op rekening', 'On account or not'),
      logic: w(
        'De computer kijkt naar eerdere betalingen.',
        'The computer looks at earlier payments.',
      ),
      consequences: w('U betaalt vooraf.', 'You pay in advance.'),
      significantEffect: some,
      ground: 'contract',
      human: w('Mail ons, dan kijkt een mens.', 'Mail us and a human will look.'),
    },
  ],
  jointArrangement: [
    {
      id: 'fanpage',
      name: w('Afspraak over de pagina', 'Page arrangement'),
      parties: ['platform'],
      activities: ['page'],
      whoInforms: w('Wij', 'We do'),
      whoAnswers: w('Het platform', 'The platform'),
      contactPoint: w('privacy@dehalm.example', 'privacy@dehalm.example'),
      essence: w(
        'Het platform telt, wij lezen de cijfers.',
        'The platform counts, we read the figures.',
      ),
    },
  ],
  engagement: [
    {
      id: 'butcher',
      activity: 'clients',
      client: 'client',
      contract: 'Overeenkomst 12',
      contractOn: '2025-04-01',
      categories: w('Hosting van de webwinkel', 'Hosting of the shop'),
      transfersAnswer: none,
      subProcessors: ['sub'],
      endAction: 'erase',
      measures: ['mfa'],
    },
  ],
  embed: [{ id: 'film', service: w('Filmpje', 'Video'), party: 'platform', clickToLoad: some }],
  rightHandling: [{ id: 'access', right: 'right.access', offered: some }],
  statement: [
    { id: 'staff', audience: 'staff' },
    { id: 'others', audience: 'others' },
  ],
  ownParagraph: [
    {
      id: 'hello',
      statement: 'customers',
      after: 'who',
      text: w('Wij bakken elke dag vers.', 'We bake fresh every day.'),
    },
  ],
  statementExclusion: [
    {
      id: 'page-out',
      statement: 'customers',
      activity: 'visa',
      reason: w('Staat in een eigen verklaring.', 'Has a statement of its own.'),
    },
  ],
  ownTerm: [
    {
      id: 'sourdough',
      list: 'data',
      label: w('voorkeur voor brood', 'bread preference'),
      short: w('broodkeuze', 'bread'),
    },
    { id: 'taster', list: 'subject', label: w('Proevers', 'Tasters'), audience: 'customers' },
  ],
};

/** No rule fires on it on COMPLETE_DATE. */
export const richRegister: () => Register = once(() => {
  const activities = activityRows(richActivities);
  const rows: Rows = { ...activities, activity: [...(activities.activity ?? []), clientWork] };
  const grown = withRows(withRows(withRows(completeRegister(), rows), parties), extra);
  const dpo = edited(grown, 'dpo', 'dpo-1', {
    answer: some,
    name: 'F. de Graaf',
    email: 'fg@dehalm.example',
    registration: 'FG001',
    notRequiredReason: undefined,
  });
  return edited(dpo, 'organisation', 'halm', {
    jointControllers: some,
    roles: ['controller', 'jointController', 'processor'],
  });
});
