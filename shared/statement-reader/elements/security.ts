import type { ElementRules } from './element.ts';
import { securityAccess } from './security-access.ts';
import { withoutBare } from './security-bare.ts';
import { securityEn } from './security-en.ts';
import { securityHabits, securityKeptOut } from './security-habits.ts';
import { securityNl } from './security-nl.ts';
import { securityPlainFull, securityPlainPart } from './security-plain.ts';

/** AVG 32: how data are protected; only secrecy, limits of access or that it is done at all is a part of it. */
export const security: ElementRules = {
  key: 'security',
  full: {
    nl: [...securityNl.full, ...securityHabits.nl, ...securityPlainFull.nl],
    en: [...securityEn.full, ...securityHabits.en, ...securityPlainFull.en],
  },
  part: {
    nl: [...securityNl.part, ...securityAccess.nl, ...securityKeptOut.nl, ...securityPlainPart.nl],
    en: [...securityEn.part, ...securityAccess.en, ...securityKeptOut.en, ...securityPlainPart.en],
  },
  judge: (shown, statement) => {
    const { full, part } = withoutBare(shown, statement);
    if (full.length > 0) return { status: 'present', evidence: full };
    return { status: part.length > 0 ? 'partial' : 'absent', evidence: part };
  },
};
