/** The legal bases: which are named at all, and which for a purpose. Art. 13(1)(c). */

import { refOf } from '../../domain/field-ref.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import type { Purpose } from '../../domain/purpose.ts';
import type { BasisProposal } from '../proposals/proposal.ts';
import { basisWords } from './basis-words.ts';
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

/** Also where a rule was in doubt, or the statement has plain words for it: that is no silence. */
function isNamed({ proposals, mentions }: CompareContext, basis: string): boolean {
  return (
    proposals.bases.some(({ value }) => value.term === basis) ||
    (basisWords[basis] ?? []).some(mentions)
  );
}

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

/** A purpose that both know, in a sentence that names a basis which the register has not for it. */
function otherForPurpose(
  { proposals }: CompareContext,
  held: readonly Held[],
  said: readonly BasisProposal[],
): readonly Other[] {
  const byPurpose = Map.groupBy(
    held.filter(({ firm }) => firm),
    ({ purpose }) => purpose.term,
  );
  const bySentence = Map.groupBy(
    said.flatMap((basis) => basis.evidence.map(({ start }) => ({ basis, start }))),
    ({ start }) => start,
  );
  const found = new Map<string, { bases: Set<BasisProposal>; rows: readonly Held[] }>();
  for (const [start, entries] of bySentence) {
    const terms = termsAt(proposals, start);
    const rows = terms.flatMap((term) => byPurpose.get(term) ?? []);
    const [term] = terms;
    // Where a sentence holds several purposes, a basis may be of any of them.
    if (term === undefined || entries.some(({ basis }) => hasBasis(rows, basis))) continue;
    const known = found.get(term) ?? { bases: new Set(), rows };
    for (const { basis } of entries) known.bases.add(basis);
    found.set(term, known);
  }
  return [...found].flatMap(([term, { bases, rows }]): readonly Other[] => {
    if (rows.length === 0) return [];
    const ids = [...new Set([...bases].map(({ value }) => value.term))];
    const registered = [...new Set(rows.map(({ row }) => row.basis))];
    return [
      {
        said: [...bases],
        rows,
        difference: difference('differs', 'bases', {
          about: [lawWord(term)],
          statement: ids.map(lawWord),
          register: registered.map(lawWord),
          evidence: evidenceOf(...bases),
          refs: rows.map(({ row }) => refOf('legalBasis', row.id, 'basis')),
        }),
      },
    ];
  });
}

const hasBasis = (rows: readonly Held[], { value }: BasisProposal): boolean =>
  rows.some(({ row }) => row.basis === value.term);

/** The purposes that a sentence is the best to tell of. */
function termsAt(proposals: CompareContext['proposals'], start: number): readonly string[] {
  const there = proposals.purposes.filter(({ evidence: [best] }) => best?.start === start);
  return [...new Set(there.flatMap(({ value }) => value.term ?? []))];
}
