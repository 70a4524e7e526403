/** Where data are and whether the register says so: Art. 30(1)(e), 28(2), 44. */
import { stateOf } from '../../domain/answer.ts';
import { abroadOf } from '../abroad.ts';
import { at, named } from '../hits.ts';
import { fieldValue, labelOf } from '../params.ts';
import { routes, undocumentedPlaces } from '../routes.ts';
import { demandedAtAdoption, family } from '../rule.ts';

const rule = family('transfers');

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
      const engagements = context.index
        .parts('engagement', activity.id)
        .filter((row) => stateOf(row.transfersAnswer) === 'none');
      const isNone = stateOf(activity.transfersAnswer) === 'none';
      if (!isNone && engagements.length === 0) continue;
      const abroad = abroadOf(context.index, activity);
      if (!abroad) continue;
      const who = { who: fieldValue(abroad.entity, abroad.id, 'name') };
      if (isNone) yield at('activity', activity, 'transfersAnswer', who);
      for (const row of engagements) yield at('engagement', row, 'transfersAnswer', who);
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
