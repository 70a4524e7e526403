import type { Shown, Verdict } from './element.ts';

/** What shows a part shows the whole when it stands in two passages or more: a list is no list of one. */
export function severalAreWhole({ full, part }: Shown): Verdict {
  const all = [...new Set([...full, ...part])].sort((a, b) => a - b);
  if (full.length > 0) return { status: 'present', evidence: full };
  if (part.length > 1) return { status: 'present', evidence: all };
  return { status: part.length > 0 ? 'partial' : 'absent', evidence: part };
}
