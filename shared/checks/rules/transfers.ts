/** Data that leave the EEA: Art. 30(1)(e), 13(1)(f), 44-49. */
import { stateOf } from '../../domain/answer.ts';
import { addMonths, lastDayOf } from '../../domain/days.ts';
import type { Row } from '../../domain/entities.ts';
import { refOf } from '../../domain/field-ref.ts';
import { adequacyFor } from '../../reference/lookup.ts';
import type { CheckContext } from '../context.ts';
import {
  adequacyOf,
  isArt46,
  isDerogation,
  isOut,
  isThirdCountry,
  namesOldClauses,
  needsTia,
} from '../countries.ts';
import { ANYWHERE, says } from '../cues.ts';
import { onFieldDate } from '../params.ts';
import { outside, type Route, routes } from '../routes.ts';
import { family, type Hit } from '../rule.ts';

const rule = family('transfers');

/** A DPF certification lasts a year, so a listing seen longer ago says nothing (documents.md section 6). */
const LISTING_MONTHS = 12;

const entityOf = (route: Route) => (route.own ? 'transfer' : 'partyTransfer');

function hit(route: Route, field: keyof Row<'transfer'>): Hit {
  const params = { who: route.who, place: route.place };
  return { ref: refOf(entityOf(route), route.row.id, field), params };
}

/** Hits at `field` of every route outside the EEA for which `wrong` holds. */
function each(
  field: keyof Row<'transfer'>,
  wrong: (route: Route, context: CheckContext) => boolean,
) {
  return function* (context: CheckContext): Iterable<Hit> {
    for (const route of routes(context))
      if (outside(route) && wrong(route, context)) yield hit(route, field);
  };
}

const decision = (route: Route) => adequacyOf(route.row.instrument);
const underListing = (route: Route) => decision(route)?.needsListing === true;
const listing = (route: Route, context: CheckContext) =>
  route.party === undefined ? undefined : context.index.parts('dpfListing', route.party)[0];
const covers = (held: string | undefined, wanted: string | undefined) =>
  held === undefined || wanted === undefined || held === 'both' || held === wanted;

const ended = (route: Route, context: CheckContext): boolean =>
  isOut(route.row.instrument, context.today);

function otherPlace(route: Route): boolean {
  const record = decision(route);
  return (
    record !== undefined &&
    record.place !== route.row.country &&
    record.place !== route.row.organisation
  );
}

function stale(route: Route, context: CheckContext): boolean {
  const checked = listing(route, context)?.checkedOn ?? route.row.checkedOn;
  return checked === undefined || context.isPast(addMonths(lastDayOf(checked), LISTING_MONTHS));
}

const lacks = (field: 'module' | 'copyRoute' | 'fallback') => (route: Route) =>
  route.row[field] === undefined;
const uses = (id: string) => (route: Route) => route.row.instrument === id;

/** Sent by the person there is no transfer of ours (documents.md section 2). */
function* withoutGround(context: CheckContext): Iterable<Hit> {
  for (const route of routes(context)) {
    if (!outside(route) || route.row.instrument !== undefined) continue;
    if (stateOf(route.own?.sentByPerson) === 'some') continue;
    const { params, ref } = hit(route, 'instrument');
    const found = { ref, params: { ...params, kind: route.own ? 'ofActivity' : 'ofParty' } };
    const place = route.row.country ?? route.row.organisation;
    const none = place !== undefined && adequacyFor(place, context.today).status === 'none';
    yield none ? { ...found, params: { ...found.params, noDecision: 'yes' } } : found;
  }
}

