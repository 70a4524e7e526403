import type { ElementRules } from './element.ts';
import { howToExerciseRights } from './how-to-exercise-rights.ts';
import { responseTime } from './response-time.ts';
import { rightAccess } from './right-access.ts';
import { rightComplaint } from './right-complaint.ts';
import { rightErasure } from './right-erasure.ts';
import { rightObjection } from './right-objection.ts';
import { rightPortability } from './right-portability.ts';
import { rightRectification } from './right-rectification.ts';
import { rightRestriction } from './right-restriction.ts';
import { rightWithdrawConsent } from './right-withdraw-consent.ts';

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
];
