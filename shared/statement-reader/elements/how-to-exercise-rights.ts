import type { SpokenStatement } from '../rules/spoken.ts';
import type { ElementRules, Shown } from './element.ts';
import { howToEn } from './how-to-exercise-rights-en.ts';
import { howToNl } from './how-to-exercise-rights-nl.ts';
import { isOptOutOnly } from './opt-out.ts';

/** AVG 12(2): the route by which a request is made; a request without a route is a part of it. */
export const howToExerciseRights: ElementRules = {
  key: 'how_to_exercise_rights',
  full: { nl: howToNl.full, en: howToEn.full },
  part: { nl: howToNl.part, en: howToEn.part },
  judge: (all, statement) => {
    const { full, part } = withoutOptOuts(all, statement);
    if (full.length > 0) return { status: 'present', evidence: full };
    return { status: part.length > 0 ? 'partial' : 'absent', evidence: part };
  },
};

/** The way out of a mailing list is a part of it at most. */
function withoutOptOuts({ full, part }: Shown, { spoken }: SpokenStatement): Shown {
  const leaves = (index: number): boolean => {
    const one = spoken[index];
    return one !== undefined && isOptOutOnly(one);
  };
  const parts = [...new Set([...part, ...full.filter(leaves)])].sort((a, b) => a - b);
  return { full: full.filter((index) => !leaves(index)), part: parts };
}
