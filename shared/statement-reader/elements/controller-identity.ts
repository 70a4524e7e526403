import type { SpokenStatement } from '../rules/spoken.ts';
import { isAddressLine, isTownLine } from './address-line.ts';
import { controllerIdentityEn } from './controller-identity-en.ts';
import { keptByNl, namedInAnswerEn } from './controller-identity-kept.ts';
import { controllerIdentityNl } from './controller-identity-nl.ts';
import { identityPlain } from './controller-identity-plain.ts';
import type { ElementRules, Shown } from './element.ts';
import { wholeWithParts } from './several.ts';

/** AVG 13(1)(a): who processes the data, by name; only a name on the web, or unclear who of a group, is a part of it. */
export const controllerIdentity: ElementRules = {
  key: 'controller_identity',
  full: {
    nl: [...controllerIdentityNl.full, ...keptByNl, ...identityPlain.nl],
    en: [...controllerIdentityEn.full, ...namedInAnswerEn, ...identityPlain.en],
  },
  part: { nl: controllerIdentityNl.part, en: controllerIdentityEn.part },
  judge: (shown, statement) => wholeWithParts(withoutAddresses(shown, statement)),
};

function withoutAddresses({ full, part }: Shown, { passages }: SpokenStatement): Shown {
  const isName = (index: number): boolean => {
    const passage = passages[index];
    return passage !== undefined && !isAddressLine(passage) && !isTownLine(index, passages);
  };
  return { full: full.filter(isName), part: part.filter(isName) };
}
