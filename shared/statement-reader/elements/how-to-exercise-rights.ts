import type { ElementRules } from './element.ts';
import { howToEn } from './how-to-exercise-rights-en.ts';
import { howToNl } from './how-to-exercise-rights-nl.ts';

/** AVG 12(2): the route by which a request is made; a request without a route is a part of it. */
export const howToExerciseRights: ElementRules = {
  key: 'how_to_exercise_rights',
  full: { nl: howToNl.full, en: howToEn.full },
  part: { nl: howToNl.part, en: howToEn.part },
};
