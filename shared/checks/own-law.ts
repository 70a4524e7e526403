/** What is said otherwise to who is established in another country: its law, its registers, its regulator. */
import type { CheckContext } from './context.ts';
import { isDutch, isUnderUavg } from './countries.ts';
import type { Hit } from './rule.ts';

const countryOf = (context: CheckContext) => context.index.single('organisation')?.country;

export const isUnderDutchAct = (context: CheckContext): boolean => isUnderUavg(countryOf(context));

/** Tells a message not to name what is Dutch. */
export function* namingNothingDutch(context: CheckContext, hits: Iterable<Hit>): Iterable<Hit> {
  for (const hit of hits) yield isDutch(countryOf(context)) ? hit : abroad(hit);
}

/** @param theirs what holds where another country's law takes the place of the Dutch act */
export function* byOwnLaw(
  context: CheckContext,
  hits: Iterable<Hit>,
  theirs: Pick<Hit, 'article' | 'severity'>,
): Iterable<Hit> {
  for (const hit of hits) yield isUnderDutchAct(context) ? hit : { ...abroad(hit), ...theirs };
}

const abroad = (hit: Hit): Hit => ({ ...hit, params: { ...hit.params, abroad: 'yes' } });
