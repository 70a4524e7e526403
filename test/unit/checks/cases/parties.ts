import type { Values } from '../../../support/builders.ts';
import { add, all, drop, none, ruleCase, set, some, unknown } from './case.ts';

const host = (rule: string, field: string, values: Values<'processorAgreement'>) =>
  ruleCase(
    rule,
    `processorAgreement/host-agreement/${field}`,
    set('processorAgreement', 'host-agreement', values),
  );
const butcher = (rule: string, field: string, values: Values<'engagement'>) =>
  ruleCase(rule, `engagement/butcher/${field}`, set('engagement', 'butcher', values));

export const partyCases = [
  ruleCase(
    'AGR-MISSING',
    'party/host/*',
    drop('processorAgreement', (row) => row.party === 'host'),
  ),
  host('AGR-UNKNOWN', 'form', { form: 'unknown' }),
  ruleCase(
    'AGR-NOREASON',
    'processorAgreement/sub-agreement/reason',
    set('processorAgreement', 'sub-agreement', { reason: undefined }),
  ),
  host('AGR-SIGNED', 'signedOn', { signedOn: undefined }),
  ruleCase(
    'AGR-TERMS',
    'processorAgreement/scores-agreement/url',
    set('processorAgreement', 'scores-agreement', { url: undefined }),
  ),
  host('AGR-EXPIRED', 'expiresOn', { expiresOn: '2026-11-20' }),
  host('AGR-REVIEW', 'reviewOn', { reviewOn: '2026-11-20' }),
  host('AGR-BREACH', 'breachHours', { breachHours: 72 }),
  ruleCase(
    'AGR-CLAUSE',
    'agreementClause/host-audit/answer',
    set('agreementClause', 'host-audit', { answer: none }),
  ),
  ruleCase(
    'AGR-CLAUSE-OPEN',
    'agreementClause/host-audit/answer',
    set('agreementClause', 'host-audit', { answer: unknown }),
  ),
  ruleCase(
    'AGR-UNCHECKED',
    'processorAgreement/host-agreement/*',
    drop('agreementClause', (row) => row.agreement === 'host-agreement'),
  ),
  ruleCase('PRO-NOENGAGEMENT', 'activity/clients/*', drop('engagement')),
  ruleCase(
    'ENG-CONTACT',
    'engagement/butcher/clientContact',
    set('party', 'client', { email: undefined }),
  ),
  butcher('ENG-CATEGORIES', 'categories', { categories: undefined }),
  butcher('ENG-CONTRACT', 'contract', { contract: undefined, contractOn: undefined }),
  ruleCase(
    'ENG-TRANSFER',
    'engagement/butcher/transfersAnswer',
    all(
      set('engagement', 'butcher', { transfersAnswer: undefined }),
      set('activity', 'clients', { transfersAnswer: undefined }),
    ),
    all(
      set('engagement', 'butcher', { transfersAnswer: undefined }),
      set('activity', 'clients', { transfersAnswer: none }),
    ),
  ),
  ruleCase(
    'ENG-TRANSFER-CONFLICT',
    'engagement/butcher/transfersAnswer',
    set('activity', 'clients', { transfersAnswer: some }),
    set('activity', 'clients', { transfersAnswer: none }),
  ),
  butcher('ENG-TRANSFER-NONE', 'transfers', { transfersAnswer: some }),
  ruleCase(
    'ENG-SECURITY',
    'engagement/butcher/measures',
    all(
      set('engagement', 'butcher', { measures: undefined }),
      set('activity', 'clients', { measures: undefined }),
    ),
  ),
  butcher('ENG-END', 'endAction', { endAction: undefined }),
  ruleCase(
    'ENG-ENDED',
    'engagement/butcher/client',
    set('party', 'client', { status: 'ended', endedOn: '2026-01-01' }),
  ),
  ruleCase(
    'ENG-TWICE',
    'engagement/again/client',
    add({ engagement: [{ id: 'again', activity: 'clients', client: 'client' }] }),
  ),
];
