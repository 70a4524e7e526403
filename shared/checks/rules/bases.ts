/** The legal basis of every purpose and what it must record: Art. 6, 7, 13(1)(c)-(d). */

import { covers, overlap } from '../../domain/selection.ts';
import type { CheckContext } from '../context.ts';
import { at, named, where } from '../hits.ts';
import { byOwnLaw } from '../own-law.ts';
import { labelOf } from '../params.ts';
import {
  type Basis,
  basesOf,
  basesOfActivity,
  childGroup,
  groupsOf,
  isHeld,
  isMarketing,
  ownBases,
  staffGroup,
} from '../parts.ts';
import { family, type Hit } from '../rule.ts';

const rule = family('bases');

/** Words printed in the statement (documents.md section 2). */
const INTEREST_WORDS = 25;

/** Business contacts are no party to the contract: theirs is with their employer. */
const companyContacts = new Set(['subject.b2bContact', 'subject.supplierContact']);

function lacks(kind: string, field: keyof Basis, alternative?: keyof Basis) {
  return (context: CheckContext) =>
    where(
      'legalBasis',
      basesOf(context, kind),
      field,
      (row) =>
        row[field] === undefined && (alternative === undefined || row[alternative] === undefined),
    );
}

function* aboutGroups(
  context: CheckContext,
  kind: string,
  wrong: (groups: ReturnType<typeof groupsOf>) => boolean,
): Iterable<Hit> {
  for (const { basis, purpose } of ownBases(context)) {
    if (
      basis.basis === `basis.${kind}` &&
      wrong(groupsOf(context, purpose.activity, basis.forSubjects))
    )
      yield at('legalBasis', basis, 'basis', named.term(purpose));
  }
}

/** Data of a group are held for which no basis speaks. */
function* groupsWithoutBasis(context: CheckContext): Iterable<Hit> {
  for (const activity of context.own) {
    const bases = basesOfActivity(context, activity.id);
    if (bases.length === 0) continue;
    const items = context.index.parts('dataItem', activity.id);
    for (const group of context.index.parts('subjectGroup', activity.id)) {
      const isBased = bases.some((basis) => covers(basis.forSubjects, group.id));
      if (!isBased && isHeld(group, items))
        yield at('subjectGroup', group, 'term', named.term(group));
    }
  }
}

/** For every pair of people and data that an activity holds: is there a purpose that covers it? */
function* uncoveredPairs(context: CheckContext): Iterable<Hit> {
  for (const activity of context.own) {
    const bases = basesOfActivity(context, activity.id);
    if (bases.length === 0) continue;
    const groups = context.index
      .parts('subjectGroup', activity.id)
      .filter((group) => bases.some((basis) => covers(basis.forSubjects, group.id)));
    for (const item of context.index.parts('dataItem', activity.id)) {
      const own = bases.filter((basis) => covers(basis.forData, item.id));
      const gap = groups.find(
        (group) =>
          covers(item.forSubjects, group.id) &&
          !own.some((basis) => covers(basis.forSubjects, group.id)),
      );
      if (own.length === 0) continue;
      if (gap)
        yield at('dataItem', item, 'forSubjects', {
          what: labelOf(item.term),
          whom: labelOf(gap.term),
        });
    }
  }
}

function* doubled(context: CheckContext): Iterable<Hit> {
  for (const purpose of context.ownParts('purpose')) {
    const bases = context.index.parts('legalBasis', purpose.id);
    for (const [place, basis] of bases.entries()) {
      const clash = bases
        .slice(0, place)
        .some(
          (other) =>
            overlap(other.forSubjects, basis.forSubjects) && overlap(other.forData, basis.forData),
        );
      if (clash) yield at('legalBasis', basis, 'basis', named.term(purpose));
    }
  }
}

const wordCount = (text: string): number => text.trim().split(/\s+/u).length;

