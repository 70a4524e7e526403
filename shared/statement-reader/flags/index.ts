import { basisFlags } from './basis.ts';
import { consentFlags } from './consent.ts';
import type { FlagRules } from './flag.ts';
import { formFlags } from './form.ts';
import { identityFlags } from './identity.ts';
import { machineTranslated } from './machine-translated.ts';
import { oldFlags } from './old.ts';
import { retentionFlags } from './retention.ts';
import { rightFlags } from './rights.ts';
import { sharingFlags } from './sharing.ts';
import { specialFlags } from './special.ts';

/** Every red flag of the law pack with its rules, one file per subject. */
export const flagRules: readonly FlagRules[] = [
  ...oldFlags,
  ...consentFlags,
  ...basisFlags,
  ...retentionFlags,
  ...sharingFlags,
  ...rightFlags,
  ...identityFlags,
  ...specialFlags,
  ...formFlags,
  machineTranslated,
];
