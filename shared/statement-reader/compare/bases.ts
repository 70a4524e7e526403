/** The legal bases: which are named at all, and which for a purpose. Art. 13(1)(c). */

import { refOf } from '../../domain/field-ref.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import { basisWords } from './basis-words.ts';
import type { CompareContext } from './context.ts';
import type { TopicFindings } from './difference.ts';
import type { Held } from './matters.ts';
import { otherForPurpose } from './purpose-bases.ts';
import { difference, evidenceOf, lawWord } from './sides.ts';

export function compareBases(context: CompareContext): TopicFindings {
  const held = heldIn(context);
  const said = context.proposals.bases.filter(({ confidence }) => confidence !== 'low');
  const perPurpose = otherForPurpose(context, held, said);
  const explained = new Set(
    perPurpose.flatMap(({ said, rows }) => [...said, ...rows.map(({ row }) => row.basis)]),
  );
  const named = Map.groupBy(said, ({ value }) => value.term);
  const known = new Set(held.map(({ row }) => row.basis));
  const missing = [...named].filter(([basis]) => !known.has(basis) && !explained.has(basis));
  const untold = Map.groupBy(
    held.filter(
      ({ row, due, firm }) => due && firm && !isNamed(context, row) && !explained.has(row.basis),
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

/** Also where a rule was in doubt, or the statement has plain words for it: that is no silence. */
function isNamed(
  { proposals, mentions }: CompareContext,
  { basis, lawPublic }: LegalBasis,
): boolean {
  return (
    proposals.bases.some(({ value }) => value.term === basis) ||
    (basisWords[basis] ?? []).some(mentions) ||
    [lawPublic?.nl, lawPublic?.en].some((law) => law !== undefined && mentions(law))
  );
}

function heldIn({ index, activities, concerns }: CompareContext): readonly Held[] {
  return activities.flatMap(({ id }) =>
    index.parts('purpose', id).flatMap((purpose) =>
      index.parts('legalBasis', purpose.id).map((row) => ({
        purpose,
        row,
        firm: index.printable('legalBasis', row.id, 'basis'),
        due: concerns(id, row.forSubjects),
      })),
    ),
  );
}
