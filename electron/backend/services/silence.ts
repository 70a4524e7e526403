/**
 * Which findings no screen shows unasked: those of parts that nobody has opened or answered yet
 * ("rules of sections not yet visited stay silent"). Only screens ask this. Documents, the
 * gaps at adoption and `check` always say everything, and the list of findings names each silent part.
 */
import { answeredSections } from '../../../shared/checks/answered-sections.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { sectionOf } from '../../../shared/checks/section-of.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { VisitedSections } from './visited-sections.ts';

export type Silence = (finding: Finding) => boolean;

/** A client file that is open, or one that is only looked into. */
export interface LookedAt {
  readonly index: RegisterIndex;
  readonly visited: Pick<VisitedSections, 'has'>;
  readonly remember?: <T>(key: string, make: () => T) => T;
}

/**
 * A register that was adopted was declared right as a whole: from then on everything speaks. Days do
 * not count: who comes back after a holiday would meet the wall then.
 */
export function silenceOf(file: LookedAt): Silence {
  const { index, visited } = file;
  if (index.single('adoption') !== undefined) return () => false;
  const make = () => answeredSections(index);
  const answered = file.remember?.('answered sections', make) ?? make();
  return (finding) => {
    if (finding.dismissed) return false;
    const section = sectionOf(finding, index);
    return section !== undefined && !answered.has(section) && !visited.has(section);
  };
}
