/** Which fields a part of a document says, for finding the sentences to mark. */
import type { Block, Line, Section } from '../../shared/document/model.ts';

const known = new WeakMap<object, ReadonlySet<string>>();

/** Refs of all runs in a part; computed once for as long as the part is the same. */
export function refsIn(part: Section | Block): ReadonlySet<string> {
  const before = known.get(part);
  if (before) return before;
  const refs = new Set<string>();
  collect(part, refs);
  known.set(part, refs);
  return refs;
}

/** Whatever a part is made of: only runs have refs. */
function collect(value: unknown, refs: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, refs);
  } else if (typeof value === 'object' && value !== null) {
    if ('origin' in value && 'refs' in value) {
      for (const ref of (value as Line[number]).refs) refs.add(ref);
      return;
    }
    for (const item of Object.values(value)) collect(item, refs);
  }
}

/** The same array for every part without a mark, so that nothing is drawn again. */
export const NONE: readonly string[] = [];

/** Those of `marked` that the part says. */
export function marksIn(part: Section | Block, marked: readonly string[]): readonly string[] {
  if (marked.length === 0) return NONE;
  const refs = refsIn(part);
  const here = marked.filter((ref) => refs.has(ref));
  if (here.length === 0) return NONE;
  return here.length === marked.length ? marked : here;
}
