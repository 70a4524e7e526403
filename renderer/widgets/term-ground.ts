/** What a retention term of the law pack rests on: a duty must never read like a custom. */
import { lawIn } from '../../shared/reference/lookup.ts';

export type TermGround = 'law' | 'maximum' | 'claim' | 'guidance' | 'custom';

/** In: id of the term. */
export function termGround(id: string): TermGround {
  const term = lawIn('retention', id);
  if (term?.limitation === true) return 'claim';
  if (term?.duty === 'keep' || term?.duty === 'both') return 'law';
  if (term?.duty === 'erase') return 'maximum';
  return term?.types.includes('G') === true ? 'guidance' : 'custom';
}
