import type { ElementRules } from './element.ts';
import { rightAccess } from './right-access.ts';

/** Every element with its rules, one file each. */
export const elementRules: readonly ElementRules[] = [rightAccess];
