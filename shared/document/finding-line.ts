/** The words of a finding as runs. */
import type { FindingParts } from '../checks/finding-part.ts';
import type { Line } from './model.ts';
import { fixed, lawRun, user } from './runs.ts';

/** In: parts of a finding and the fields it is about, which its words of ours and of the law speak of. */
export function findingLine(parts: FindingParts, refs: readonly string[]): Line {
  return parts.map((part) => {
    if (part.kind === 'user') return user(part.text, part.ref, part.lang);
    return part.kind === 'law' ? lawRun(part.text, refs) : fixed(part.text, refs);
  });
}
