/** What goes with a record when it is taken out, told before it is done. */
import type { Use } from '../../../shared/contract/uses.ts';
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import { parentField } from '../../../shared/domain/register-index.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { entityLabel } from '../../../shared/i18n/fields.ts';
import { backend } from '../../state/backend.ts';
import { isUsable } from './use-uses.ts';

export interface Consequences {
  readonly uses: readonly Use[];
  /** Kinds of rows of others that go with it. */
  readonly others: readonly string[];
}

/** Undefined where nothing else changes, so that nothing need be asked. */
export async function consequencesOf(
  file: string,
  entity: EntityName,
  id: string,
  language: Language,
): Promise<Consequences | undefined> {
  const dry = await backend.call('register.remove', { file, rows: [{ entity, id }], dryRun: true });
  const used = isUsable(entity)
    ? await backend.call('register.uses', { file, entity, language })
    : undefined;
  const gone = dry.ok ? dry.value.gone.flatMap((ref) => parseRef(ref)?.entity ?? []) : [];
  const others = gone.filter((row) => row !== entity && !isPartOf(row, entity) && !isAbout(row));
  const uses = used?.ok ? (used.value[id] ?? []) : [];
  if (uses.length + others.length === 0) return undefined;
  return { uses, others: [...new Set(others)].map((row) => entityLabel(row, language)) };
}

const isAbout = (entity: EntityName): boolean => entity === 'provenance' || entity === 'dismissal';

function isPartOf(entity: EntityName, of: EntityName): boolean {
  const field = parentField(entity);
  const parent = field === undefined ? undefined : entities[entity].meta[field]?.target;
  return parent !== undefined && (parent === of || isPartOf(parent as EntityName, of));
}
