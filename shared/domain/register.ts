/** A register: the rows of every entity. Everything a client file holds except its history. */
import { z } from 'zod';
import { type EntityName, entities, entityNames, type Row } from './entities.ts';

export type Register = { readonly [E in EntityName]: readonly Row<E>[] };

const shape = Object.fromEntries(
  entityNames.map((name) => [name, z.array(entities[name].schema)]),
) as unknown as { [E in EntityName]: z.ZodArray<(typeof entities)[E]['schema']> };

export const registerSchema = z.strictObject(shape);

export function emptyRegister(): { [E in EntityName]: Row<E>[] } {
  return Object.fromEntries(entityNames.map((name) => [name, []])) as unknown as {
    [E in EntityName]: Row<E>[];
  };
}
