/**
 * The rows of section 2: one for each purpose and basis, with the data and the periods that go with
 * them. Rows merge only when group, basis, interest and period are equal (M2), never across bases.
 */
import type { DataItem } from '../../domain/data-item.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import type { Purpose, StatementGroup } from '../../domain/purpose.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { StatementContext } from './context.ts';
import { needsCondition } from './data-words.ts';
import { holdsFor, type ScopedActivity } from './scope.ts';

export interface PurposeRow {
  readonly scoped: ScopedActivity;
  readonly purpose: Purpose;
  readonly group: StatementGroup;
  /** More than one when it is still to be chosen which of them holds; none when nobody said. */
  readonly bases: readonly LegalBasis[];
  readonly data: readonly DataItem[];
}

const groupWithout = {
  customers: 'order',
  websiteVisitors: 'visit',
  applicants: 'apply',
  staff: 'work',
  others: 'incident',
} as const;

export function groupOf(context: StatementContext, purpose: Purpose): StatementGroup {
  return (
    purpose.statementGroup ??
    lawIn('purpose', purpose.term)?.statementGroup ??
    groupWithout[context.audience]
  );
}

export function dataOf(context: StatementContext, scoped: ScopedActivity): readonly DataItem[] {
  return context.index
    .parts('dataItem', scoped.activity.id)
    .filter((item) => holdsFor(scoped, item.forSubjects));
}

export function basesOf(
  context: StatementContext,
  scoped: ScopedActivity,
  purpose: Purpose,
): readonly LegalBasis[] {
  return context.index
    .parts('legalBasis', purpose.id)
    .filter((basis) => holdsFor(scoped, basis.forSubjects));
}

/**
 * Every basis of the purpose is about other people, while each of these has one elsewhere in the
 * activity: then the purpose is not about them. Where one has none at all, it stays as a gap.
 */
function isForOthers(context: StatementContext, scoped: ScopedActivity, purpose: Purpose): boolean {
  const bases = context.index.parts('legalBasis', purpose.id);
  if (bases.length === 0 || basesOf(context, scoped, purpose).length > 0) return false;
  const all = context.index
    .parts('purpose', scoped.activity.id)
    .flatMap(({ id }) => context.index.parts('legalBasis', id));
  return scoped.subjects.every((group) =>
    all.some(({ forSubjects }) => forSubjects === undefined || forSubjects.includes(group.id)),
  );
}

export function rowsOf(context: StatementContext, scoped: ScopedActivity): readonly PurposeRow[] {
  const items = dataOf(context, scoped);
  const purposes = context.index
    .parts('purpose', scoped.activity.id)
    .filter((purpose) => !isForOthers(context, scoped, purpose));
  const claimed = new Set(
    purposes.flatMap((purpose) =>
      basesOf(context, scoped, purpose).flatMap((basis) => basis.forData ?? []),
    ),
  );
  // Sensitive data that one basis claims never stands under another that only says "everything".
  const unclaimed = items.filter(
    (item) => !(claimed.has(item.id) && needsCondition(context, item)),
  );
  return purposes.flatMap((purpose) => {
    const shared = { scoped, purpose, group: groupOf(context, purpose) };
    return basisGroups(context, basesOf(context, scoped, purpose)).map((bases) => {
      const forData = bases[0]?.forData;
      return {
        ...shared,
        bases,
        data: forData ? items.filter((item) => forData.includes(item.id)) : unclaimed,
      };
    });
  });
}

/** Bases for the same people and data, of which none is settled, are one row with a choice. */
function basisGroups(
  context: StatementContext,
  bases: readonly LegalBasis[],
): readonly (readonly LegalBasis[])[] {
  if (bases.length === 0) return [[]];
  const open = (basis: LegalBasis) =>
    basis.unsettled === true || !context.index.printable('legalBasis', basis.id, 'basis');
  const groups = new Map<string, LegalBasis[]>();
  for (const basis of bases) {
    const key = open(basis)
      ? `open ${(basis.forSubjects ?? []).join()} ${(basis.forData ?? []).join()}`
      : basis.id;
    const group = groups.get(key);
    if (group) group.push(basis);
    else groups.set(key, [basis]);
  }
  return [...groups.values()];
}
