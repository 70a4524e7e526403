/** Names that an activity is looked for by, though they stand in records it only points to. */
import { fieldText } from '../../../shared/checks/field-text.ts';
import { activityOf } from '../../../shared/checks/letters.ts';
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Language } from '../../../shared/domain/text.ts';

/** What a person calls it by; its address, notes and contacts say nothing of the activity. */
const namedBy = {
  party: ['name', 'latinName', 'publicCategory', 'publicDetail'],
  measure: ['term'],
  system: ['name', 'what'],
} as const;
type Linked = keyof typeof namedBy;

const isLinked = (entity: string | undefined): entity is Linked =>
  entity !== undefined && entity in namedBy;

/** By the id of the activity. */
export type LinkedNames = ReadonlyMap<string, ReadonlySet<string>>;

export function linkedNames(index: RegisterIndex, language: Language): LinkedNames {
  const nameOf = namesIn(index, language);
  const names = new Map<string, Set<string>>();
  for (const { activity, target, ids } of links(index)) {
    const known = names.get(activity) ?? new Set<string>();
    names.set(activity, known);
    for (const id of ids) for (const name of nameOf(target, id)) known.add(name);
  }
  return names;
}

/** A party of a thousand activities is put in words once. */
function namesIn(index: RegisterIndex, language: Language) {
  const known = new Map<string, readonly string[]>();
  return (target: Linked, id: string): readonly string[] => {
    const ref = refOf(target, id);
    const before = known.get(ref);
    if (before) return before;
    const row = index.get(target, id) as Readonly<Record<string, unknown>> | undefined;
    const names = namedBy[target]
      .map((field) => fieldText(target, field, row?.[field], language, index))
      .filter((name) => name !== '');
    known.set(ref, names);
    return names;
  };
}

interface Link {
  readonly activity: string;
  readonly target: Linked;
  readonly ids: readonly string[];
}

function* links(index: RegisterIndex): Generator<Link> {
  for (const entity of entityNames) yield* linksOfEntity(entity, index);
  for (const { id, activities } of index.register.system)
    for (const activity of activities ?? []) yield { activity, target: 'system', ids: [id] };
  for (const { parties, activities } of index.register.jointArrangement)
    for (const activity of activities ?? [])
      yield { activity, target: 'party', ids: parties ?? [] };
}

/** What an activity or a part of it points to. */
function* linksOfEntity(entity: EntityName, index: RegisterIndex): Generator<Link> {
  const pointing = Object.entries(entities[entity].meta).flatMap(([field, { target }]) =>
    isLinked(target) ? [{ field, target }] : [],
  );
  if (pointing.length === 0) return;
  for (const row of index.register[entity] as readonly Readonly<Record<string, unknown>>[]) {
    for (const { field, target } of pointing) {
      const ids = row[field] as string | readonly string[] | undefined;
      const activity = ids && activityOf(refOf(entity, String(row['id'])), index);
      if (activity !== undefined) yield { activity, target, ids: [ids ?? []].flat() };
    }
  }
}
