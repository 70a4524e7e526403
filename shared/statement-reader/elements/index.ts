import { automatedDecisions } from './automated-decisions.ts';
import { breachProcedure } from './breach-procedure.ts';
import { changesOrDate } from './changes-or-date.ts';
import { children } from './children.ts';
import { controllerContact } from './controller-contact.ts';
import { controllerIdentity } from './controller-identity.ts';
import { cookies } from './cookies.ts';
import { dataCategories } from './data-categories.ts';
import { dpoContact } from './dpo-contact.ts';
import type { ElementRules } from './element.ts';
import { euRepresentative } from './eu-representative.ts';
import { howToExerciseRights } from './how-to-exercise-rights.ts';
import { legalBasis } from './legal-basis.ts';
import { legitimateInterestNamed } from './legitimate-interest.ts';
import { obligationToProvide } from './obligation.ts';
import { processorAgreements } from './processor-agreements.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { responseTime } from './response-time.ts';
import { retention } from './retention.ts';
import { rightAccess } from './right-access.ts';
import { rightComplaint } from './right-complaint.ts';
import { rightErasure } from './right-erasure.ts';
import { rightObjection } from './right-objection.ts';
import { rightPortability } from './right-portability.ts';
import { rightRectification } from './right-rectification.ts';
import { rightRestriction } from './right-restriction.ts';
import { rightWithdrawConsent } from './right-withdraw-consent.ts';
import { security } from './security.ts';
import { sourceOfData } from './source-of-data.ts';
import { specialCategories } from './special-categories.ts';
import { thirdCountryTransfer } from './third-country-transfer.ts';

/** Every element with its rules, one file each. */
export const elementRules: readonly ElementRules[] = [
  rightAccess,
  rightRectification,
  rightErasure,
  rightRestriction,
  rightObjection,
  rightPortability,
  rightWithdrawConsent,
  rightComplaint,
  howToExerciseRights,
  responseTime,
  controllerIdentity,
  controllerContact,
  euRepresentative,
  dpoContact,
  cookies,
  security,
  changesOrDate,
  children,
  processorAgreements,
  breachProcedure,
  purposes,
  dataCategories,
  legalBasis,
  legitimateInterestNamed,
  recipients,
  thirdCountryTransfer,
  retention,
  obligationToProvide,
  automatedDecisions,
  sourceOfData,
  specialCategories,
];
