/** Where data are and whether the register says so: Art. 30(1)(e), 28(2), 44. */
import { stateOf } from '../../domain/answer.ts';
import type { Row } from '../../domain/entities.ts';
import type { CheckContext } from '../context.ts';
import { isThirdCountry } from '../countries.ts';
import { at, named } from '../hits.ts';
import { labelOf } from '../params.ts';
import { routes, undocumentedPlaces } from '../routes.ts';
import { demandedAtAdoption, family } from '../rule.ts';

const rule = family('transfers');

/** Places of a party: those named, else the country where it is established. */
function isAbroad(context: CheckContext, party: Row<'party'>): boolean {
  const places = context.index.parts('location', party.id).map((row) => row.country);
  const countries = places.length > 0 ? places : [party.country];
  return (
    countries.some(isThirdCountry) || context.index.parts('partyTransfer', party.id).length > 0
  );
}

export const transferPlaceRules = [
  demandedAtAdoption(
    rule('TRF-ONWARD-UNANSWERED', 'warning', 'AVG 28(2), 44', function* (context) {
      const routed = new Set(routes(context).map((route) => route.party));
      for (const party of context.receiving) {
        const asked =
          stateOf(party.onwardAnswer) !== 'unknown' && stateOf(party.locationsAnswer) !== 'unknown';
        if (!asked && !routed.has(party.id))
          yield at(
            'party',
            party,
            stateOf(party.locationsAnswer) === 'unknown' ? 'locationsAnswer' : 'onwardAnswer',
            named.party(party),
          );
      }
    }),
  ),
  rule('TRF-UNCOVERED', 'error', 'AVG 30(1)(e), 44', undocumentedPlaces),
  rule('TRF-CONFLICT', 'warning', 'AVG 5(2), 30(1)(e)', function* (context) {
    for (const activity of context.current) {
      if (stateOf(activity.transfersAnswer) !== 'none') continue;
      const party = context.index
        .parts('recipient', activity.id)
        .map((recipient) => context.index.get('party', recipient.party))
        .find((candidate) => candidate && isAbroad(context, candidate));
      if (party) yield at('activity', activity, 'transfersAnswer', named.party(party));
    }
  }),
  rule('TRF-SILENT', 'error', 'AVG 30(1)(e), 44', function* (context) {
    for (const activity of context.own) {
      if (context.index.parts('transfer', activity.id).length > 0) continue;
      const abroad = context.index
        .parts('recipient', activity.id)
        .find((row) => row.term === 'recipient.foreignAuthority');
      const visa = context.index
        .parts('purpose', activity.id)
        .some((row) => row.term === 'purpose.visa');
      if (abroad || visa)
        yield at('activity', activity, 'transfersAnswer', {
          what: labelOf(abroad ? 'recipient.foreignAuthority' : 'purpose.visa'),
        });
    }
  }),
];
