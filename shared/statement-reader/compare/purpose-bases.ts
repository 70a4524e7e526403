/** A purpose that both know, in a sentence or row that names a basis which the register has not for it. */
import { refOf } from '../../domain/field-ref.ts';
import type { BasisProposal } from '../proposals/proposal.ts';
import type { Quote } from '../reading.ts';
import type { CompareContext } from './context.ts';
import type { Difference } from './difference.ts';
import { bestToldOf, type Held, type Matter, ownRow, rowByWords } from './matters.ts';
import { inProse } from './prose-matters.ts';
import { difference, lawWord } from './sides.ts';
import { type ToldBases, toldBases } from './told-bases.ts';

export interface Other {
  /** Ids of the bases that the statement names. */
  readonly said: readonly string[];
  readonly rows: readonly Held[];
  readonly difference: Difference;
}

interface Found {
  readonly matter: Matter;
  readonly bases: Set<string>;
  readonly quotes: Quote[];
}

export function otherForPurpose(
  context: CompareContext,
  held: readonly Held[],
  said: readonly BasisProposal[],
): readonly Other[] {
  const found = new Map<string, Found>();
  for (const told of toldBases(context, said)) {
    const matter = matterOfTold(context, held, told);
    // Where a sentence holds several purposes, a basis may be of any of them.
    if (!matter || matter.rows.some(({ row }) => told.bases.has(row.basis))) continue;
    if (isExplicit(context, matter.rows, told)) continue;
    // Two activities can have a purpose of one term, each with words of its own.
    const key = matter.rows.map(({ row }) => row.id).join(' ');
    const known = found.get(key) ?? { matter, bases: new Set(), quotes: [] };
    for (const basis of told.bases) known.bases.add(basis);
    known.quotes.push(told.quote);
    found.set(key, known);
  }
  return [...found.values()].flatMap(otherOf);
}

function matterOfTold(
  context: CompareContext,
  held: readonly Held[],
  told: ToldBases,
): Matter | undefined {
  const own = ownRow(context, held, told.quote);
  if (own) return own;
  const kind = told.passage?.kind;
  if (kind !== undefined && kind !== 'row') return inProse(context, held, told);
  return bestToldOf(context, held, told.quote.start) ?? rowByWords(context, held, told.quote);
}

function otherOf({ matter: { about, rows }, bases, quotes }: Found): readonly Other[] {
  if (rows.length === 0) return [];
  const registered = [...new Set(rows.map(({ row }) => row.basis))];
  return [
    {
      said: [...bases],
      rows,
      // What is only suggested nobody has answered yet; the value stands beside it all the same.
      difference: difference(rows.some(({ firm }) => firm) ? 'differs' : 'unknown', 'bases', {
        about: [about],
        statement: [...bases].map(lawWord),
        register: registered.map(lawWord),
        evidence: quotes,
        refs: rows.map(({ row }) => refOf('legalBasis', row.id, 'basis')),
      }),
    },
  ];
}

/** "Gezondheid: met uw uitdrukkelijke toestemming": consent to data of Art. 9 beside another basis. */
function isExplicit(
  { index, proposals }: CompareContext,
  rows: readonly Held[],
  { bases, quote }: ToldBases,
): boolean {
  if (!bases.has('basis.6a')) return false;
  const data = new Set(
    proposals.data
      .filter(({ evidence }) => evidence.some((each) => each.start === quote.start))
      .map((each) => each.value.term),
  );
  return rows.some(({ purpose }) =>
    index
      .parts('dataItem', purpose.activity)
      .some(({ art9, term }) => art9 === 'art9.9a' && data.has(term)),
  );
}
