/** The JSON Schema of the interchange format, for other people's tools; generated, never edited. */
import { z } from 'zod';
import { type EntityName, entities, entityNames } from '../domain/entities.ts';
import { FORMAT, FORMAT_VERSION } from './canonical.ts';

type Json = Readonly<Record<string, unknown>>;

/** Draft 2020-12. What a schema cannot say (dates that exist, ids that point somewhere) the import checks itself. */
export function interchangeJsonSchema(): Json {
  const properties = Object.fromEntries(entityNames.map((name) => [name, entitySchema(name)]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Artikel 30 register',
    type: 'object',
    additionalProperties: false,
    required: ['format', 'version', 'organisation'],
    properties: { format: { const: FORMAT }, version: { const: FORMAT_VERSION }, ...properties },
  };
}

function entitySchema(name: EntityName): Json {
  const items: Record<string, unknown> = { ...z.toJSONSchema(entities[name].schema) };
  // Said once, at the top.
  delete items.$schema;
  return { type: 'array', ...(entities[name].single ? { maxItems: 1 } : {}), items };
}
