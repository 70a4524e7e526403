/** The privacy statements that the activities ask for: one for each group of readers. */
import { type Audience, audiences } from '../domain/activity.ts';
import type { Register } from '../domain/register.ts';
import { lawIn } from '../reference/lookup.ts';
import { type ActivityKey, recipeOf } from './recipes.ts';
import type { NewRows } from './rows.ts';

/** What a website has one statement for. */
const onSite: ReadonlySet<Audience | undefined> = new Set(['customers', 'websiteVisitors']);

function readersOf(rows: NewRows, activity: string): ReadonlySet<Audience | undefined> {
  const groups = rows.register.subjectGroup.filter((row) => row.activity === activity);
  const found = groups.map(({ term }) => lawIn('subject', term)?.audience);
  return new Set(found.map((audience) => audiences.find((known) => known === audience)));
}

interface StatementPlace {
  readonly website: string | undefined;
  readonly present: Register['statement'];
}

/**
 * Visitors of the website read the customers' statement, where there are customers. Statements for
 * people who did not give the data themselves are left to a person: often an exception holds.
 */
export function buildStatements(
  rows: NewRows,
  activities: ReadonlyMap<ActivityKey, string>,
  { website, present }: StatementPlace,
): void {
  const readers = [...activities].map(([key, id]) => ({ key, id, set: readersOf(rows, id) }));
  const found = new Set(readers.flatMap(({ set }) => [...set]));
  const shared = found.has('customers') && found.has('websiteVisitors');
  for (const { key, id, set } of readers) {
    const together = set.has('websiteVisitors') && [...set].every((reader) => onSite.has(reader));
    if (!shared || !together) continue;
    rows.change('activity', id, { audiences: ['customers'] });
    const { template } = recipeOf(key);
    if (template !== undefined) rows.mark('activity', id, 'audiences', template.id);
  }
  for (const audience of audiences) {
    if (!found.has(audience) || audience === 'others') continue;
    if (present.some((row) => row.audience === audience)) continue;
    if (shared && audience === 'websiteVisitors') continue;
    const site = onSite.has(audience) && website !== undefined ? { websites: [website] } : {};
    rows.add('statement', { audience, ...site });
  }
}
