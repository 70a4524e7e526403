/** From answers to what stands beside the question: activities, companies, what to mind, what is open. */
import type { Localised } from '../domain/text.ts';
import { type InterviewAnswers, isTicked, shownParts, shownQuestions } from './answers.ts';
import { nothingPresent, type PresentActivities } from './present.ts';
import type { Company, Effects, Option, Part } from './question.ts';
import { always } from './questions.ts';
import { type ActivityKey, activityKeys, recipeOf, templateKeys } from './recipes.ts';
import { type VariationKey, variations } from './variations.ts';

/** The answer that something comes from; without an option it was "I do not know". */
export interface Reason {
  readonly part: string;
  readonly option?: string;
}

export interface SuggestedActivity {
  readonly key: ActivityKey;
  /** Id of the template, `template.T06`; absent for work on behalf of clients. */
  readonly template?: string;
  /** As the person calls it, else as its template is called. */
  readonly name: Localised;
  readonly variations: readonly VariationKey[];
  /** Those that the person said of another activity and that may hold of this one: suggestions. */
  readonly likely: readonly VariationKey[];
  readonly reasons: readonly Reason[];
  /** Suggested by an answer, not by "I do not know". */
  readonly certain: boolean;
  readonly ticked: boolean;
  /** What it is called in the client file where it is there already. */
  readonly present?: string;
  /** No answer asks for it: the person wants it. */
  readonly added?: true;
  /** Names of the people, purposes, recipients, data and periods that the person leaves out. */
  readonly without: readonly string[];
  /** Words of the vocabulary that the person adds: people and purposes. */
  readonly more: readonly string[];
  /** By name of a ground, or of a purpose that was added: the basis that the person chose. */
  readonly grounds: Readonly<Record<string, string>>;
}

export interface SuggestedCompany {
  readonly company: Company;
  readonly name?: string;
  readonly reason: Reason;
}

export interface Suggestions {
  readonly activities: readonly SuggestedActivity[];
  readonly companies: readonly SuggestedCompany[];
  /** Answers that carry a warning. */
  readonly notices: readonly Reason[];
  /** Parts that were answered with "I do not know": asked again later. */
  readonly open: readonly string[];
}

interface Given extends Reason {
  readonly effects: Effects;
  readonly chosen?: Option;
  readonly name?: string;
}

/** Ids that no option has, from an older interview, say nothing. */
function givenIn(answers: InterviewAnswers, part: Part): readonly Given[] {
  const answer = answers.parts[part.id];
  if (answer === undefined) return [];
  if (answer.unknown === true) return [{ part: part.id, effects: part.unknown ?? {} }];
  const chosen = part.options.filter(({ id }) => answer.options?.includes(id));
  const some = chosen.filter(({ nothing }) => nothing !== true);
  return (some.length > 0 ? some : chosen).map((option) => {
    const name = answer.names?.[option.id]?.trim();
    return {
      part: part.id,
      option: option.id,
      effects: option,
      chosen: option,
      ...(name ? { name } : {}),
    };
  });
}

const reasonOf = ({ part, option }: Reason): Reason =>
  option === undefined ? { part } : { part, option };

/**
 * In: answers, complete or not, and what the client file has already. Out: what they suggest,
 * activities in a fixed order.
 */
export function suggest(
  answers: InterviewAnswers,
  present: PresentActivities = nothingPresent,
): Suggestions {
  const parts = shownQuestions(answers).flatMap((question) => shownParts(answers, question));
  const given = parts.flatMap((part) => givenIn(answers, part));
  return {
    activities: activitiesOf(answers, given, present),
    companies: given.flatMap(({ chosen, name, ...reason }) =>
      chosen?.company === undefined
        ? []
        : [
            {
              company: chosen.company,
              reason: reasonOf(reason),
              ...(name === undefined ? {} : { name }),
            },
          ],
    ),
    notices: given.filter(({ chosen }) => chosen?.notice === true).map(reasonOf),
    open: parts.filter(({ id }) => answers.parts[id]?.unknown === true).map(({ id }) => id),
  };
}

function activitiesOf(
  answers: InterviewAnswers,
  given: readonly Given[],
  present: PresentActivities,
): readonly SuggestedActivity[] {
  const homeless = given.filter((row) => isHomeless(row, given));
  const sources = (key: ActivityKey) => [
    ...given.filter(({ effects }) => effects.activities?.includes(key)),
    ...homeless.filter(({ effects }) => effects.otherwise === key),
  ];
  const found = activityKeys.flatMap((key) => {
    const from = sources(key);
    const isAsked = from.length > 0 || always.includes(key);
    if (!isAsked && answers.added?.includes(key) !== true) return [];
    const certain =
      !isAsked || always.includes(key) || from.some(({ chosen }) => chosen !== undefined);
    const { template, name } = recipeOf(key);
    const adjusted = answers.adjusted?.[key];
    const there = present.get(key);
    const wanted =
      there === undefined
        ? isTicked(answers, { key, certain })
        : answers.again?.includes(key) === true;
    return [
      {
        key,
        ...(template === undefined ? {} : { template: template.id }),
        name: adjusted?.name ?? name,
        reasons: from.map(reasonOf),
        certain,
        ticked: isAsked ? wanted : true,
        ...(there === undefined ? {} : { present: there }),
        ...(isAsked ? {} : { added: true as const }),
        without: adjusted?.without ?? [],
        more: adjusted?.more ?? [],
        grounds: adjusted?.grounds ?? {},
      },
    ];
  });
  const placed = placeVariations(given, found);
  return found.map((activity) => ({ ...activity, ...placed(activity.key) }));
}

/** The templates that no answer asks for. */
export function furtherTemplates({ activities }: Suggestions): readonly ActivityKey[] {
  const asked = new Set(activities.filter(({ added }) => added !== true).map(({ key }) => key));
  return templateKeys.filter((key) => !asked.has(key));
}

/** What an answer changes belongs to none of the activities that the answers suggest. */
function isHomeless({ effects }: Given, given: readonly Given[]): boolean {
  if (effects.otherwise === undefined) return false;
  const homes = (effects.variations ?? []).flatMap((variation) => variations[variation].on);
  return !given.some((other) => other.effects.activities?.some((key) => homes.includes(key)));
}

/**
 * A variation goes to the first of its activities that is ticked: that it is so was said of one. To
 * those that it may also belong to it goes as a suggestion.
 */
function placeVariations(
  given: readonly Given[],
  activities: readonly { readonly key: ActivityKey; readonly ticked: boolean }[],
): (key: ActivityKey) => Pick<SuggestedActivity, 'variations' | 'likely'> {
  const ticked = new Set(activities.filter((row) => row.ticked).map(({ key }) => key));
  const wanted = [...new Set(given.flatMap(({ effects }) => effects.variations ?? []))];
  const homeOf = (variation: VariationKey) =>
    variations[variation].on.find((key) => ticked.has(key));
  return (key) => ({
    variations: wanted.filter((variation) => homeOf(variation) === key),
    likely: wanted.filter(
      (variation) =>
        ticked.has(key) &&
        homeOf(variation) !== key &&
        variations[variation].also?.includes(key) === true,
    ),
  });
}
