import { describe, expect, test } from 'vitest';
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import { formatRef, parseRef, refOf } from '../../../shared/domain/field-ref.ts';
import { parentField } from '../../../shared/domain/register-index.ts';
import { hasChoiceLabel } from '../../../shared/i18n/choices.ts';
import { fieldLabel, hasFieldLabel } from '../../../shared/i18n/fields.ts';

describe.each(entityNames)('%s', (name) => {
  const { fields, meta } = entities[name];

  test('points only to entities that exist, to a parent that stands before it', () => {
    for (const field of fields) {
      const target = meta[field]?.target;
      if (target !== undefined) expect(entityNames).toContain(target);
    }
    const parent = parentField(name);
    expect(fields.filter((field) => meta[field]?.parent)).toEqual(parent ? [parent] : []);
    const target = parent === undefined ? undefined : meta[parent]?.target;
    if (target !== undefined) {
      expect(entityNames.indexOf(target as EntityName)).toBeLessThan(entityNames.indexOf(name));
    }
  });

  test('has a label in both languages for every field, and for every option of it', () => {
    const shown = fields.filter(
      (field) => field !== 'id' && field !== 'rank' && !meta[field]?.parent,
    );
    for (const field of shown) {
      expect(hasFieldLabel(name, field), `${name}.${field}`).toBe(true);
      expect(fieldLabel(name, field, 'nl').length).toBeGreaterThan(1);
    }
    for (const [field, option] of optionsOf(name)) {
      expect(hasChoiceLabel(name, field, option), `${name}.${field} ${option}`).toBe(true);
    }
  });

  test('every field has an address that reads back', () => {
    for (const field of fields) {
      const ref = { entity: name, id: 'row-1', field };
      expect(parseRef(formatRef(ref))).toEqual(ref);
    }
    expect(parseRef(refOf(name, 'row-1'))).toEqual({ entity: name, id: 'row-1', field: '*' });
  });
});

function optionsOf(name: EntityName): readonly (readonly [string, string])[] {
  const shape: Record<string, unknown> = entities[name].schema.shape;
  return Object.entries(shape).flatMap(([field, schema]) => {
    if (entities[name].meta[field]?.format !== 'choice') return [];
    return optionsOfSchema(schema).map((option) => [field, option] as const);
  });
}

interface Inspectable {
  readonly options?: readonly string[];
  readonly element?: unknown;
  readonly unwrap?: () => unknown;
}

function optionsOfSchema(schema: unknown): readonly string[] {
  const inspected = schema as Inspectable;
  if (inspected.options) return inspected.options;
  const inner = inspected.element ?? inspected.unwrap?.();
  return inner === undefined ? [] : optionsOfSchema(inner);
}

test.each([
  '',
  'activity',
  'activity/a',
  'activity/a/b/c',
  'nothing/a/name',
  'activity/a/nothing',
  'activity/../name',
  '__proto__/a/*',
])('%s is no address', (text) => {
  expect(parseRef(text)).toBeUndefined();
});
