import type { Shown, Verdict } from './element.ts';

/** What shows a part shows the whole when it stands in two passages or more: a list is no list of one. */
export function severalAreWhole({ full, part }: Shown): Verdict {
  const evidence = inOrder(full, part);
  const isWhole = full.length > 0 || part.length > 1;
  return { status: isWhole ? 'present' : part.length > 0 ? 'partial' : 'absent', evidence };
}

/** What only touches the element belongs to what is said of it once it is said whole. */
export function wholeWithParts({ full, part }: Shown): Verdict {
  const evidence = inOrder(full, part);
  return { status: full.length > 0 ? 'present' : part.length > 0 ? 'partial' : 'absent', evidence };
}

function inOrder(full: readonly number[], part: readonly number[]): readonly number[] {
  return [...new Set([...full, ...part])].sort((a, b) => a - b);
}
