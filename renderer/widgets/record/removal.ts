/** Taking a record out at once; what is told of it afterwards is in `state/removed.ts`. */
import type { Use } from '../../../shared/contract/uses.ts';
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import { parseRef, refOf } from '../../../shared/domain/field-ref.ts';
import { parentField } from '../../../shared/domain/register-index.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { backend } from '../../state/backend.ts';
import { removeRows } from '../../state/file.ts';
import { type ListedRecord, type NamedAt, useRemoved } from '../../state/removed.ts';
import { isUsable } from './use-uses.ts';

/** Out: whether it went; a refusal is told by the banner of the file. */
export async function removeRecord(record: ListedRecord, language: Language): Promise<boolean> {
  const { file, entity, id } = record;
  // Asked before it goes: afterwards nothing names it.
  const used = isUsable(entity)
    ? await backend.call('register.uses', { file, entity, language })
    : undefined;
  const reply = await removeRows([{ entity, id }]);
  if (!reply.ok) return false;
  const { gone, step, sequence } = reply.value;
  // It was gone already: there is nothing of ours to tell, and the last change to take back is another one.
  if (sequence === undefined) return true;
  const uses = used?.ok ? (used.value[id] ?? []) : [];
  const alsoGone = kindsGone(gone, entity);
  const namedAt = uses.flatMap((use) => placeLeft(use, new Set(gone)));
  useRemoved.setState({ removed: { ...record, alsoGone, namedAt, step, sequence } });
  return true;
}

/** A row that went with it is nowhere to go to; the activity that it was a part of is. */
function placeLeft(use: Use, gone: ReadonlySet<string>): readonly NamedAt[] {
  const row = parseRef(use.ref);
  const isGone = row === undefined || gone.has(refOf(row.entity, row.id));
  if (!isGone) return [use];
  return use.activity === undefined ? [] : [{ ...use, ref: undefined }];
}

/** What was in a part says nothing beside that part; and an activity is its parts. */
function kindsGone(gone: readonly string[], removed: EntityName): readonly EntityName[] {
  const kinds = new Set(gone.flatMap((ref) => parseRef(ref)?.entity ?? []));
  return [...kinds].filter((kind) => {
    if (kind === removed || kind === 'provenance' || kind === 'dismissal') return false;
    const parent = parentOf(kind);
    if (parent === removed) return removed !== 'activity';
    return parent === undefined || !kinds.has(parent);
  });
}

function parentOf(entity: EntityName): EntityName | undefined {
  const field = parentField(entity);
  const parent = field === undefined ? undefined : entities[entity].meta[field]?.target;
  return parent as EntityName | undefined;
}
