/** Whether data stay inside the EEA: only when every place of every party, system and sub-processor is known. */
import { stateOf } from '../../domain/answer.ts';
import type { Party } from '../../domain/party.ts';
import type { System } from '../../domain/system.ts';
import { isWithinEea, lawIn } from '../../reference/lookup.ts';
import type { StatementContext } from './context.ts';
import { recipientsOf } from './recipients.ts';
import { settled } from './telling.ts';

export type Whereabouts = 'inside' | 'outside' | 'unknown';

export interface PartyPlace {
  readonly party: Party;
  readonly where: Whereabouts;
  /** The first country outside, as a law id. */
  readonly outside?: string;
}

function inside(country: string | undefined): boolean | undefined {
  const record = country === undefined ? undefined : lawIn('country', country);
  return record && isWithinEea(record);
}

/** Parties that get data of these readers, suppliers of the systems in use included. */
function partiesOf(context: StatementContext): readonly Party[] {
  const ids = new Set(recipientsOf(context).flatMap(({ recipient }) => recipient.party ?? []));
  for (const system of systemsOf(context))
    if (system.supplier !== undefined) ids.add(system.supplier);
  return context.index
    .all('party')
    .filter((party) => ids.has(party.id) && party.status !== 'ended');
}

function systemsOf(context: StatementContext) {
  const activities = new Set(context.scope.map(({ activity }) => activity.id));
  return context.index
    .all('system')
    .filter((system) => system.activities?.some((id) => activities.has(id)));
}

export function placesOf(context: StatementContext): readonly PartyPlace[] {
  return partiesOf(context).map((party) => placeOf(context, party));
}

function placeOf(context: StatementContext, party: Party): PartyPlace {
  const locations = context.index
    .parts('location', party.id)
    .filter((row) => context.index.printable('location', row.id, 'country'));
  const countries = [
    ...locations.map((row) => row.country),
    ...context.index.parts('subProcessor', party.id).map((row) => row.country),
    ...context.index.parts('partyTransfer', party.id).map((row) => row.country),
  ];
  const outside = countries.find((country) => inside(country) === false);
  if (outside !== undefined) return { party, where: 'outside', outside };
  const answered =
    stateOf(settled(context, 'party', party, 'locationsAnswer')) === 'some' &&
    stateOf(settled(context, 'party', party, 'onwardAnswer')) === 'none';
  const known = locations.length > 0 && countries.every((country) => inside(country) === true);
  return { party, where: answered && known ? 'inside' : 'unknown' };
}

/** Systems outside the EEA, as far as the register says so. */
export function systemsOutside(context: StatementContext): readonly System[] {
  return systemsOf(context).filter(
    (system) =>
      stateOf(system.locationAnswer) !== 'none' &&
      inside(system.country) === false &&
      context.index.printable('system', system.id, 'country'),
  );
}

export function systemsInside(context: StatementContext): boolean {
  return systemsOf(context).every(
    (system) =>
      stateOf(settled(context, 'system', system, 'locationAnswer')) === 'some' &&
      inside(system.country) === true,
  );
}
