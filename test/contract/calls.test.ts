import { expect, test } from 'vitest';
import { z } from 'zod';
import { calls, isCallName } from '../../shared/contract/calls.ts';

const all = Object.entries(calls);

interface Def {
  readonly type?: string;
  readonly catchall?: { readonly _zod: { readonly def: Def } };
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
}

/** An object that takes nothing else, or a list of such objects or of plain values, or one by id. */
const isStrict = (schema: z.ZodType): boolean => {
  const { type, catchall, element, valueType } = schema._zod.def as Def;
  if (type === 'record') return valueType !== undefined && isStrict(valueType);
  if (type === 'array') return element !== undefined && (isPlain(element) || isStrict(element));
  return type === 'object' && catchall?._zod.def.type === 'never';
};

const isPlain = (schema: z.ZodType): boolean =>
  ['string', 'number', 'boolean', 'enum'].includes((schema._zod.def as Def).type ?? '');

test.each(all)('%s says what it is and takes and gives only what is declared', (_name, call) => {
  expect(['query', 'command']).toContain(call.kind);
  expect([isStrict(call.input), isStrict(call.output)]).toEqual([true, true]);
});

/** What we compose ourselves is declared by its type; all else must be what JSON can carry. */
const composed = new Set([
  'documents.compose',
  'statement.read',
  'register.pictures',
  'reader.read',
  'reader.kept',
  'reader.takeBack',
  'reader.compare',
]);

test.each(all)('%s crosses every boundary as plain JSON', (name, call) => {
  // Throws for dates, maps, functions and whatever else JSON cannot carry.
  expect(z.toJSONSchema(call.input)).toMatchObject({ type: 'object' });
  const output = () => z.toJSONSchema(call.output);
  if (composed.has(name)) expect(output).toThrow('Custom types');
  else expect(['object', 'array']).toContain(output().type);
});

test.each(all)('%s is named area.verb', (name) => {
  expect(name).toMatch(/^[a-z]+\.[a-z]+(?:[A-Z][a-z]+)*$/);
  expect(isCallName(name)).toBe(true);
});

test.each(['', 'file', 'toString', '__proto__', 'hasOwnProperty'])('%j is no call', (name) => {
  expect(isCallName(name)).toBe(false);
});

test('files are ids: no input has a field for a path but the one that chooses the folder', () => {
  const fields = all.flatMap(([name, call]) =>
    Object.keys((call.input as z.ZodObject).shape).map((field) => `${name} ${field}`),
  );
  expect(fields.filter((field) => /(?:path|folder|dir)/i.test(field))).toEqual([
    'library.use folder',
  ]);
});
