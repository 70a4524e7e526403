/** Every way along which data leave: transfers of an activity, and those that come with a party. */

import { stateOf } from '../domain/answer.ts';
import type { Row } from '../domain/entities.ts';
import type { CheckContext } from './context.ts';
import { isThirdCountry } from './countries.ts';
import { at, named } from './hits.ts';
import { fieldValue, labelOf } from './params.ts';
import type { Hit } from './rule.ts';

export interface Route {
  readonly row: Row<'transfer'> | Row<'partyTransfer'>;
  /** Set for a transfer of an activity. */
  readonly own?: Row<'transfer'>;
  readonly party: string | undefined;
  /** Parameters of the message: to whom and where. */
  readonly who: string;
  readonly place: string;
}

/** Parameter of a message: the country, organisation or place of a transfer. */
export function placeOf(row: Route['row'], entity: 'transfer' | 'partyTransfer'): string {
  const known = row.country ?? row.organisation;
  if (known !== undefined) return labelOf(known);
  return row.place ? fieldValue(entity, row.id, 'place') : '';
}

function ofActivity(context: CheckContext, row: Row<'transfer'>): Route {
  const recipient = context.index.get('recipient', row.recipient);
  const party = row.party ?? recipient?.party;
  const who =
    party !== undefined
      ? fieldValue('party', party, 'name')
      : row.importer
        ? fieldValue('transfer', row.id, 'importer')
        : recipient?.term
          ? labelOf(recipient.term)
          : '';
  return { row, own: row, party, who, place: placeOf(row, 'transfer') };
}

function ofParty(row: Row<'partyTransfer'>): Route {
  return {
    row,
    party: row.party,
    who: fieldValue('party', row.party, 'name'),
    place: placeOf(row, 'partyTransfer'),
  };
}

export function routes(context: CheckContext): readonly Route[] {
  return context.once('routes', () => [
    ...context.current
      .flatMap((activity) => context.index.parts('transfer', activity.id))
      .map((row) => ofActivity(context, row)),
    ...context
      .rows('partyTransfer')
      .filter((row) => context.index.get('party', row.party)?.status !== 'ended')
      .map(ofParty),
  ]);
}

/** Leaves the EEA, or may: a place that is no single country counts. */
export function outside({ row }: Route): boolean {
  return (
    isThirdCountry(row.country) ||
    row.organisation !== undefined ||
    (row.country === undefined && row.place !== undefined)
  );
}

/** Countries outside the EEA where data are, while no transfer says on which ground. */
export function* undocumentedPlaces(context: CheckContext): Iterable<Hit> {
  const documented = new Set(routes(context).map((route) => `${route.party} ${route.row.country}`));
  const open = (party: string | undefined, country: string | undefined): country is string =>
    isThirdCountry(country) && !documented.has(`${party} ${country}`);
  for (const party of context.receiving) {
    const name = named.party(party);
    const places = context.index.parts('location', party.id);
    if (places.length === 0 && open(party.id, party.country))
      yield at('party', party, 'country', { ...name, place: labelOf(party.country) });
    for (const row of places)
      if (open(party.id, row.country))
        yield at('location', row, 'country', { ...name, place: labelOf(row.country) });
    for (const row of context.index.parts('subProcessor', party.id)) {
      if (open(party.id, row.country))
        yield at('subProcessor', row, 'country', {
          who: fieldValue('subProcessor', row.id, 'name'),
          place: labelOf(row.country),
        });
    }
  }
  for (const row of context.rows('system')) {
    if (open(row.supplier, row.country) && stateOf(row.locationAnswer) !== 'none')
      yield at('system', row, 'country', {
        who: fieldValue('system', row.id, 'name'),
        place: labelOf(row.country),
      });
  }
}
