/** Whose data, which data and where they come from: Art. 30(1)(c), 13(2)(e), 14(1)(d), 14(2)(f), 5(1)(c). */
import { stateOf } from '../../domain/answer.ts';
import { ownTermId } from '../../domain/ids.ts';
import { covers } from '../../domain/selection.ts';
import type { CheckContext } from '../context.ts';
import { at, named, where } from '../hits.ts';
import { mendedConsequence } from '../mended-consequence.ts';
import { labelOf } from '../params.ts';
import { basesOfActivity, type Item, isHeld } from '../parts.ts';
import { normalised, repeated } from '../repeated.ts';
import { family, type Hit } from '../rule.ts';

const rule = family('subjectsAndData');

function items(context: CheckContext, field: keyof Item, wrong: (item: Item) => boolean) {
  return where('dataItem', context.ownParts('dataItem'), field, wrong, named.term);
}

const lacksPart = (entity: 'subjectGroup' | 'dataItem') => (context: CheckContext) =>
  where('activity', context.own, '*', (row) => context.index.parts(entity, row.id).length === 0);

/** Named as a group, but no data speak of it. */
function* unusedGroups(context: CheckContext): Iterable<Hit> {
  for (const activity of context.own) {
    const items = context.index.parts('dataItem', activity.id);
    for (const group of context.index.parts('subjectGroup', activity.id))
      if (!isHeld(group, items)) yield at('subjectGroup', group, 'term', named.term(group));
  }
}

function* otherConsequences(context: CheckContext): Iterable<Hit> {
  for (const item of context.ownParts('dataItem')) {
    const mended = mendedConsequence(context, item);
    if (mended === undefined) continue;
    const params = { ...named.term(item), words: labelOf(mended.now.id) };
    const hit = at('dataItem', item, 'consequence', params);
    yield mended.offer ? { ...hit, offer: mended.offer } : hit;
  }
}

/** Data that no purpose uses may not be held (Art. 5(1)(b)-(c)). */
function* itemsWithoutPurpose(context: CheckContext): Iterable<Hit> {
  for (const activity of context.own) {
    const bases = basesOfActivity(context, activity.id);
    if (bases.length === 0) continue;
    const unused = (item: Item) => !bases.some((basis) => covers(basis.forData, item.id));
    yield* where(
      'dataItem',
      context.index.parts('dataItem', activity.id),
      'term',
      unused,
      named.term,
    );
  }
}

const detailKey = (row: {
  activity: string;
  term: string;
  detail?: { nl?: string | undefined; en?: string | undefined } | undefined;
}) => `${row.activity} ${row.term} ${normalised(row.detail?.nl ?? row.detail?.en ?? '')}`;

/** People among whom children are usual. */
const familyTerms = new Set([
  'subject.traveller',
  'subject.coTraveller',
  'subject.familyOfEmployee',
  'subject.student',
  'subject.member',
  'subject.eventParticipant',
  'subject.patientClient',
]);

export const subjectAndDataRules = [
  rule('SUB-NONE', 'error', 'AVG 30(1)(c)', lacksPart('subjectGroup')),
  rule('DAT-NONE', 'error', 'AVG 30(1)(c)', lacksPart('dataItem')),
  rule('SUB-UNUSED', 'warning', 'AVG 30(1)(c)', unusedGroups),
  rule('SUB-TWICE', 'tip', 'AVG 30(1)(c)', (context) =>
    repeated('subjectGroup', context.ownParts('subjectGroup'), 'term', detailKey, named.term),
  ),
  rule('SUB-AUDIENCE', 'warning', 'AVG 13, 14', (context) =>
    where(
      'subjectGroup',
      context.ownParts('subjectGroup'),
      'term',
      (row) => {
        const own = context.index.get('ownTerm', ownTermId(row.term));
        return own !== undefined && own.audience === undefined;
      },
      named.term,
    ),
  ),
  rule('SUB-CHILDREN', 'tip', 'AVG 8, 12(1); UAVG 5', (context) =>
    where(
      'subjectGroup',
      context.ownParts('subjectGroup'),
      'children',
      (row) => familyTerms.has(row.term) && stateOf(row.children) === 'unknown',
      named.term,
    ),
  ),
  rule('DAT-NOPURPOSE', 'error', 'AVG 5(1)(b)-(c), 6(1)', itemsWithoutPurpose),
  rule('DAT-TWICE', 'tip', 'AVG 30(1)(c)', (context) =>
    repeated(
      'dataItem',
      context.ownParts('dataItem'),
      'term',
      (row) => `${detailKey(row)} ${(row.forSubjects ?? []).join(' ')} ${row.source ?? ''}`,
      named.term,
    ),
  ),
  rule('DAT-SOURCE', 'warning', 'AVG 13, 14(2)(f)', (context) =>
    items(context, 'source', (item) => item.source === undefined),
  ),
  rule('DAT-SOURCEPARTY', 'error', 'AVG 14(2)(f)', (context) =>
    items(
      context,
      'sourceText',
      (item) =>
        item.source === 'thirdParty' &&
        item.sourceParty === undefined &&
        item.sourceText === undefined,
    ),
  ),
  rule('DAT-SOURCEPUBLIC', 'error', 'AVG 14(2)(f)', (context) =>
    items(
      context,
      'sourceText',
      (item) => item.source === 'public' && item.sourceText === undefined,
    ),
  ),
  rule('DAT-OBLIGATORY', 'error', 'AVG 13(2)(e)', (context) =>
    items(
      context,
      'obligatory',
      (item) => item.source === 'person' && item.obligatory === undefined,
    ),
  ),
  rule('DAT-CONSEQUENCE', 'error', 'AVG 13(2)(e)', (context) =>
    items(
      context,
      'consequence',
      (item) =>
        item.source === 'person' &&
        (item.obligatory === 'statutory' || item.obligatory === 'contractual') &&
        item.consequence === undefined,
    ),
  ),
  rule('DAT-CONSEQUENCE-MENDED', 'warning', 'AVG 13(2)(e)', otherConsequences),
  rule('DAT-OBLIGATORYLAW', 'warning', 'AVG 13(2)(e)', (context) =>
    items(
      context,
      'obligatoryLaw',
      (item) => item.obligatory === 'statutory' && item.obligatoryLaw === undefined,
    ),
  ),
  rule('DAT-NOTNECESSARY', 'error', 'AVG 5(1)(c)', (context) =>
    items(context, 'necessary', (item) => stateOf(item.necessary) === 'none'),
  ),
  rule('DAT-SENSITIVE', 'tip', 'AVG 9(1)', (context) =>
    items(
      context,
      'calledSensitive',
      (item) =>
        item.calledSensitive === true && item.art9 === undefined && item.art10 === undefined,
    ),
  ),
];
