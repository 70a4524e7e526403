/** Characters that are kept but that a reader cannot see or that can mislead: they are marked in documents, and told. */
import { entityNames } from '../../../shared/domain/entities.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { visibleText } from '../writers/visible-characters.ts';

/** FieldRefs of the fields that hold such characters, at most `limit`. */
export function unusualFields(register: Register, limit = 20): readonly string[] {
  const found: string[] = [];
  for (const entity of entityNames) {
    for (const row of register[entity]) {
      for (const [field, value] of Object.entries(row)) {
        if (found.length >= limit) return found;
        if (isUnusual(value)) found.push(`${entity}/${row.id}/${field}`);
      }
    }
  }
  return found;
}

/** Whether the writers mark anything in it: a text may itself say `[U+202E]`. */
function isUnusual(value: unknown): boolean {
  if (typeof value === 'string') return marks(visibleText(value)) > marks(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(isUnusual);
}

function marks(text: string): number {
  return text.match(/\[U\+[0-9A-F]{4,6}\]/g)?.length ?? 0;
}
