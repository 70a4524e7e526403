/** Whether a statement is whole enough for single gaps to stand out. */
import type { ElementKey } from '../elements/element.ts';
import type { Seen } from './flag.ts';

const CORE: readonly ElementKey[] = [
  'controller_identity',
  'controller_contact',
  'purposes',
  'data_categories',
  'legal_basis',
  'recipients',
  'retention',
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_restriction',
  'right_objection',
  'right_portability',
  'right_complaint_authority',
];

/** Their absence is a flag of its own. */
const FIRST: readonly ElementKey[] = ['legal_basis', 'right_complaint_authority'];

/**
 * A text that says little of what Art. 13 asks is told so by its elements; a flag for each of them
 * would bury the sentences that are wrong. From two thirds on, what is left out is an oversight.
 */
export const isMostlyWhole = ({ element }: Pick<Seen, 'element'>): boolean =>
  FIRST.every((key) => element(key).status !== 'absent') &&
  CORE.filter((key) => element(key).status !== 'absent').length >= (CORE.length * 2) / 3;
