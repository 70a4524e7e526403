import type { practiceTopics } from '../../../../shared/domain/declared-practice.ts';
import type { Values } from '../../../support/builders.ts';
import { add, all, drop, none, ruleCase, set, unknown, w } from './case.ts';

const stat = (rule: string, field: string, values: Values<'cookie'>) =>
  ruleCase(rule, `cookie/stat/${field}`, set('cookie', 'stat', values));
const banner = (rule: string, field: string, values: Values<'cookieBanner'>) =>
  ruleCase(
    rule,
    `cookieBanner/cookieBanner-1/${field}`,
    set('cookieBanner', 'cookieBanner-1', values),
  );
const manyWords = w('woord '.repeat(600).trim());
const said = (topic: (typeof practiceTopics)[number]) =>
  add({ declaredPractice: [{ id: 'said', topic, quote: 'Zo staat het er nu.' }] });
const practice = (rule: string, topic: (typeof practiceTopics)[number]) =>
  ruleCase(
    rule,
    'declaredPractice/said/quote',
    said(topic),
    said(topic === 'other' ? 'lawNamed' : 'other'),
  );
const published = add({ publication: [{ id: 'live', statement: 'customers', on: '2026-11-21' }] });
const everyStatementLive = add({
  publication: ['customers', 'staff', 'others'].map((statement) => ({
    id: `live-${statement}`,
    statement,
    on: '2026-11-21',
  })),
});

export const statementCases = [
  ruleCase(
    'CK-UNANSWERED',
    'cookieBanner/cookieBanner-1/answer',
    all(drop('cookie'), set('cookieBanner', 'cookieBanner-1', { answer: unknown })),
  ),
  ruleCase('CK-NONE', 'cookieBanner/cookieBanner-1/answer', drop('cookie')),
  banner('CK-DENIED', 'answer', { answer: none }),
  stat('CK-PURPOSE', 'purpose', { purpose: undefined }),
  stat('CK-LIFETIME', 'lifetime', { lifetime: undefined }),
  stat('CK-LONG', 'lifetime', { lifetime: 'P50M' }),
  stat('CK-NOCONSENT', 'consent', { consent: 'notAsked' }),
  stat('CK-CONSENT-OPEN', 'consent', { consent: undefined }),
  ruleCase(
    'CK-EXEMPTION',
    'cookie/basket/exemption',
    set('cookie', 'basket', { exemption: undefined }),
  ),
  stat('CK-CONSENT-6F', 'basis', { basis: 'basis.6f' }),
  stat('CK-THIRDPARTY', 'party', { party: undefined }),
  stat('CK-THIRD-OPEN', 'thirdParty', { thirdParty: undefined }),
  stat('CK-SCAN', 'scannedOn', { scannedOn: '2025-06' }),
  banner('CK-REFUSE', 'refuseInFirstLayer', { refuseInFirstLayer: none }),
  banner('CK-CHANGE', 'howToChange', { howToChange: undefined }),
  ruleCase('EMB-CLICK', 'embed/film/clickToLoad', set('embed', 'film', { clickToLoad: none })),
  ruleCase(
    'STM-MISSING',
    'activity/payroll/audiences',
    drop('statement', (row) => row.id === 'staff'),
  ),
  ruleCase(
    'STM-TWICE',
    'statement/again/audience',
    add({ statement: [{ id: 'again', audience: 'staff' }] }),
    add({ statement: [{ id: 'again', audience: 'staff', brand: 'De Molen' }] }),
  ),
  ruleCase(
    'STM-EMPTY',
    'statement/applicants/audience',
    add({ statement: [{ id: 'applicants', audience: 'applicants' }] }),
  ),
  ruleCase(
    'STM-LAWFIXED',
    'rightsPolicy/rightsPolicy-1/ownTermDays',
    set('rightsPolicy', 'rightsPolicy-1', { ownTermDays: 60 }),
    set('rightsPolicy', 'rightsPolicy-1', { ownTermDays: 30 }),
  ),
  ruleCase(
    'STM-LONG',
    'statement/customers/*',
    set('statement', 'customers', { introduction: manyWords }),
  ),
  ruleCase(
    'STM-EXCLUDED',
    'statementExclusion/page-out/reason',
    set('statementExclusion', 'page-out', { activity: 'shop' }),
  ),
  ruleCase(
    'STM-EXCLUSION-IDLE',
    'statementExclusion/page-out/activity',
    set('statementExclusion', 'page-out', { activity: 'clients' }),
  ),
  ruleCase('STM-UNPUBLISHED', 'statement/staff/*', published, everyStatementLive),
  practice('PRC-ACCESSFEE', 'accessFee'),
  practice('PRC-ACCEPTANCE', 'acceptanceByUse'),
  practice('PRC-NEVERSHARE', 'neverShare'),
  practice('PRC-SILENTCHANGE', 'silentChange'),
  practice('PRC-READERCHECK', 'readerMustCheck'),
  practice('PRC-OLDLAW', 'oldLaw'),
  practice('PRC-FOREIGNLAW', 'foreignLaw'),
  practice('PRC-UNLIMITED', 'unlimitedRetention'),
  practice('PRC-REFUND', 'refundTerms'),
  practice('PRC-TERMS', 'termsOfUse'),
  practice('PRC-DISCLAIMER', 'serviceDisclaimer'),
  practice('PRC-LIABILITY', 'noLiability'),
  practice('PRC-SECRETMEASURES', 'secretMeasures'),
  practice('PRC-ABSOLUTE', 'absoluteSecurity'),
  practice('PRC-ANONYMOUS', 'anonymousClaim'),
  practice('PRC-NOFINANCIAL', 'noFinancialData'),
  practice('PRC-SLOWANSWER', 'slowAnswer'),
  practice('PRC-PROSECUTION', 'prosecution'),
  practice('PRC-NOBASIS', 'purposeWithoutBasis'),
  practice('PRC-TITLE', 'documentTitle'),
  practice('PRC-LAWNAMED', 'lawNamed'),
  practice('PRC-OTHER', 'other'),
  ruleCase(
    'PRC-NEVERSHARE-BROKEN',
    'declaredPractice/said/topic',
    said('neverShare'),
    all(said('neverShare'), drop('recipient')),
  ),
  ruleCase(
    'PRC-NOFINANCIAL-BROKEN',
    'declaredPractice/said/topic',
    said('noFinancialData'),
    all(said('noFinancialData'), drop('dataItem')),
  ),
];
