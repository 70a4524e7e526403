import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatedKeys } from '../../../shared/interchange/repeated-keys.ts';

test.each<[string, string, readonly string[]]>([
  ['at the top', '{"a":1,"b":2,"a":3}', ['a']],
  ['three times', '{"a":1,"a":2,"a":3}', ['a', 'a']],
  ['with air', '{ "a" : 1 ,\r\n\t"a"\n:2}', ['a']],
  ['spelled otherwise', String.raw`{"a":1,"\u0061":2}`, ['a']],
  ['with quotes in it', String.raw`{"\"a\\":1,"\"a\\":2}`, ['"a\\']],
  ['inside lists and objects', '{"x":[0,"k",[{}],{"n":{"nl":1,"nl":2}}]}', ['x[3].n.nl']],
  ['empty', '{"":1,"":2}', ['']],
  ['of the prototype', '{"__proto__":1,"__proto__":2}', ['__proto__']],
  ['in the second of two objects', '[{"a":1},{"a":1,"a":1}]', ['[1].a']],
])('a key that stands twice is found: %s', (_what, json, paths) => {
  expect(repeatedKeys(json)).toEqual(paths);
});

test.each([
  ['a value like its key', '{"a":"a","b":"a"}'],
  ['the same key in other objects', '[{"a":{"a":1}},{"a":1}]'],
  ['text that looks like keys', String.raw`{"a":"{\"a\":1,\"a\":2}","b":"\\"}`],
  ['words in a list', '{"l":["a","a",{"b":1},"a"]}'],
  ['keys of other letters', '{"a":1,"A":2,"\u00e9":3,"e\u0301":4}'],
  ['no object', '"a"'],
])('none is found in %s', (_what, json) => {
  expect(repeatedKeys(json)).toEqual([]);
});

test('none is found in what a program wrote', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      expect(repeatedKeys(JSON.stringify(JSON.parse(json), null, indent))).toEqual([]);
    }),
  );
});

test('any object written twice into one is found', () => {
  const someKeys = fc.dictionary(fc.string({ unit: 'binary' }), fc.json().map(JSON.parse), {
    minKeys: 1,
    maxKeys: 5,
  });
  fc.assert(
    fc.property(someKeys, (object) => {
      const body = JSON.stringify(object).slice(1, -1);
      expect(repeatedKeys(`{${body},${body}}`)).toEqual(Object.keys(object));
    }),
  );
});

test('100,000 brackets overflow nothing, and make no long paths', () => {
  const deep = (inside: string) =>
    '['.repeat(100_000) +
    '{"a":'.repeat(100_000) +
    inside +
    '}'.repeat(100_000) +
    ']'.repeat(100_000);
  expect(repeatedKeys(deep('1'))).toEqual([]);
  expect(repeatedKeys(deep('{"b":1,"b":2}'))).toEqual(['[0][0][0][0][0][0]']);
});

test('the time is linear, whatever the text is made of', () => {
  const hostile = [
    `["${'\\\\'.repeat(2_000_000)}"]`,
    `["${'\\"'.repeat(2_000_000)}"]`,
    `{"a":1${' '.repeat(4_000_000)}}`,
    `{${Array.from({ length: 200_000 }, (_, place) => `"k${String(place)}":1`).join(',')}}`,
  ];
  const started = performance.now();
  for (const json of hostile) expect(repeatedKeys(json)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5_000);
});