export const transferRules = [
  rule('TRF-NOINSTRUMENT', 'error', 'AVG 44, 30(1)(e)', withoutGround),
  rule('TRF-NOPLACE', 'error', 'AVG 30(1)(e), 13(1)(f)', function* (context) {
    for (const route of routes(context))
      if (!route.row.country && !route.row.organisation && !route.row.place)
        yield hit(route, 'country');
  }),
  rule('TRF-VAGUE', 'error', 'AVG 30(1)(e)', function* (context) {
    for (const route of routes(context)) {
      const { country, organisation, place } = route.row;
      if (country === undefined && organisation === undefined && place !== undefined)
        yield { ...hit(route, 'place'), severity: says(place, ANYWHERE) ? 'error' : 'warning' };
    }
  }),
  rule('TRF-INEEA', 'tip', 'AVG 44', function* (context) {
    for (const route of routes(context))
      if (route.row.country !== undefined && !isThirdCountry(route.row.country))
        yield hit(route, 'country');
  }),
  rule('TRF-NODECISION', 'error', 'AVG 45(1)', each('instrument', otherPlace)),
  rule(
    'TRF-ENDED',
    'error',
    'AVG 44-46',
    each('instrument', (route, context) => ended(route, context) && !otherPlace(route)),
  ),
  rule(
    'TRF-OLDCLAUSES',
    'error',
    'Besluit (EU) 2021/914, art. 4',
    each(
      'document',
      (route, context) =>
        isArt46(route.row.instrument) && namesOldClauses(route.row.document ?? '', context.today),
    ),
  ),
  rule(
    'TRF-SCOPE',
    'warning',
    'AVG 45(3)',
    each(
      'checkedOn',
      (route) =>
        decision(route)?.narrow === true &&
        !underListing(route) &&
        route.row.checkedOn === undefined,
    ),
  ),
  rule(
    'TRF-DPF',
    'error',
    'Besluit (EU) 2023/1795',
    each(
      'instrument',
      (route, context) =>
        underListing(route) &&
        !otherPlace(route) &&
        stateOf(listing(route, context)?.listed) !== 'some',
    ),
  ),
  rule(
    'TRF-DPF-TYPE',
    'error',
    'Besluit (EU) 2023/1795',
    each(
      'dataType',
      (route, context) =>
        underListing(route) && !covers(listing(route, context)?.dataType, route.row.dataType),
    ),
  ),
  rule(
    'TRF-DPF-EXPIRED',
    'error',
    'Besluit (EU) 2023/1795',
    each(
      'instrument',
      (route, context) => underListing(route) && context.isPast(listing(route, context)?.expiresOn),
    ),
  ),
  rule(
    'TRF-DPF-STALE',
    'warning',
    'Besluit (EU) 2023/1795',
    each(
      'checkedOn',
      (route, context) =>
        underListing(route) &&
        stateOf(listing(route, context)?.listed) === 'some' &&
        stale(route, context),
    ),
  ),
  rule(
    'TRF-FALLBACK',
    'tip',
    'AVG 46; zaak C-703/25 P',
    each(
      'fallback',
      (route) => decision(route)?.status === 'valid_at_risk' && lacks('fallback')(route),
    ),
  ),
  rule('TRF-EXPIRED', 'error', 'AVG 44', function* (context) {
    for (const route of routes(context)) {
      const { expiresOn } = route.row;
      if (expiresOn !== undefined && context.isPast(expiresOn)) {
        const found = hit(route, 'expiresOn');
        const when = onFieldDate(entityOf(route), route.row.id, 'expiresOn');
        yield { ...found, params: { ...found.params, when } };
      }
    }
  }),
  rule(
    'TRF-SCC-MODULE',
    'error',
    'Besluit (EU) 2021/914',
    each('module', (route) => uses('instrument.scc')(route) && lacks('module')(route)),
  ),
  rule(
    'TRF-TIA',
    'warning',
    'HvJ EU C-311/18; SCC 14',
    each('tiaOn', (route) => needsTia(route.row.instrument) && route.row.tiaOn === undefined),
  ),
  rule(
    'TRF-TIA-FAILED',
    'error',
    'HvJ EU C-311/18',
    each(
      'tiaOutcome',
      (route) => route.row.tiaOutcome === 'notEquivalent' && isArt46(route.row.instrument),
    ),
  ),
  rule(
    'TRF-COPY',
    'error',
    'AVG 13(1)(f), 14(1)(f)',
    each(
      'copyRoute',
      (route) =>
        (isArt46(route.row.instrument) || uses('derog.49res')(route)) && lacks('copyRoute')(route),
    ),
  ),
  rule(
    'TRF-DEROG-PARTY',
    'warning',
    'AVG 49; Richtsnoeren 2/2018',
    each('instrument', (route) => route.own === undefined && isDerogation(route.row.instrument)),
  ),
];
