/** What is said otherwise to who is established in another country: its law, its registers, its regulator. */
import type { CheckContext } from './context.ts';
import { isDutch } from './countries.ts';
import type { Hit } from './rule.ts';

const countryOf = (context: CheckContext) => context.index.single('organisation')?.country;

/** Tells a message not to name what is Dutch. */
export function* namingNothingDutch(context: CheckContext, hits: Iterable<Hit>): Iterable<Hit> {
  for (const hit of hits) yield isDutch(countryOf(context)) ? hit : abroad(hit);
}

const abroad = (hit: Hit): Hit => ({ ...hit, params: { ...hit.params, abroad: 'yes' } });
