/** What a published statement says that the law forbids or that is no duty of ours; one rule a topic. */
import type { practiceTopics } from '../../domain/declared-practice.ts';
import { OWN_PREFIX } from '../../domain/ids.ts';
import type { CheckContext } from '../context.ts';
import { namesFinancial, soundsFinancial } from '../financial.ts';
import type { Severity } from '../finding.ts';
import { at, where } from '../hits.ts';
import { fieldValue, labelOf } from '../params.ts';
import { family, type Hit, type Rule } from '../rule.ts';

const rule = family('declaredPractice');
export type PracticeTopic = (typeof practiceTopics)[number];

const practice = (context: CheckContext, topic: PracticeTopic) =>
  context.rows('declaredPractice').filter((row) => row.topic === topic);

function ofTopic(topic: PracticeTopic, id: string, severity: Severity, article: string): Rule {
  return rule(id, severity, article, (context) =>
    where(
      'declaredPractice',
      practice(context, topic),
      'quote',
      () => true,
      (row) => ({ quote: fieldValue('declaredPractice', row.id, 'quote') }),
    ),
  );
}

/** Rules by topic, so that a topic without a rule does not compile. */
const byTopic: Readonly<Record<PracticeTopic, Rule>> = {
  accessFee: ofTopic('accessFee', 'PRC-ACCESSFEE', 'error', 'AVG 12(5)'),
  acceptanceByUse: ofTopic('acceptanceByUse', 'PRC-ACCEPTANCE', 'error', 'AVG 4(11), 7'),
  neverShare: ofTopic('neverShare', 'PRC-NEVERSHARE', 'warning', 'AVG 13(1)(e), 5(1)(a)'),
  silentChange: ofTopic(
    'silentChange',
    'PRC-SILENTCHANGE',
    'error',
    'AVG 5(1)(a), 13(3); WP260 rev.01',
  ),
  readerMustCheck: ofTopic(
    'readerMustCheck',
    'PRC-READERCHECK',
    'warning',
    'AVG 12(1); WP260 rev.01',
  ),
  oldLaw: ofTopic('oldLaw', 'PRC-OLDLAW', 'error', 'AVG 94'),
  foreignLaw: ofTopic('foreignLaw', 'PRC-FOREIGNLAW', 'warning', 'AVG 3, 12(1)'),
  unlimitedRetention: ofTopic(
    'unlimitedRetention',
    'PRC-UNLIMITED',
    'error',
    'AVG 5(1)(e), 13(2)(a)',
  ),
  refundTerms: ofTopic('refundTerms', 'PRC-REFUND', 'tip', 'AVG 12(1); WP260 rev.01'),
  termsOfUse: ofTopic('termsOfUse', 'PRC-TERMS', 'tip', 'AVG 12(1); WP260 rev.01'),
  serviceDisclaimer: ofTopic('serviceDisclaimer', 'PRC-DISCLAIMER', 'tip', 'AVG 12(1)'),
  noLiability: ofTopic('noLiability', 'PRC-LIABILITY', 'warning', 'AVG 82'),
  secretMeasures: ofTopic('secretMeasures', 'PRC-SECRETMEASURES', 'warning', 'AVG 30(1)(g), 32'),
  absoluteSecurity: ofTopic('absoluteSecurity', 'PRC-ABSOLUTE', 'warning', 'AVG 5(1)(a), 32'),
  anonymousClaim: ofTopic('anonymousClaim', 'PRC-ANONYMOUS', 'warning', 'AVG 4(1); overweging 26'),
  noFinancialData: ofTopic('noFinancialData', 'PRC-NOFINANCIAL', 'warning', 'AVG 5(1)(a)'),
  slowAnswer: ofTopic('slowAnswer', 'PRC-SLOWANSWER', 'error', 'AVG 12(3)'),
  prosecution: ofTopic('prosecution', 'PRC-PROSECUTION', 'tip', 'AVG 12(1)'),
  purposeWithoutBasis: ofTopic(
    'purposeWithoutBasis',
    'PRC-NOBASIS',
    'warning',
    'AVG 6(1), 13(1)(c)',
  ),
  documentTitle: ofTopic('documentTitle', 'PRC-TITLE', 'tip', 'AVG 12(1)'),
  lawNamed: ofTopic('lawNamed', 'PRC-LAWNAMED', 'tip', 'AVG 12(1)'),
  other: ofTopic('other', 'PRC-OTHER', 'tip', 'AVG 12(1)'),
};

/** A promise that the register itself contradicts. */
function* brokenPromise(
  context: CheckContext,
  topic: PracticeTopic,
  broken: () => boolean,
): Iterable<Hit> {
  const rows = practice(context, topic);
  if (rows.length > 0 && broken())
    for (const row of rows) yield at('declaredPractice', row, 'topic');
}

const outsiders = (context: CheckContext) =>
  context
    .ownParts('recipient')
    .some((row) => row.kind !== 'internalRole' && row.kind !== 'authorityInquiry');

function* financialAfterAll(context: CheckContext): Iterable<Hit> {
  if (namesFinancial(context)) {
    yield* brokenPromise(context, 'noFinancialData', () => true);
    return;
  }
  const own = soundsFinancial(context);
  for (const hit of brokenPromise(context, 'noFinancialData', () => own !== undefined))
    if (own)
      yield { ...hit, severity: 'warning', params: { what: labelOf(`${OWN_PREFIX}${own.id}`) } };
}

export const declaredPracticeRules: readonly Rule[] = [
  ...Object.values(byTopic),
  rule('PRC-NEVERSHARE-BROKEN', 'error', 'AVG 5(1)(a), 13(1)(e)', (context) =>
    brokenPromise(context, 'neverShare', () => outsiders(context)),
  ),
  rule('PRC-NOFINANCIAL-BROKEN', 'error', 'AVG 5(1)(a)', financialAfterAll),
];
