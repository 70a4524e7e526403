/**
 * From answers to the first rows of a client file. What the person typed or ticked stands as said;
 * what a template adds is marked as suggested and is printed by no document until it is confirmed.
 */
import type { Answer } from '../domain/answer.ts';
import { emptyRegister, type Register } from '../domain/register.ts';
import type { Language, Localised } from '../domain/text.ts';
import { baseMeasures } from '../reference/template-record.ts';
import { type InterviewAnswers, isAsked, type PartAnswer } from './answers.ts';
import { buildActivity } from './build-activity.ts';
import { buildClients } from './build-clients.ts';
import {
  organisationOf,
  representativeOf,
  rolesAndNotes,
  saidOfOrganisation,
} from './build-organisation.ts';
import { buildParties, buildRecipients, buildSystems, KnownParties } from './build-parties.ts';
import { buildStatements } from './build-statements.ts';
import { nothingPresent, type PresentActivities, presentId } from './present.ts';
import { type ActivityKey, recipeOf } from './recipes.ts';
import { type BuildContext, NewRows } from './rows.ts';
import { type SuggestedActivity, suggest } from './suggest.ts';

export interface RegisterContext extends BuildContext {
  /** Main language of the register. */
  readonly language: Language;
}

/** The client file that the answers go into: its rows, and its activities as the answers know them. */
export interface PresentFile {
  readonly rows: Register;
  readonly activities: PresentActivities;
}

const newFile: PresentFile = { rows: emptyRegister(), activities: nothingPresent };

/**
 * In: answers and who gave them. Out: a register with one organisation, to be put into the file that
 * is there: what that has already is used and not made again.
 */
export function buildRegister(
  answers: InterviewAnswers,
  context: RegisterContext,
  { rows: there, activities: present }: PresentFile = newFile,
): Register {
  const rows = new NewRows(context, there);
  const { activities, companies, open } = suggest(answers, present);
  const ticked = activities
    .filter((activity) => activity.ticked)
    .map((activity) => ({ ...activity, name: inMain(activity, context.language) }));
  rows.add('organisation', {
    ...organisationOf(answers.organisation, context.language),
    ...saidOfOrganisation(answers),
    ...rolesAndNotes(ticked, open, context.language),
  });
  const representative = representativeOf(answers, context.on, there.representative[0]);
  if (representative !== undefined) rows.add('representative', representative);
  const parties = new KnownParties(rows, there.party);
  const known = buildParties(parties, companies);
  const measures = buildMeasures(rows, ticked, there.measure);
  const last = Math.max(0, ...there.activity.map(({ number }) => number));
  const ids = new Map<ActivityKey, string>();
  for (const [place, suggestion] of ticked.entries()) {
    const wanted = measuresOf(suggestion).map((term) => [term, measures.get(term) ?? ''] as const);
    const id = buildActivity(rows, suggestion, {
      number: last + place + 1,
      on: context.on,
      measures: new Map(wanted),
    });
    ids.set(suggestion.key, id);
    if (buildRecipients(rows, id, suggestion, known))
      rows.change('activity', id, { recipientsAnswer: said('some', context) });
  }
  buildSystems(rows, known, { activities: ticked, ids, present: there.system }, context.language);
  const client = ids.get('clients') ?? presentId('clients', present, there);
  buildClients(rows, { activity: client, parties, present: there.engagement }, answers);
  buildStatements(rows, ids, {
    website: answers.organisation.website,
    present: there.statement,
  });
  const cookies = cookiesOf(answers, context);
  if (cookies !== undefined) rows.add('cookieBanner', { answer: cookies });
  return rows.register;
}

/** Who answers, before anything was said of what is done: the same row as in the whole. */
export function buildDetails(
  organisation: InterviewAnswers['organisation'],
  context: RegisterContext,
): Register {
  const rows = new NewRows(context);
  rows.add('organisation', organisationOf(organisation, context.language));
  return rows.register;
}

/** In the main language a name is required: there the template's stands where the person typed none. */
function inMain({ key, name }: SuggestedActivity, language: Language): Localised {
  return name[language] === undefined
    ? { ...name, [language]: recipeOf(key).name[language] }
    : name;
}

const said = (state: Answer['state'], { on }: BuildContext): Answer => ({ state, on });

const measuresOf = ({ key }: SuggestedActivity): readonly string[] => {
  const { template } = recipeOf(key);
  return template === undefined ? [] : [...new Set([...baseMeasures, ...template.measures])];
};

/** Each measure once, a new one unanswered: a person says whether it is taken. */
function buildMeasures(
  rows: NewRows,
  activities: readonly SuggestedActivity[],
  present: Register['measure'],
): ReadonlyMap<string, string> {
  const known = new Map(present.map(({ term, id }) => [term, id]));
  const terms = new Set(activities.flatMap(measuresOf));
  return new Map(
    [...terms].map((term) => [
      term,
      known.get(term) ?? rows.add('measure', { term, scope: 'organisation' }),
    ]),
  );
}

/** What the person said of cookies; nothing where it was not asked. */
function cookiesOf(answers: InterviewAnswers, context: BuildContext): Answer | undefined {
  const answer: PartAnswer | undefined = answers.parts.visits;
  if (!isAsked(answers, 'visits') || answer === undefined) return undefined;
  if (answer.unknown === true) return said('unknown', context);
  const options = answer.options ?? [];
  if (options.length === 0) return undefined;
  return said(options.some((option) => option !== 'none') ? 'some' : 'none', context);
}
