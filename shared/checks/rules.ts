/** Every rule, in the order in which findings of one severity are listed. */
import type { Rule } from './rule.ts';
import { activityRules } from './rules/activities.ts';
import { agreementRules } from './rules/agreements.ts';
import { answerRules } from './rules/answers.ts';
import { automatedRules } from './rules/automated.ts';
import { basisRules } from './rules/bases.ts';
import { cookieRules } from './rules/cookies.ts';
import { declaredPracticeRules } from './rules/declared-practice.ts';
import { derogationRules } from './rules/derogations.ts';
import { dpiaRules } from './rules/dpia.ts';
import { dpoRules } from './rules/dpo.ts';
import { informingRules } from './rules/informing.ts';
import { jointRules } from './rules/joint.ts';
import { languageRules } from './rules/language.ts';
import { lawPackRules } from './rules/law-pack.ts';
import { marketingRules } from './rules/marketing.ts';
import { organisationRules } from './rules/organisation.ts';
import { partyRules } from './rules/parties.ts';
import { processorRoleRules } from './rules/processor-role.ts';
import { provenanceRules } from './rules/provenance.ts';
import { purposeRules } from './rules/purposes.ts';
import { recipientRules } from './rules/recipients.ts';
import { retentionRules } from './rules/retention.ts';
import { securityRules } from './rules/security.ts';
import { specialDataRules } from './rules/special-data.ts';
import { statementRules } from './rules/statement.ts';
import { subjectAndDataRules } from './rules/subjects-and-data.ts';
import { transferPlaceRules } from './rules/transfer-places.ts';
import { transferRules } from './rules/transfers.ts';
import { workforceRules } from './rules/workforce.ts';

export const rules: readonly Rule[] = [
  ...organisationRules,
  ...dpoRules,
  ...activityRules,
  ...jointRules,
  ...purposeRules,
  ...basisRules,
  ...subjectAndDataRules,
  ...specialDataRules,
  ...workforceRules,
  ...recipientRules,
  ...transferRules,
  ...transferPlaceRules,
  ...derogationRules,
  ...retentionRules,
  ...securityRules,
  ...answerRules,
  ...automatedRules,
  ...dpiaRules,
  ...processorRoleRules,
  ...partyRules,
  ...agreementRules,
  ...marketingRules,
  ...cookieRules,
  ...informingRules,
  ...statementRules,
  ...declaredPracticeRules,
  ...provenanceRules,
  ...languageRules,
  ...lawPackRules,
];

const demanded = new Set(rules.filter((rule) => rule.errorWhenAdopting).map(({ id }) => id));

/** Whether what the rule finds keeps a version from being adopted, whatever its severity is now. */
export const isDemandedAtAdoption = (rule: string): boolean => demanded.has(rule);
