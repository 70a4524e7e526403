/** The legal bases: which are named at all, and which for a purpose. Art. 13(1)(c). */

import { refOf } from '../../domain/field-ref.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import type { Purpose } from '../../domain/purpose.ts';
import type { BasisProposal } from '../proposals/proposal.ts';
import type { CompareContext } from './context.ts';
import type { Difference, TopicFindings } from './difference.ts';
import { difference, evidenceOf, lawWord } from './sides.ts';

interface Held {
  readonly purpose: Purpose;
  readonly row: LegalBasis;
  readonly firm: boolean;
  readonly due: boolean;
}

export function compareBases(context: CompareContext): TopicFindings {
  const held = heldIn(context);
  const said = context.proposals.bases.filter(({ confidence }) => confidence !== 'low');
  const perPurpose = otherForPurpose(context, held, said);
  const explained = new Set(
    perPurpose.flatMap(({ said, rows }) => [
      ...said.map(({ value }) => value.term),
      ...rows.map(({ row }) => row.basis),
    ]),
  );
  const named = Map.groupBy(said, ({ value }) => value.term);
  const known = new Set(held.map(({ row }) => row.basis));
  const missing = [...named].filter(([basis]) => !known.has(basis) && !explained.has(basis));
  const untold = Map.groupBy(
    held.filter(
      ({ row, due, firm }) =>
        due && firm && !isNamed(context, row.basis) && !explained.has(row.basis),
    ),
    ({ row }) => row.basis,
  );
  return {
    found: [
      ...perPurpose.map(({ difference }) => difference),
      ...missing.map(([basis, proposals]) =>
        difference(held.length === 0 ? 'unknown' : 'statementOnly', 'bases', {
          statement: [lawWord(basis)],
          evidence: evidenceOf(...proposals),
        }),
      ),
      ...[...untold].map(([basis, rows]) =>
        difference('registerOnly', 'bases', {
          register: [lawWord(basis)],
          refs: rows.map(({ row }) => refOf('legalBasis', row.id, 'basis')),
        }),
      ),
    ],
    same: [...named.keys()].filter((basis) => known.has(basis)).length,
  };
}

/** Also where a rule was in doubt: a basis that may be named is no silence. */
const isNamed = ({ proposals }: CompareContext, basis: string): boolean =>
  proposals.bases.some(({ value }) => value.term === basis);

function heldIn({ index, activities, scope }: CompareContext): readonly Held[] {
  const inScope = new Set(scope.map(({ id }) => id));
  return activities.flatMap(({ id }) =>
    index.parts('purpose', id).flatMap((purpose) =>
      index.parts('legalBasis', purpose.id).map((row) => ({
        purpose,
        row,
        firm: index.printable('legalBasis', row.id, 'basis'),
        due: inScope.has(id),
      })),
    ),
  );
}

interface Other {
  readonly said: readonly BasisProposal[];
  readonly rows: readonly Held[];
  readonly difference: Difference;
}

/** A purpose that both know, resting on nothing that both name. */
function otherForPurpose(
  { proposals }: CompareContext,
  held: readonly Held[],
  said: readonly BasisProposal[],
): readonly Other[] {
  const linked = said.filter(({ activities }) => activities.length === 1);
  const byActivity = Map.groupBy(linked, ({ activities }) => activities[0] ?? '');
  const byPurpose = Map.groupBy(
    held.filter(({ firm }) => firm),
    ({ purpose }) => purpose.term,
  );
  return [...byActivity].flatMap(([activity, bases]): readonly Other[] => {
    const terms = termsOf(proposals, activity);
    // Where an activity of the statement holds several purposes, a basis may be of any of them.
    const rows = terms.flatMap((term) => byPurpose.get(term) ?? []);
    const [term] = terms;
    if (rows.length === 0 || term === undefined) return [];
    const bySaid = new Set(bases.map(({ value }) => value.term));
    if (rows.some(({ row }) => bySaid.has(row.basis))) return [];
    const registered = [...new Set(rows.map(({ row }) => row.basis))];
    return [
      {
        said: bases,
        rows,
        difference: difference('differs', 'bases', {
          about: [lawWord(term)],
          statement: [...bySaid].map(lawWord),
          register: registered.map(lawWord),
          evidence: evidenceOf(...bases),
          refs: rows.map(({ row }) => refOf('legalBasis', row.id, 'basis')),
        }),
      },
    ];
  });
}

function termsOf(proposals: CompareContext['proposals'], activity: string): readonly string[] {
  return [
    ...new Set(
      proposals.purposes
        .filter(({ activities }) => activities.includes(activity))
        .flatMap(({ value }) => (value.term === undefined ? [] : [value.term])),
    ),
  ];
}
