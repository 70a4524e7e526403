/** Activities out of templates, for a register that is there already: everything in them is a suggestion. */
import type { Activity } from '../domain/activity.ts';
import type { Measure } from '../domain/measure.ts';
import { emptyRegister } from '../domain/register.ts';
import { baseMeasures, type TemplateRecord } from '../reference/template-record.ts';
import { buildActivity } from './build-activity.ts';
import { buildRecipients } from './build-parties.ts';
import { changesInto, type RegisterChange } from './changes.ts';
import { type ActivityKey, activityKeys, recipeOf } from './recipes.ts';
import { type BuildContext, NewRows } from './rows.ts';
import type { SuggestedActivity } from './suggest.ts';

/** What the register holds now. */
export interface PresentRows {
  readonly activities: readonly Pick<Activity, 'number' | 'rank'>[];
  readonly measures: readonly Pick<Measure, 'id' | 'term' | 'rank'>[];
}

export interface FromTemplates {
  /** Ids of the new activities, in the order of the templates. */
  readonly activities: readonly string[];
  readonly changes: readonly RegisterChange[];
}

/** A measure that is there already is used; a new one is there unanswered. */
export function fromTemplates(
  templates: readonly TemplateRecord[],
  present: PresentRows,
  context: BuildContext,
): FromTemplates {
  const rows = new NewRows(context, { activity: present.activities, measure: present.measures });
  const measures = new Map(present.measures.map(({ term, id }) => [term, id]));
  const last = Math.max(0, ...present.activities.map((row) => row.number));
  const activities = templates.map((template, place) => {
    const suggestion = suggestionOf(template);
    const terms = [...new Set([...baseMeasures, ...template.measures])];
    for (const term of terms) {
      const id = measures.get(term) ?? rows.add('measure', { term, scope: 'organisation' });
      measures.set(term, id);
    }
    const id = buildActivity(rows, suggestion, {
      number: last + place + 1,
      on: context.on,
      measures: new Map(terms.map((term) => [term, measures.get(term) ?? ''])),
    });
    buildRecipients(rows, id, suggestion, []);
    return id;
  });
  return { activities, changes: changesInto(rows.register, emptyRegister()) };
}

function suggestionOf(template: TemplateRecord): SuggestedActivity {
  const key = keyOf(template);
  const { name } = recipeOf(key);
  return {
    ...{ key, template: template.id, name },
    ...{ variations: [], likely: [], reasons: [], certain: true, ticked: true },
    ...{ without: [], more: [], grounds: {} },
  };
}

/** The recipe that is the template as it is: its number. */
function keyOf({ id }: TemplateRecord): ActivityKey {
  const key = activityKeys.find((each) => id === `template.${each}`);
  if (key === undefined) throw new Error(`No recipe for ${id}`);
  return key;
}
