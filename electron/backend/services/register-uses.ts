/** What names a party, measure or system: before it is removed, and to go there. */
import { rowName } from '../../../shared/checks/field-text.ts';
import { activityOf } from '../../../shared/checks/letters.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Use } from '../../../shared/contract/uses.ts';
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { parentField, type RegisterIndex } from '../../../shared/domain/register-index.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import { entityLabel } from '../../../shared/i18n/fields.ts';
import type { Host } from '../host.ts';
import { fileOf } from './open-files.ts';

/** Fields of all entities that point to one, its own parts left out: those are not others. */
const pointersTo = (target: string) =>
  entityNames.flatMap((entity) =>
    Object.entries(entities[entity].meta)
      .filter(([field, meta]) => meta.target === target && field !== parentField(entity))
      .map(([field]) => ({ entity, field })),
  );

export function usesOf(
  { file, entity, language }: InputOf<'register.uses'>,
  host: Host,
): OutputOf<'register.uses'> {
  const { index } = fileOf(host, file);
  const uses: Record<string, Use[]> = {};
  for (const pointer of pointersTo(entity)) {
    for (const row of index.register[pointer.entity]) {
      const value = (row as unknown as Readonly<Record<string, unknown>>)[pointer.field];
      const named = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
      for (const id of named as readonly string[]) {
        const use = namedBy(pointer.entity, row.id, pointer.field, index, language);
        uses[id] ??= [];
        if (!uses[id].some((known) => isSame(known, use))) uses[id].push(use);
      }
    }
  }
  for (const list of Object.values(uses)) list.sort(byNumber);
  return uses;
}

const isSame = (a: Use, b: Use): boolean =>
  a.activity === undefined ? a.ref === b.ref : a.activity === b.activity;

const byNumber = (a: Use, b: Use): number => (a.number ?? Infinity) - (b.number ?? Infinity) || 0;

function namedBy(
  entity: EntityName,
  id: string,
  field: string,
  index: RegisterIndex,
  language: Language,
): Use {
  const ref = refOf(entity, id, field);
  const activity = index.get('activity', activityOf(ref, index));
  if (activity === undefined) {
    return { ref, name: rowName(entity, id, language, index), kind: entityLabel(entity, language) };
  }
  return {
    ref,
    name: inLanguage(activity.name, language).text,
    kind: entityLabel('activity', language),
    activity: activity.id,
    number: activity.number,
  };
}
