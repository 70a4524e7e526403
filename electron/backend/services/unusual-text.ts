/** Characters that are kept but that a reader cannot see or that can mislead: they are marked in documents, and told. */
import { entityNames } from '../../../shared/domain/entities.ts';
import type { Register } from '../../../shared/domain/register.ts';

// Controls, bidi marks and overrides, zero-width characters, soft hyphen excluded. Unicode TR36, CVE-2021-42574.
const UNUSUAL =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** FieldRefs of the fields that hold such characters, at most `limit`. */
export function unusualFields(register: Register, limit = 20): readonly string[] {
  const found: string[] = [];
  for (const entity of entityNames) {
    for (const row of register[entity]) {
      for (const [field, value] of Object.entries(row)) {
        if (found.length >= limit) return found;
        if (UNUSUAL.test(flat(value))) found.push(`${entity}/${row.id}/${field}`);
      }
    }
  }
  return found;
}

function flat(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(flat).join('');
  return typeof value === 'object' && value !== null ? Object.values(value).map(flat).join('') : '';
}
