/** The sections (`section-of.ts`) in which a person said something. */

import { type EntityName, entityNames } from '../domain/entities.ts';
import { parseRef, WHOLE_ROW } from '../domain/field-ref.ts';
import type { RegisterIndex } from '../domain/register-index.ts';
import { parentField } from '../domain/row-place.ts';
import { sectionAt } from './section-of.ts';

/** What a row has from its making, by the first questions, a template or "Toevoegen": nobody was on its page for that. */
const fromItsMaking: Partial<Record<EntityName, readonly string[]>> = {
  organisation: ['label', 'language', 'languages', 'form'],
  activity: ['number', 'name', 'role', 'audiences'],
  engagement: ['client', 'categories'],
  party: ['name', 'kind', 'status', 'publicCategory', 'what'],
  system: ['name', 'what', 'supplier', 'activities'],
  cookie: ['name'],
  measure: ['term', 'scope'],
  statement: ['audience', 'websites'],
};

/** They speak of other rows. */
const notOnAScreen: ReadonlySet<EntityName> = new Set(['provenance', 'dismissal']);

/**
 * A row in which a suggestion waits was not gone through yet, also where the first questions
 * confirmed a field of it; nor was a section by the answer to one question beside such rows.
 */
export function answeredSections(index: RegisterIndex): ReadonlySet<string> {
  const waiting = waitingIn(index);
  const answered = new Set<string>();
  for (const entity of entityNames) {
    if (notOnAScreen.has(entity)) continue;
    if (entity === 'activity' || entity === 'organisation')
      addFields(answered, entity, waiting, index);
    else addRows(answered, entity, waiting, index);
  }
  return answered;
}

interface Waiting {
  /** `purpose/<id>` */
  readonly rows: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
}

function waitingIn(index: RegisterIndex): Waiting {
  const rows = new Set<string>();
  const sections = new Set<string>();
  for (const { status, target } of index.register.provenance) {
    if (status !== 'suggested' && status !== 'inferred') continue;
    const field = parseRef(target);
    const section = field && sectionAt(field, index);
    if (field === undefined || section === undefined) continue;
    rows.add(`${field.entity}/${field.id}`);
    sections.add(section);
  }
  return { rows, sections };
}

const skippedIn = (entity: EntityName): ReadonlySet<string | undefined> =>
  new Set(['id', 'rank', parentField(entity), ...(fromItsMaking[entity] ?? [])]);

/** Asked of each row after every change: what is cheap is asked first. */
function addRows(
  answered: Set<string>,
  entity: EntityName,
  waiting: Waiting,
  index: RegisterIndex,
): void {
  const skipped = skippedIn(entity);
  for (const row of index.register[entity]) {
    if (waiting.rows.has(`${entity}/${row.id}`)) continue;
    const section = sectionAt({ entity, id: row.id, field: WHOLE_ROW }, index);
    if (section === undefined || answered.has(section)) continue;
    const isAnswer = ([field, value]: readonly [string, unknown]) =>
      !skipped.has(field) && isSaid(field, value);
    if (Object.entries(row).some(isAnswer)) answered.add(section);
  }
}

/** Fields of an activity and of the organisation stand in several sections. */
function addFields(
  answered: Set<string>,
  entity: 'activity' | 'organisation',
  waiting: Waiting,
  index: RegisterIndex,
): void {
  const skipped = skippedIn(entity);
  for (const row of index.register[entity])
    for (const [field, value] of Object.entries(row)) {
      if (skipped.has(field) || !isSaid(field, value)) continue;
      const section = sectionAt({ entity, id: row.id, field }, index);
      if (section !== undefined && !waiting.sections.has(section)) answered.add(section);
    }
}

/** "Zoek ik uit" leaves the question open, and every activity begins as a draft. */
function isSaid(field: string, value: unknown): boolean {
  if (value === undefined || (field === 'status' && value === 'draft')) return false;
  return !(
    typeof value === 'object' &&
    value !== null &&
    'state' in value &&
    value.state === 'unknown'
  );
}
