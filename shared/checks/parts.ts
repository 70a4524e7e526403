/** Lookups that several rules share, computed once a run. */
import type { Row } from '../domain/entities.ts';
import { covers, overlap } from '../domain/selection.ts';
import type { CheckContext } from './context.ts';
import { isMarketingTerm, traitsOfData, traitsOfSubject } from './terms.ts';

export type Basis = Row<'legalBasis'>;
export type Item = Row<'dataItem'>;
export type Group = Row<'subjectGroup'>;
export type Purpose = Row<'purpose'>;

/** Every basis of the activities in which the organisation decides, with its purpose. */
export function ownBases(
  context: CheckContext,
): readonly { readonly basis: Basis; readonly purpose: Purpose }[] {
  return context.once('bases', () =>
    context
      .ownParts('purpose')
      .flatMap((purpose) =>
        context.index.parts('legalBasis', purpose.id).map((basis) => ({ basis, purpose })),
      ),
  );
}

export function* basesOf(context: CheckContext, kind: string): Iterable<Basis> {
  for (const { basis } of ownBases(context)) if (basis.basis === `basis.${kind}`) yield basis;
}

export function basesOfActivity(context: CheckContext, activity: string): readonly Basis[] {
  return context.index
    .parts('purpose', activity)
    .flatMap((purpose) => context.index.parts('legalBasis', purpose.id));
}

/** The bases under which an activity holds a data item. */
export function basesForItem(context: CheckContext, item: Item): readonly Basis[] {
  return basesOfActivity(context, item.activity).filter(
    (basis) => overlap(basis.forData, [item.id]) && overlap(basis.forSubjects, item.forSubjects),
  );
}

/** Whether any of the data of its activity are of this group; where none are named yet nothing denies it. */
export const isHeld = (group: Group, items: readonly Item[]): boolean =>
  items.length === 0 || items.some((item) => covers(item.forSubjects, group.id));

/** The groups of people that a basis, retention or recipient speaks of. */
export function groupsOf(
  context: CheckContext,
  activity: string,
  selection: readonly string[] | undefined,
): readonly Group[] {
  return context.index
    .parts('subjectGroup', activity)
    .filter((group) => overlap(selection, [group.id]));
}

export function staffGroup(context: CheckContext, group: Group): boolean {
  return traitsOfSubject(context, group.term).audience === 'staff';
}

export function childGroup(context: CheckContext, group: Group): boolean {
  return group.children?.state === 'some' || traitsOfSubject(context, group.term).minor;
}

export const isSpecial = (context: CheckContext, item: Item): boolean =>
  traitsOfData(context, item.term).special;
export const isCriminal = (context: CheckContext, item: Item): boolean =>
  traitsOfData(context, item.term).criminal;

export function isMarketing(purpose: Purpose): boolean {
  return purpose.directMarketing === undefined
    ? isMarketingTerm(purpose.term)
    : purpose.directMarketing.state === 'some';
}

/** Parties that processes data for us: marked so, or the processor of a current activity. */
export function processors(context: CheckContext): readonly Row<'party'>[] {
  return context.once('processors', () => {
    const used = new Set(
      context.current
        .flatMap((activity) => context.index.parts('recipient', activity.id))
        .filter((row) => row.kind === 'processor')
        .map((row) => row.party),
    );
    return context
      .rows('party')
      .filter(
        (party) =>
          party.status !== 'ended' && (used.has(party.id) || party.roles?.includes('processor')),
      );
  });
}
