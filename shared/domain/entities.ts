/** Every entity of the register, in the order in which JSON lists them: parents before their parts. */
import type { z } from 'zod';
import { activity } from './activity.ts';
import { adoption } from './adoption.ts';
import { agreementClause } from './agreement-clause.ts';
import { automatedDecision } from './automated-decision.ts';
import { certificate } from './certificate.ts';
import { changePolicy } from './change-policy.ts';
import { cookie } from './cookie.ts';
import { cookieBanner } from './cookie-banner.ts';
import { dataItem } from './data-item.ts';
import { declaredPractice } from './declared-practice.ts';
import { definition } from './definition.ts';
import { dismissal } from './dismissal.ts';
import { dpfListing } from './dpf-listing.ts';
import { dpia } from './dpia.ts';
import { dpo } from './dpo.ts';
import { embed } from './embed.ts';
import { engagement } from './engagement.ts';
import { groupCompany } from './group-company.ts';
import { informing } from './informing.ts';
import { jointArrangement } from './joint-arrangement.ts';
import { legalBasis } from './legal-basis.ts';
import { location } from './location.ts';
import { measure } from './measure.ts';
import { organisation } from './organisation.ts';
import { ownParagraph } from './own-paragraph.ts';
import { ownTerm } from './own-term.ts';
import { party } from './party.ts';
import { partyTransfer } from './party-transfer.ts';
import { processorAgreement } from './processor-agreement.ts';
import { provenance } from './provenance.ts';
import { publication } from './publication.ts';
import { purpose } from './purpose.ts';
import { recipient } from './recipient.ts';
import { reference } from './reference.ts';
import { representative } from './representative.ts';
import { retention } from './retention.ts';
import { retentionPolicy } from './retention-policy.ts';
import { rightHandling } from './right-handling.ts';
import { rightsPolicy } from './rights-policy.ts';
import { securityReport } from './security-report.ts';
import { siteUse } from './site-use.ts';
import { statement } from './statement.ts';
import { statementExclusion } from './statement-exclusion.ts';
import { subProcessor } from './sub-processor.ts';
import { subjectGroup } from './subject-group.ts';
import { system } from './system.ts';
import { transfer } from './transfer.ts';
import { userDuty } from './user-duty.ts';

export const entities = {
  organisation,
  representative,
  dpo,
  adoption,
  groupCompany,
  definition,
  userDuty,
  declaredPractice,
  ownTerm,
  rightsPolicy,
  rightHandling,
  changePolicy,
  retentionPolicy,
  securityReport,
  siteUse,
  party,
  location,
  partyTransfer,
  dpfListing,
  processorAgreement,
  agreementClause,
  subProcessor,
  certificate,
  measure,
  activity,
  reference,
  subjectGroup,
  dataItem,
  purpose,
  legalBasis,
  retention,
  recipient,
  transfer,
  automatedDecision,
  dpia,
  informing,
  engagement,
  jointArrangement,
  system,
  cookie,
  cookieBanner,
  embed,
  statement,
  statementExclusion,
  ownParagraph,
  publication,
  dismissal,
  provenance,
} as const;

export type EntityName = keyof typeof entities;
export type Row<E extends EntityName> = z.infer<(typeof entities)[E]['schema']>;

export const entityNames = Object.keys(entities) as EntityName[];

export function isEntityName(text: string): text is EntityName {
  return Object.hasOwn(entities, text);
}
