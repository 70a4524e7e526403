/** Special and criminal data, the BSN and identity documents: Art. 9, 10, 87, UAVG 22-33 and 46. */
import { stateOf } from '../../domain/answer.ts';
import { ownTermId } from '../../domain/ids.ts';
import type { CheckContext } from '../context.ts';
import { DIET, says } from '../cues.ts';
import { named, where } from '../hits.ts';
import { byOwnLaw, isUnderDutchAct } from '../own-law.ts';
import {
  basesForItem,
  groupsOf,
  type Item,
  isCriminal,
  isMarketing,
  isSpecial,
  staffGroup,
} from '../parts.ts';
import { family, type Hit } from '../rule.ts';
import { traitsOfData } from '../terms.ts';

const rule = family('specialData');

function items(
  context: CheckContext,
  field: keyof Item,
  wrong: (item: Item) => boolean,
  params: (item: Item) => Hit['params'] = () => ({}),
) {
  return where('dataItem', context.ownParts('dataItem'), field, wrong, (item) => ({
    ...named.term(item),
    ...params(item),
  }));
}

const isNid = (context: CheckContext, item: Item) => traitsOfData(context, item.term).nid;
const isIdCopy = (context: CheckContext, item: Item) => traitsOfData(context, item.term).idCopy;
const byConsent = (context: CheckContext, item: Item) =>
  basesForItem(context, item).some((basis) => basis.basis === 'basis.6a');

function namesDiet(context: CheckContext, item: Item): boolean {
  const own = context.index.get('ownTerm', ownTermId(item.term));
  return says(item.detail, DIET) || says(own?.label, DIET);
}

function forMarketing(context: CheckContext, item: Item): boolean {
  return basesForItem(context, item).some((basis) => {
    const purpose = context.index.get('purpose', basis.purpose);
    return basis.basis !== 'basis.6a' && purpose !== undefined && isMarketing(purpose);
  });
}

export const specialDataRules = [
  rule('SPC-NO-ART9', 'error', 'AVG 9(2); UAVG 22', (context) =>
    items(context, 'art9', (item) => isSpecial(context, item) && item.art9 === undefined),
  ),
  rule('SPC-NO-UAVG', 'warning', 'UAVG 22-30', function* (context) {
    if (!isUnderDutchAct(context)) return;
    yield* items(
      context,
      'uavg',
      (item) => isSpecial(context, item) && item.art9 !== undefined && item.uavg === undefined,
    );
  }),
  rule('SPC-9A-RECORD', 'warning', 'AVG 9(2)(a), 7(1)', (context) =>
    items(
      context,
      'art9Record',
      (item) => item.art9 === 'art9.9a' && item.art9Record === undefined,
    ),
  ),
  rule('SPC-STAFF', 'warning', 'AVG 9(2)(a)-(b); UAVG 30(1)', (context) =>
    items(
      context,
      'art9',
      (item) =>
        item.art9 === 'art9.9a' &&
        groupsOf(context, item.activity, item.forSubjects).some((group) =>
          staffGroup(context, group),
        ),
    ),
  ),
  rule('SPC-REVEALS', 'tip', 'AVG 9(1)', (context) =>
    items(
      context,
      'term',
      (item) =>
        traitsOfData(context, item.term).mayReveal &&
        item.art9 === undefined &&
        stateOf(context.index.get('activity', item.activity)?.specialAnswer) === 'unknown',
    ),
  ),
  rule('CRM-NO-ART10', 'error', 'AVG 10; UAVG 31-33', (context) =>
    byOwnLaw(
      context,
      items(context, 'art10', (item) => isCriminal(context, item) && item.art10 === undefined),
      // The register lists no grounds of another country's law: closed with a reason.
      { article: 'AVG 10', severity: 'warning' },
    ),
  ),
  rule('BSN-NOLAW', 'error', 'AVG 87; UAVG 46', (context) =>
    byOwnLaw(
      context,
      items(
        context,
        'bsnLaw',
        (item) =>
          isNid(context, item) && item.bsnLaw === undefined && item.bsnLawText === undefined,
      ),
      // Art. 87 lets a country set conditions and does not make it.
      { article: 'AVG 87', severity: 'warning' },
    ),
  ),
  rule('BSN-CONSENT', 'error', 'UAVG 46', function* (context) {
    if (!isUnderDutchAct(context)) return;
    yield* items(context, 'term', (item) => isNid(context, item) && byConsent(context, item));
  }),
  rule('IDC-MASKED', 'warning', 'UAVG 46; AVG 5(1)(c)', (context) =>
    items(
      context,
      'masked',
      (item) =>
        isIdCopy(context, item) &&
        item.obligatory !== 'statutory' &&
        stateOf(item.masked) !== 'some',
      (item) => ({ kind: stateOf(item.masked) === 'none' ? 'denied' : 'unanswered' }),
    ),
  ),
  rule('IDC-NODUTY', 'warning', 'AVG 5(1)(c); AP', (context) =>
    items(
      context,
      'obligatory',
      (item) => isIdCopy(context, item) && item.obligatory !== 'statutory',
      (item) => ({ kind: item.obligatory === undefined ? 'unanswered' : 'denied' }),
    ),
  ),
  rule('CAT-DIET', 'error', 'AVG 9(1), 9(2)(a)', (context) =>
    items(
      context,
      'art9',
      (item) => namesDiet(context, item) && item.art9 === undefined && !isSpecial(context, item),
    ),
  ),
  rule('CAT-TITLE', 'warning', 'AVG 5(1)(c); HvJ EU C-394/23', (context) =>
    items(
      context,
      'obligatory',
      (item) =>
        item.term === 'data.salutation' &&
        (item.obligatory === 'statutory' || item.obligatory === 'contractual'),
    ),
  ),
  rule('TW-TRAFFIC', 'warning', 'Tw 11.5', (context) =>
    items(
      context,
      'term',
      (item) =>
        item.term === 'data.trafficData' &&
        basesForItem(context, item).some((basis) => basis.basis === 'basis.6f'),
    ),
  ),
  rule('TW-TRAFFIC-MARKETING', 'error', 'Tw 11.5', (context) =>
    items(
      context,
      'term',
      (item) => item.term === 'data.trafficData' && forMarketing(context, item),
    ),
  ),
];
