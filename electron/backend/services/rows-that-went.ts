/** Records that were deleted: what they held last, so that the history can still call them by name. */
import { fieldText } from '../../../shared/checks/field-text.ts';
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { hasFieldLabel, labelBefore } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import type { OpenFile } from './open-file.ts';

type PlainRow = Readonly<Record<string, unknown>> & { readonly id: string };

export interface RowsThatWent {
  /** Of the register with the rows that went in it. */
  readonly index: RegisterIndex;
  readonly rows: ReadonlyMap<EntityName, readonly PlainRow[]>;
}

export function rowsThatWent(open: OpenFile): RowsThatWent {
  return open.remember('rows that went', () => {
    const gone = new Map<EntityName, Map<string, PlainRow>>();
    for (const { entity, row } of open.file.deletedRows()) {
      if (open.index.get(entity, row.id)) continue;
      const went = gone.get(entity) ?? new Map<string, PlainRow>();
      gone.set(entity, went.set(row.id, row));
    }
    const rows = new Map([...gone].map(([entity, byId]) => [entity, [...byId.values()]] as const));
    if (rows.size === 0) return { index: open.index, rows };
    const all: Record<string, readonly unknown[]> = { ...open.register };
    for (const [entity, went] of rows) all[entity] = [...(all[entity] ?? []), ...went];
    return { index: new RegisterIndex(all as unknown as Register), rows };
  });
}

/** What a record held, field by field: "Naam: Webhost · Telefoon: 030 ...". */
export function rowInWords(
  entity: EntityName,
  row: Readonly<Record<string, unknown>>,
  language: Language,
  index: RegisterIndex,
): string {
  const { fields, meta } = entities[entity];
  return fields
    .filter((field) => hasFieldLabel(entity, field) && !meta[field]?.parent && field !== 'logo')
    .flatMap((field) => {
      if (row[field] === undefined) return [];
      const text = fieldText(entity, field, row[field], language, index);
      const label = labelBefore(entity, field, row[field], language);
      return text === '' ? [] : [`${capitalise(label)}: ${text}`];
    })
    .join(' · ');
}
