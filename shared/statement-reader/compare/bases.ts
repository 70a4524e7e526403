/** The legal bases: which are named at all, and which for a purpose. Art. 13(1)(c). */

import { refOf } from '../../domain/field-ref.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import type { Purpose } from '../../domain/purpose.ts';
import type { BasisProposal } from '../proposals/proposal.ts';
import type { Quote } from '../reading.ts';
import { basisWords } from './basis-words.ts';
import type { CompareContext } from './context.ts';
import type { Difference, TopicFindings } from './difference.ts';
import { contentOf, overlap } from './names.ts';
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

interface Other {
  readonly said: readonly BasisProposal[];
  readonly rows: readonly Held[];
  readonly difference: Difference;
}

interface Told {
  readonly term: string;
  readonly bases: Set<BasisProposal>;
  readonly quotes: Quote[];
  readonly rows: readonly Held[];
}

const quotesAt = (basis: BasisProposal | undefined, at: number): readonly Quote[] =>
  basis?.evidence.filter(({ start }) => start === at) ?? [];

/** A purpose that both know, in a sentence that names a basis which the register has not for it. */
function otherForPurpose(
  context: CompareContext,
  held: readonly Held[],
  said: readonly BasisProposal[],
): readonly Other[] {
  const { proposals } = context;
  const byPurpose = Map.groupBy(held, ({ purpose }) => purpose.term);
  const bySentence = Map.groupBy(
    said.flatMap((basis) => basis.evidence.map(({ start }) => ({ basis, start }))),
    ({ start }) => start,
  );
  const found = new Map<string, Told>();
  for (const [start, entries] of bySentence) {
    const terms = termsAt(proposals, start);
    const named = terms.flatMap((term) => byPurpose.get(term) ?? []);
    const matter = terms.length > 0 ? undefined : matterAt(held, entries[0]?.basis, start);
    const rows = matter?.rows ?? named;
    const term = matter?.term ?? terms[0];
    // Where a sentence holds several purposes, a basis may be of any of them.
    if (term === undefined || entries.some(({ basis }) => hasBasis(rows, basis))) continue;
    if (entries.some(({ basis }) => isExplicit(context, rows, basis, start))) continue;
    // Two activities can have a purpose of one term, each with words of its own.
    const key = [term, ...rows.map(({ row }) => row.id)].join(' ');
    const known = found.get(key) ?? { term, bases: new Set(), quotes: [], rows };
    for (const { basis } of entries) known.bases.add(basis);
    known.quotes.push(...quotesAt(entries[0]?.basis, start));
    found.set(key, known);
  }
  return [...found.values()].flatMap(({ term, bases, quotes, rows }): readonly Other[] => {
    if (rows.length === 0) return [];
    const ids = [...new Set([...bases].map(({ value }) => value.term))];
    const registered = [...new Set(rows.map(({ row }) => row.basis))];
    return [
      {
        said: [...bases],
        rows,
        // What is only suggested nobody has answered yet; the value stands beside it all the same.
        difference: difference(rows.some(({ firm }) => firm) ? 'differs' : 'unknown', 'bases', {
          about: [lawWord(term)],
          statement: ids.map(lawWord),
          register: registered.map(lawWord),
          evidence: quotes,
          refs: rows.map(({ row }) => refOf('legalBasis', row.id, 'basis')),
        }),
      },
    ];
  });
}

const hasBasis = (rows: readonly Held[], { value }: BasisProposal): boolean =>
  rows.some(({ row }) => row.basis === value.term);

/** "Gezondheid: met uw uitdrukkelijke toestemming": consent to data of Art. 9 beside another basis. */
function isExplicit(
  { index, proposals }: CompareContext,
  rows: readonly Held[],
  { value }: BasisProposal,
  start: number,
): boolean {
  if (value.term !== 'basis.6a') return false;
  const data = new Set(
    proposals.data
      .filter(({ evidence }) => evidence.some((each) => each.start === start))
      .map((each) => each.value.term),
  );
  return rows.some(({ purpose }) =>
    index
      .parts('dataItem', purpose.activity)
      .some(({ art9, term }) => art9 === 'art9.9a' && data.has(term)),
  );
}

interface Matter {
  readonly term: string;
  readonly rows: readonly Held[];
}

/** A row of a table without a purpose of the vocabulary: by the register's own words for one. */
function matterAt(
  held: readonly Held[],
  basis: BasisProposal | undefined,
  start: number,
): Matter | undefined {
  const [quote] = quotesAt(basis, start);
  const [what = '', ...cells] = quote?.quote.split(' | ') ?? [];
  const words = contentOf(what);
  if (cells.length === 0 || words.size < 2) return undefined;
  const rows = held.filter(({ purpose }) =>
    [purpose.statementText?.nl, purpose.statementText?.en].some(
      (text) => text !== undefined && overlap(words, contentOf(text)) === 1,
    ),
  );
  const [first] = rows;
  return first && { term: first.purpose.term, rows };
}

/** "Because the law demands it" is a basis and no purpose of its own beside another one. */
const DUTY = 'purpose.legalDuty';

/** The purposes that a sentence is the best to tell of. */
function termsAt(proposals: CompareContext['proposals'], start: number): readonly string[] {
  const there = proposals.purposes.filter(({ evidence: [best] }) => best?.start === start);
  const terms = [...new Set(there.flatMap(({ value }) => value.term ?? []))];
  return terms.length > 1 ? terms.filter((term) => term !== DUTY) : terms;
}
