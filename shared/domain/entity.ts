/** An entity is a table of rows with the same fields; its definition is the single source for JSON, SQL and documents. */
import { z } from 'zod';
import { type FieldMeta, id, metaOf } from './field.ts';

export interface EntityDefinition<S extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly schema: z.ZodObject<S, z.core.$strict>;
  /** In declaration order: the order of JSON keys and SQL columns. */
  readonly fields: readonly string[];
  readonly meta: { readonly [field: string]: FieldMeta };
  /** At most one row in a register. */
  readonly single: boolean;
}

function define<S extends z.ZodRawShape>(name: string, shape: S, single: boolean) {
  const whole = { id: id(), ...shape };
  const meta: Record<string, FieldMeta> = {};
  for (const [field, schema] of Object.entries(whole)) meta[field] = metaOf(schema);
  const schema = z.strictObject(whole);
  return { name, schema, fields: Object.keys(whole), meta, single } as const;
}

export function entity<S extends z.ZodRawShape>(name: string, shape: S) {
  return define(name, shape, false);
}

/** An entity of which a register has at most one row. */
export function singleEntity<S extends z.ZodRawShape>(name: string, shape: S) {
  return define(name, shape, true);
}
