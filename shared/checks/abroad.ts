/** Who and what an activity uses outside the EEA: they speak against the answer that no data leave it. */

import { stateOf } from '../domain/answer.ts';
import type { Row } from '../domain/entities.ts';
import type { RegisterIndex } from '../domain/register-index.ts';
import { isThirdCountry } from './countries.ts';

export interface Abroad {
  readonly entity: 'party' | 'subProcessor' | 'system';
  readonly id: string;
}

/** The first that is outside, for a sentence that names one. */
export function abroadOf(index: RegisterIndex, activity: Row<'activity'>): Abroad | undefined {
  for (const { party } of index.parts('recipient', activity.id)) {
    const found = partyAbroad(index, party, { countsSeat: true });
    if (found) return found;
  }
  for (const system of index.register.system) {
    const found = system.activities?.includes(activity.id)
      ? systemAbroad(index, system)
      : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Places of a party: those named, else the country where it is established. */
function partyAbroad(
  index: RegisterIndex,
  id: string | undefined,
  { countsSeat }: { readonly countsSeat: boolean },
): Abroad | undefined {
  const party = index.get('party', id);
  if (!party) return undefined;
  const places = index.parts('location', party.id).map((row) => row.country);
  const countries = places.length > 0 || !countsSeat ? places : [party.country];
  if (countries.some(isThirdCountry) || index.parts('partyTransfer', party.id).length > 0)
    return { entity: 'party', id: party.id };
  const sub = index.parts('subProcessor', party.id).find((row) => isThirdCountry(row.country));
  return sub && { entity: 'subProcessor', id: sub.id };
}

/** Where a system stands is known, the seat of its supplier says nothing more. */
function systemAbroad(index: RegisterIndex, system: Row<'system'>): Abroad | undefined {
  if (stateOf(system.locationAnswer) === 'none') return undefined;
  if (isThirdCountry(system.country)) return { entity: 'system', id: system.id };
  return partyAbroad(index, system.supplier, { countsSeat: system.country === undefined });
}