export const basisRules = [
  rule('BAS-MISSING', 'error', 'AVG 6(1), 13(1)(c)', (context) =>
    where(
      'purpose',
      context.ownParts('purpose'),
      '*',
      (row) => context.index.parts('legalBasis', row.id).length === 0,
      named.term,
    ),
  ),
  rule('BAS-GROUP', 'error', 'AVG 6(1)', groupsWithoutBasis),
  rule('BAS-GAP', 'error', 'AVG 6(1)', uncoveredPairs),
  rule('BAS-DOUBLE', 'warning', 'AVG 5(1)(a), 13(1)(c)', doubled),
  rule('BAS-6A-HOW', 'error', 'AVG 7(1)', lacks('6a', 'consentHow')),
  rule('BAS-6A-PROOF', 'error', 'AVG 7(1)', lacks('6a', 'consentProof')),
  rule('BAS-6A-WITHDRAW', 'error', 'AVG 7(3), 13(2)(c)', lacks('6a', 'consentWithdraw')),
  rule('BAS-6A-TIED', 'warning', 'AVG 7(4)', (context) =>
    where('legalBasis', basesOf(context, '6a'), 'consentTied', (row) => row.consentTied === true),
  ),
  rule('BAS-6A-STAFF', 'warning', 'AVG 4(11), 7; EDPB 05/2020', (context) =>
    aboutGroups(context, '6a', (groups) => groups.some((group) => staffGroup(context, group))),
  ),
  rule('BAS-6A-CHILD', 'warning', 'AVG 8; UAVG 5', (context) =>
    byOwnLaw(
      context,
      aboutGroups(context, '6a', (groups) => groups.some((group) => childGroup(context, group))),
      { article: 'AVG 8' },
    ),
  ),
  rule('BAS-6B-CONTRACT', 'warning', 'AVG 6(1)(b), 5(2)', lacks('6b', 'contract')),
  rule('BAS-6B-COMPANY', 'warning', 'AVG 6(1)(b)', (context) =>
    aboutGroups(
      context,
      '6b',
      (groups) => groups.length > 0 && groups.every((group) => companyContacts.has(group.term)),
    ),
  ),
  rule('BAS-6B-MARKETING', 'warning', 'AVG 6(1)(b); EDPB 2/2019', function* (context) {
    for (const { basis, purpose } of ownBases(context))
      if (basis.basis === 'basis.6b' && isMarketing(purpose))
        yield at('legalBasis', basis, 'basis', named.term(purpose));
  }),
  rule('BAS-6C-NOLAW', 'error', 'AVG 6(1)(c), 6(3)', lacks('6c', 'law', 'lawText')),
  rule('BAS-6D-REASON', 'warning', 'AVG 6(1)(d); overweging 46', lacks('6d', 'vitalReason')),
  rule('BAS-6E-NOLAW', 'error', 'AVG 6(1)(e), 6(3)', lacks('6e', 'law', 'lawText')),
  rule('BAS-6E-COMPANY', 'warning', 'AVG 6(1)(e)', function* (context) {
    const form = context.index.single('organisation')?.legalForm;
    if (form !== undefined && form !== 'public')
      yield* where('legalBasis', basesOf(context, '6e'), 'basis', () => true);
  }),
  rule('BAS-6F-NOINTEREST', 'error', 'AVG 13(1)(d), 14(2)(b)', lacks('6f', 'interestPublic')),
  rule('BAS-6F-LONG', 'warning', 'AVG 12(1)', (context) =>
    where('legalBasis', basesOf(context, '6f'), 'interestPublic', (row) =>
      Object.values(row.interestPublic ?? {}).some(
        (text) => wordCount(text ?? '') > INTEREST_WORDS,
      ),
    ),
  ),
  rule(
    'BAS-6F-BALANCING',
    'warning',
    'AVG 6(1)(f), 5(2)',
    lacks('6f', 'balancingSummary', 'balancingInternal'),
  ),
  rule('BAS-6F-NECESSITY', 'tip', 'AVG 6(1)(f)', lacks('6f', 'necessity')),
  rule('BAS-6F-PUBLIC', 'warning', 'AVG 6(1)', function* (context) {
    if (context.index.single('organisation')?.legalForm === 'public')
      yield* where('legalBasis', basesOf(context, '6f'), 'basis', () => true);
  }),
  rule('BAS-6F-CHILD', 'tip', 'AVG 6(1)(f); overweging 38', (context) =>
    aboutGroups(context, '6f', (groups) => groups.some((group) => childGroup(context, group))),
  ),
];
