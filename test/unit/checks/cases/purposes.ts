import type { Values } from '../../../support/builders.ts';
import { add, all, drop, none, ruleCase, set, some, unknown, w } from './case.ts';

const of = (activity: string) => (row: { activity: string }) => row.activity === activity;
const basis = (rule: string, id: string, field: string, values: Values<'legalBasis'>) =>
  ruleCase(rule, `legalBasis/${id}/${field}`, set('legalBasis', id, values));
const letter = (rule: string, field: string, values: Values<'purpose'>) =>
  ruleCase(rule, `purpose/news-letter/${field}`, set('purpose', 'news-letter', values));
const withBasis = (id: string, values: Values<'legalBasis'>) => set('legalBasis', id, values);

export const purposeCases = [
  ruleCase('PUR-NONE', 'activity/quotes/*', drop('purpose', of('quotes'))),
  ruleCase(
    'PUR-TWICE',
    'purpose/books-tax/text',
    set('purpose', 'books-tax', { term: 'purpose.invoice', text: w('Betalingen verwerken.') }),
  ),
  ruleCase(
    'PUR-VAGUE',
    'purpose/quotes-quote/text',
    set('purpose', 'quotes-quote', { text: w('Onze dienstverlening verbeteren') }),
  ),
  ruleCase(
    'PUR-GROUP',
    'purpose/quotes-quote/statementGroup',
    all(
      add({ ownTerm: [{ id: 'feast', list: 'purpose', label: w('Feesten') }] }),
      set('purpose', 'quotes-quote', { term: 'own:feast', statementGroup: undefined }),
    ),
    all(
      add({ ownTerm: [{ id: 'feast', list: 'purpose', label: w('Feesten') }] }),
      set('purpose', 'quotes-quote', { term: 'own:feast' }),
    ),
  ),
  ruleCase(
    'PUR-LATER',
    'purpose/quotes-quote/compatibility',
    set('purpose', 'quotes-quote', { addedOn: '2026-06' }),
    set('purpose', 'quotes-quote', {
      addedOn: '2026-06',
      compatibility: w('Past bij de offerte.'),
    }),
  ),
  letter('PUR-MARKETING', 'directMarketing', { directMarketing: none }),
  ruleCase(
    'BAS-MISSING',
    'purpose/quotes-quote/*',
    drop('legalBasis', (row) => row.purpose === 'quotes-quote'),
  ),
  ruleCase(
    'BAS-GROUP',
    'subjectGroup/news-other/term',
    // The data of the newsletter are of everybody; its grounds name who they hold for.
    add({ subjectGroup: [{ id: 'news-other', activity: 'news', term: 'subject.prospect' }] }),
    all(
      add({ subjectGroup: [{ id: 'news-other', activity: 'news', term: 'subject.prospect' }] }),
      withBasis('news-letter-1', { forSubjects: ['news-reader', 'news-other'] }),
    ),
  ),
  ruleCase(
    'BAS-GAP',
    'dataItem/visa-passport/forSubjects',
    withBasis('visa-apply-2', { forData: ['visa-origin'] }),
  ),
  ruleCase(
    'BAS-DOUBLE',
    'legalBasis/visa-apply-2/basis',
    withBasis('visa-apply-2', { forSubjects: undefined }),
  ),
  basis('BAS-6A-HOW', 'news-letter-1', 'consentHow', { consentHow: undefined }),
  basis('BAS-6A-PROOF', 'news-letter-1', 'consentProof', { consentProof: undefined }),
  basis('BAS-6A-WITHDRAW', 'news-letter-1', 'consentWithdraw', { consentWithdraw: undefined }),
  basis('BAS-6A-TIED', 'news-letter-1', 'consentTied', { consentTied: true }),
  basis('BAS-6A-STAFF', 'payroll-pay-1', 'basis', { basis: 'basis.6a' }),
  ruleCase(
    'BAS-6A-CHILD',
    'legalBasis/news-letter-1/basis',
    set('subjectGroup', 'news-reader', { children: some }),
  ),
  basis('BAS-6B-CONTRACT', 'quotes-quote-1', 'contract', { contract: undefined }),
  ruleCase(
    'BAS-6B-COMPANY',
    'legalBasis/visa-apply-1/basis',
    withBasis('visa-apply-1', { forSubjects: ['visa-contact'] }),
  ),
  basis('BAS-6B-MARKETING', 'news-letter-1', 'basis', { basis: 'basis.6b' }),
  basis('BAS-6C-NOLAW', 'books-tax-1', 'law', { law: undefined }),
  ruleCase(
    'BAS-6D-REASON',
    'legalBasis/quotes-quote-1/vitalReason',
    withBasis('quotes-quote-1', { basis: 'basis.6d' }),
    withBasis('quotes-quote-1', { basis: 'basis.6d', vitalReason: w('Ongeval') }),
  ),
  ruleCase(
    'BAS-6E-NOLAW',
    'legalBasis/quotes-quote-1/law',
    withBasis('quotes-quote-1', { basis: 'basis.6e' }),
    withBasis('quotes-quote-1', { basis: 'basis.6e', law: 'lawRef.awr52' }),
  ),
  ruleCase(
    'BAS-6E-COMPANY',
    'legalBasis/quotes-quote-1/basis',
    withBasis('quotes-quote-1', { basis: 'basis.6e' }),
    all(
      withBasis('quotes-quote-1', { basis: 'basis.6e' }),
      set('organisation', 'halm', { legalForm: 'public' }),
    ),
  ),
  basis('BAS-6F-NOINTEREST', 'contact-reply-1', 'interestPublic', { interestPublic: undefined }),
  basis('BAS-6F-LONG', 'contact-reply-1', 'interestPublic', {
    interestPublic: w('een twee drie vier vijf '.repeat(6)),
  }),
  basis('BAS-6F-BALANCING', 'contact-reply-1', 'balancingSummary', { balancingSummary: undefined }),
  basis('BAS-6F-NECESSITY', 'contact-reply-1', 'necessity', { necessity: undefined }),
  ruleCase(
    'BAS-6F-PUBLIC',
    'legalBasis/contact-reply-1/basis',
    set('organisation', 'halm', { legalForm: 'public' }),
  ),
  ruleCase(
    'BAS-6F-CHILD',
    'legalBasis/contact-reply-1/basis',
    set('subjectGroup', 'contact-asker', { children: some }),
  ),
  letter('RGT-DM', 'optOut', { optOut: undefined }),
  letter('MKT-CHANNEL', 'marketingChannels', { marketingChannels: undefined }),
  letter('MKT-RULE', 'marketingRule', { marketingRule: undefined }),
  ruleCase(
    'MKT-CALLS',
    'purpose/news-offers/marketingRule',
    set('purpose', 'news-offers', { marketingChannels: ['phone'] }),
    set('purpose', 'news-letter', { marketingChannels: ['phone'] }),
  ),
  ruleCase(
    'MKT-SOFTOPTIN',
    'purpose/news-offers/marketingRule',
    drop('purpose', (row) =>
      ['purpose.order', 'purpose.contractExec', 'purpose.invoice'].includes(row.term),
    ),
  ),
  ruleCase(
    'MKT-POSTRULE',
    'purpose/news-offers/marketingRule',
    set('purpose', 'news-offers', { marketingRule: 'post' }),
    set('purpose', 'news-offers', { marketingRule: 'post', marketingChannels: ['post'] }),
  ),
  ruleCase(
    'MKT-BASIS',
    'purpose/news-letter/marketingRule',
    withBasis('news-letter-1', { basis: 'basis.6f' }),
  ),
  ruleCase(
    'ANS-RECIPIENT',
    'activity/shop/recipientsAnswer',
    all(drop('recipient', of('shop')), set('activity', 'shop', { recipientsAnswer: unknown })),
  ),
  ruleCase(
    'ANS-TRANSFER',
    'activity/shop/transfersAnswer',
    set('activity', 'shop', { transfersAnswer: undefined }),
  ),
  ruleCase(
    'ANS-ADM',
    'activity/shop/automatedAnswer',
    set('activity', 'shop', { automatedAnswer: unknown }),
  ),
  ruleCase('ANS-DPIA', 'activity/shop/*', drop('dpia', of('shop'))),
  ruleCase(
    'ANS-SPECIAL',
    'activity/quotes/specialAnswer',
    set('activity', 'quotes', { specialAnswer: unknown }),
    set('activity', 'shop', { specialAnswer: unknown }),
  ),
  ruleCase(
    'ANS-CRIMINAL',
    'activity/quotes/criminalAnswer',
    set('activity', 'quotes', { criminalAnswer: unknown }),
    set('activity', 'visa', { criminalAnswer: unknown }),
  ),
  ruleCase(
    'ANS-BSN',
    'activity/quotes/bsnAnswer',
    set('activity', 'quotes', { bsnAnswer: unknown }),
    set('activity', 'payroll', { bsnAnswer: unknown }),
  ),
  ruleCase('MEA-UNCONFIRMED', 'measure/mfa/answer', set('measure', 'mfa', { answer: undefined })),
  ruleCase(
    'ANS-DENIED',
    'activity/shop/recipientsAnswer',
    set('activity', 'shop', { recipientsAnswer: none }),
  ),
  ruleCase('REC-NONE', 'activity/shop/recipientsAnswer', drop('recipient', of('shop'))),
  ruleCase(
    'TRF-NONE',
    'activity/shop/transfersAnswer',
    set('activity', 'shop', { transfersAnswer: some }),
  ),
  ruleCase('ADM-NONE', 'activity/credit/automatedAnswer', drop('automatedDecision')),
  ruleCase(
    'SPC-NONE',
    'activity/shop/specialAnswer',
    drop('dataItem', (row) => row.id === 'shop-allergy'),
  ),
];
