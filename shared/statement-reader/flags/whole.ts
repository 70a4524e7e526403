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
 * would bury the sentences that are wrong. Where two thirds of the rest are there, what is left out
 * is an oversight; half told, most of it is no whole.
 */
export function isOtherwiseWhole(
  { element }: Pick<Seen, 'element'>,
  but: readonly ElementKey[],
): boolean {
  const isThere = (key: ElementKey): boolean => element(key).status !== 'absent';
  const isWhole = (key: ElementKey): boolean => element(key).status === 'present';
  const rest = CORE.filter((key) => !but.includes(key));
  return FIRST.every(isThere) && rest.filter(isWhole).length >= (rest.length * 2) / 3;
}
