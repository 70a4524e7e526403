import { expect, test } from 'vitest';
import { z } from 'zod';
import { calls, isCallName } from '../../shared/contract/calls.ts';

const all = Object.entries(calls);

interface Def {
  readonly type?: string;
  readonly catchall?: { readonly _zod: { readonly def: Def } };
}

const isStrict = (schema: z.ZodType): boolean => {
  const { type, catchall } = schema._zod.def as Def;
  return type === 'object' && catchall?._zod.def.type === 'never';
};

test.each(all)('%s says what it is and takes and gives only what is declared', (_name, call) => {
  expect(['query', 'command']).toContain(call.kind);
  expect([isStrict(call.input), isStrict(call.output)]).toEqual([true, true]);
});

test.each(all)('%s crosses every boundary as plain JSON', (_name, call) => {
  // Throws for dates, maps, functions and whatever else JSON cannot carry.
  expect(z.toJSONSchema(call.input)).toMatchObject({ type: 'object' });
  expect(z.toJSONSchema(call.output)).toMatchObject({ type: 'object' });
});

test.each(all)('%s is named area.verb', (name) => {
  expect(name).toMatch(/^[a-z]+\.[a-z]+$/);
  expect(isCallName(name)).toBe(true);
});

test.each(['', 'file', 'toString', '__proto__', 'hasOwnProperty'])('%j is no call', (name) => {
  expect(isCallName(name)).toBe(false);
});

test('files are ids: no input has a field for a path', () => {
  const fields = all.flatMap(([, call]) => Object.keys((call.input as z.ZodObject).shape));
  expect(fields.filter((field) => /path|folder|dir/i.test(field))).toEqual([]);
});
