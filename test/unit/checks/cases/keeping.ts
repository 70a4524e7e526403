import type { Values } from '../../../support/builders.ts';
import { add, all, drop, none, ruleCase, set, some, unknown, w } from './case.ts';

const of = (activity: string) => (row: { activity: string }) => row.activity === activity;
const keep = (rule: string, id: string, field: string, values: Values<'retention'>) =>
  ruleCase(rule, `retention/${id}/${field}`, set('retention', id, values));
const score = (rule: string, field: string, values: Values<'automatedDecision'>) =>
  ruleCase(rule, `automatedDecision/score/${field}`, set('automatedDecision', 'score', values));
const creditHealth = add({
  dataItem: [{ id: 'credit-health', activity: 'credit', term: 'data.health', art9: 'art9.9a' }],
});
const dpia = (id: string, values: Values<'dpia'>) => set('dpia', id, values);
const shown = (count: number) =>
  add({
    measure: Array.from({ length: count }, (_, place) => ({
      id: `shown-${place}`,
      term: 'measure.nda',
      scope: 'organisation' as const,
      answer: some,
      inStatement: true,
    })),
  });

export const keepingCases = [
  ruleCase('RET-NONE', 'activity/quotes/*', drop('retention', of('quotes'))),
  ruleCase(
    'RET-GAP',
    'dataItem/site-ip/term',
    set('retention', 'site-keep-2', { forData: ['site-pages'] }),
  ),
  keep('RET-EMPTY', 'quotes-keep-1', 'period', { kind: undefined, period: undefined }),
  ruleCase(
    'RET-OPEN',
    'retention/quotes-keep-1/plannedOn',
    set('retention', 'quotes-keep-1', {
      period: undefined,
      openReason: w('Nog overleg'),
      plannedOn: '2026-10-01',
    }),
    set('retention', 'quotes-keep-1', {
      period: undefined,
      openReason: w('Nog overleg'),
      plannedOn: '2026-12-31',
    }),
  ),
  keep('RET-UNLIMITED', 'quotes-keep-1', 'kind', { kind: 'unlimited', period: undefined }),
  ruleCase(
    'RET-VAGUE',
    'retention/reviews-keep-1/criterionText',
    set('retention', 'reviews-keep-1', {
      criterion: undefined,
      criterionText: w('niet langer dan nodig'),
    }),
    set('retention', 'reviews-keep-1', {
      criterion: undefined,
      criterionText: w('tot u vraagt de review weg te halen'),
    }),
  ),
  keep('RET-NOSTART', 'quotes-keep-1', 'start', { start: undefined }),
  keep('RET-BELOW-MIN', 'books-keep-1', 'period', { period: 'P5Y' }),
  keep('RET-ABOVE-MIN', 'books-keep-1', 'period', { period: 'P8Y' }),
  ruleCase(
    'RET-ABOVE-MAX',
    'retention/customers-keep-1/period',
    set('retention', 'customers-keep-1', { period: 'P6Y', rule: 'retention.wwft' }),
    set('retention', 'customers-keep-1', { period: 'P5Y', rule: 'retention.wwft' }),
  ),
  keep('RET-ABOVE-GUIDANCE', 'site-keep-2', 'period', { period: 'P24M' }),
  keep('RET-QUOTE-FISCAL', 'quotes-keep-1', 'period', { period: 'P8Y', rule: 'retention.fiscal' }),
  ruleCase(
    'RET-LIMITATION-DUTY',
    'retention/customers-keep-1/reason',
    set('retention', 'customers-keep-1', {
      rule: 'retention.limitation5',
      reason: w('wettelijk verplicht'),
    }),
    set('retention', 'customers-keep-1', {
      rule: 'retention.limitation5',
      reason: w('bij een klacht kunnen antwoorden'),
    }),
  ),
  ruleCase(
    'RET-CONFLICT',
    'retention/quotes-long/period',
    add({ retention: [{ id: 'quotes-long', activity: 'quotes', kind: 'period', period: 'P2Y' }] }),
    add({ retention: [{ id: 'quotes-long', activity: 'quotes', kind: 'period', period: 'P12M' }] }),
  ),
  ruleCase(
    'RET-POLICY',
    'retention/books-keep-1/period',
    set('retentionPolicy', 'retentionPolicy-1', { maximum: 'P5Y' }),
    set('retentionPolicy', 'retentionPolicy-1', { maximum: 'P7Y' }),
  ),
  keep('RET-DESTROY', 'quotes-keep-1', 'destruction', { destruction: undefined }),
  ruleCase(
    'RET-BACKUP',
    'retentionPolicy/retentionPolicy-1/backups',
    set('retentionPolicy', 'retentionPolicy-1', { backups: undefined, onRequest: none }),
  ),
  ruleCase(
    'MEA-NONE',
    'activity/shop/measures',
    all(set('activity', 'shop', { measures: undefined }), drop('measure')),
    set('activity', 'shop', { measures: undefined }),
  ),
  ruleCase('MEA-REFUSED', 'activity/shop/measures', set('measure', 'mfa', { answer: none })),
  ruleCase(
    'MEA-PLANNED',
    'measure/mfa/plannedOn',
    set('measure', 'mfa', { answer: none, plannedOn: '2026-10-01' }),
    set('measure', 'mfa', { answer: none, plannedOn: '2026-12-01' }),
  ),
  ruleCase('MEA-CHECKED', 'measure/mfa/checkedOn', set('measure', 'mfa', { checkedOn: '2024-10' })),
  ruleCase('MEA-PUBLIC-MANY', 'measure/shown-1/inStatement', shown(2), shown(1)),
  ruleCase(
    'MEA-PUBLIC-TEXT',
    'measure/roles/publicText',
    all(
      add({ ownTerm: [{ id: 'dog', list: 'measure', label: w('Waakhond') }] }),
      set('measure', 'roles', { term: 'own:dog', publicText: undefined }),
    ),
    set('measure', 'roles', { publicText: undefined }),
  ),
  ruleCase(
    'MEA-PUBLIC-UNTRUE',
    'measure/roles/inStatement',
    set('measure', 'roles', { answer: none }),
  ),
  ruleCase(
    'SEC-REPORT',
    'securityReport/securityReport-1/answer',
    set('securityReport', 'securityReport-1', { answer: unknown }),
  ),
  score('ADM-EFFECT', 'significantEffect', { significantEffect: undefined }),
  score('ADM-LOGIC', 'logic', { logic: undefined }),
  score('ADM-CONSEQUENCE', 'consequences', { consequences: undefined }),
  score('ADM-GROUND', 'ground', { ground: undefined }),
  score('ADM-HUMAN', 'human', { human: undefined }),
  ruleCase(
    'ADM-SPECIAL',
    'dataItem/credit-health/art9',
    all(creditHealth, set('dataItem', 'credit-health', { art9: 'art9.9h' })),
    creditHealth,
  ),
  ruleCase('DPI-OUTCOME', 'dpia/shop-dpia/outcome', dpia('shop-dpia', { outcome: undefined })),
  ruleCase('DPI-NEEDED', 'dpia/credit-dpia/outcome', dpia('credit-dpia', { outcome: 'notNeeded' })),
  ruleCase(
    'DPI-LIKELY',
    'dpia/visa-dpia/outcome',
    dpia('visa-dpia', { outcome: 'notNeeded' }),
    dpia('visa-dpia', { outcome: 'notNeeded', reason: w('Enkele aanvragen per jaar.') }),
  ),
  ruleCase('DPI-REASON', 'dpia/shop-dpia/reason', dpia('shop-dpia', { reason: undefined })),
  ruleCase('DPI-DATE', 'dpia/visa-dpia/date', dpia('visa-dpia', { date: undefined })),
  ruleCase('DPI-LATE', 'dpia/visa-dpia/outcome', dpia('visa-dpia', { outcome: 'planned' })),
  ruleCase(
    'DPI-CONSULT',
    'dpia/visa-dpia/outcome',
    dpia('visa-dpia', { outcome: 'consultAuthority' }),
  ),
  ruleCase('DPI-SIGNS', 'dpia/visa-dpia/wp248', dpia('visa-dpia', { wp248: undefined })),
];
