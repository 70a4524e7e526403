/** Activities of a client file that the answers would make a second time. */
import type { Register } from '../domain/register.ts';
import type { Language } from '../domain/text.ts';
import { lawIn } from '../reference/lookup.ts';
import type { InterviewAnswers } from './answers.ts';
import { type ActivityKey, activityKeys, recipeOf, recipes, templateKeys } from './recipes.ts';

/** An activity of the file, in one language. */
export interface PresentLine {
  readonly name: string;
  readonly purposes: readonly string[];
}

/** What the activity that is there already is called. */
export type PresentActivities = ReadonlyMap<ActivityKey, string>;

export const nothingPresent: PresentActivities = new Map();

/** The activity of the file that `present` knows by that name; one that goes on before one that ended. */
export function presentId(
  key: ActivityKey,
  present: PresentActivities,
  { activity }: Pick<Register, 'activity'>,
): string | undefined {
  const name = present.get(key);
  const alike = activity.filter(
    (row) => name !== undefined && Object.values(row.name).includes(name),
  );
  return (alike.find(({ status }) => status !== 'ended') ?? alike[0])?.id;
}

const folded = (text: string): string => text.trim().toLowerCase();

const firstPurposes = templateKeys.map((key) => recipeOf(key).parts.purposes[0]?.term);

/** What one template begins with and no other: an activity that has it is most likely the same. */
function tellingPurpose(key: ActivityKey, language: Language): string | undefined {
  const [first] = recipeOf(key).parts.purposes;
  const isTemplate = templateKeys.some((each) => each === key);
  if (!isTemplate || firstPurposes.filter((term) => term === first?.term).length !== 1) return;
  const record = lawIn('purpose', first?.term ?? '');
  return language === 'nl' ? record?.shortNl : record?.shortEn;
}

const namesOf = (key: ActivityKey): readonly string[] =>
  Object.values(recipeOf(key).name).map(folded);

const recipeNames = new Set([...recipes.keys()].flatMap(namesOf));

/** By its name, else by a purpose that tells: one may call it otherwise or have written it by hand. */
export function presentIn(
  lines: readonly PresentLine[],
  { adjusted = {} }: Pick<InterviewAnswers, 'adjusted'>,
  language: Language,
): PresentActivities {
  const found = activityKeys.flatMap((key): readonly (readonly [ActivityKey, string])[] => {
    const own = Object.values(adjusted[key]?.name ?? {}).map((text) => folded(text ?? ''));
    const names = new Set([...namesOf(key), ...own]);
    const telling = tellingPurpose(key, language);
    const isAlike = ({ name, purposes }: PresentLine) =>
      telling !== undefined && purposes.includes(telling) && !recipeNames.has(folded(name));
    const line = lines.find(({ name }) => names.has(folded(name))) ?? lines.find(isAlike);
    return line === undefined ? [] : [[key, line.name]];
  });
  return new Map(found);
}
