/** What is left of the parts of an activity when others of them are gone. */
import { keyOf, type SaidParts, type SaidPurpose } from './said-parts.ts';

/** Leaves out what speaks only of parts that are not there. */
export function withoutLoose(parts: SaidParts): SaidParts {
  const subjects = new Set(parts.subjects.map(({ term }) => term));
  const items = parts.data.flatMap((row) => narrowed(row, 'subjects', subjects));
  const data = new Set(items.map(({ term }) => term));
  const purposes = parts.purposes.flatMap((purpose): readonly SaidPurpose[] => {
    const bases = purpose.bases
      .flatMap((basis) => narrowed(basis, 'subjects', subjects))
      .flatMap((basis) => narrowed(basis, 'data', data));
    const isLoose = bases.length === 0 && purpose.bases.length > 0;
    return isLoose ? [] : [{ ...purpose, bases }];
  });
  const known = new Set(purposes.map(keyOf));
  return {
    ...parts,
    data: items,
    purposes,
    retention: parts.retention
      .flatMap((row) => narrowed(row, 'data', data))
      .flatMap((row) => narrowed(row, 'purposes', known)),
  };
}

/** The row with only those terms that are there; nothing when none of them is. */
function narrowed<K extends string, R extends { readonly [P in K]?: string[] | undefined }>(
  row: R,
  field: K,
  there: ReadonlySet<string>,
): readonly R[] {
  const terms = row[field];
  if (terms === undefined) return [row];
  const left = terms.filter((term) => there.has(term));
  return left.length === 0 ? [] : [{ ...row, [field]: left }];
}
