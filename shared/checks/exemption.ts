/** Which of the three reasons takes the exemption of Art. 30(5) away, as far as the register shows it. */
import type { ExemptionAlternative } from '../reference/exemption.ts';
import type { Activity, CheckContext } from './context.ts';
import { isRisky } from './high-risk.ts';
import { fieldValue, labelOf } from './params.ts';
import { isCriminal, isSpecial } from './parts.ts';

export interface LostExemption {
  readonly kind: ExemptionAlternative;
  /** Parameter of the message: the data or the activity that it is about. */
  readonly what?: string;
}

/**
 * Data of Art. 9 and 10 and a risk count however rarely they occur, and for a processor as for a
 * controller. How often data are used the register does not show: only a person knows.
 */
export function lostExemption(context: CheckContext): LostExemption {
  const { current, index } = context;
  const item = current
    .flatMap(({ id }) => index.parts('dataItem', id))
    .find((row) => isSpecial(context, row) || isCriminal(context, row));
  if (item) return { kind: 'exemption.specialData', what: labelOf(item.term) };
  const risky = current.find(({ id }: Activity) => index.parts('dpia', id).some(isRisky));
  return risky
    ? { kind: 'exemption.risk', what: fieldValue('activity', risky.id, 'name') }
    : { kind: 'exemption.notOccasional' };
}
