/** The sections (`section-of.ts`) in which a person said something. */

import { type EntityName, entityNames } from '../domain/entities.ts';
import { refOf } from '../domain/field-ref.ts';
import type { RegisterIndex } from '../domain/register-index.ts';
import { parentField } from '../domain/row-place.ts';
import { sectionOf } from './section-of.ts';

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
 * A suggestion that waits says that nobody went through the section yet, also where an answer to the first questions
 * confirmed another part of it.
 */
export function answeredSections(index: RegisterIndex): ReadonlySet<string> {
  const answered = new Set<string>();
  for (const entity of entityNames) {
    if (notOnAScreen.has(entity)) continue;
    for (const row of index.register[entity])
      for (const ref of saidIn(entity, row, index)) add(answered, ref, index);
  }
  const waiting = new Set<string>();
  for (const { status, target } of index.register.provenance)
    if (status === 'suggested' || status === 'inferred') add(waiting, target, index);
  return new Set([...answered].filter((section) => !waiting.has(section)));
}

function add(sections: Set<string>, ref: string, index: RegisterIndex): void {
  const section = sectionOf({ rule: '', topic: '', ref }, index);
  if (section !== undefined) sections.add(section);
}

/** Fields of an activity and of the organisation stand in several sections; of any other row one field is enough. */
const isSpread = (entity: EntityName): boolean =>
  entity === 'activity' || entity === 'organisation';

function* saidIn(
  entity: EntityName,
  row: { readonly id: string },
  index: RegisterIndex,
): Iterable<string> {
  const skipped = ['id', 'rank', parentField(entity), ...(fromItsMaking[entity] ?? [])];
  for (const [field, value] of Object.entries(row)) {
    if (skipped.includes(field) || !isSaid(field, value)) continue;
    if (!index.printable(entity, row.id, field)) continue;
    yield refOf(entity, row.id, field);
    if (!isSpread(entity)) return;
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
