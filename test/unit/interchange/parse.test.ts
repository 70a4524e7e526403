import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ParseCode } from '../../../shared/domain/parse-issue.ts';
import { toJson } from '../../../shared/interchange/canonical.ts';
import { interchangeJsonSchema } from '../../../shared/interchange/json-schema.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';

const organisation = { id: 'org', label: 'Test', language: 'nl', form: 'u' };
const activity = {
  id: 'a',
  rank: 1,
  number: 1,
  name: { nl: 'Bestellingen' },
  role: 'controller',
  status: 'active',
};

function json(rows: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    format: 'artikel30-register',
    version: 1,
    organisation: [organisation],
    ...rows,
  });
}

function codes(text: string): readonly ParseCode[] {
  const result = parseInterchange(text);
  return result.ok ? [] : result.issues.map((issue) => issue.code);
}

test('the smallest register is an organisation', () => {
  expect(codes(json({}))).toEqual([]);
});

test.each<[string, string, ParseCode]>([
  ['no JSON', '{', 'json.syntax'],
  ['an empty text', '', 'json.syntax'],
  ['another JSON', '{"a":1}', 'json.notOurs'],
  ['a list', '[]', 'json.notOurs'],
  ['a newer version', '{"format":"artikel30-register","version":2}', 'json.newer'],
  ['version 0.5', '{"format":"artikel30-register","version":0.5}', 'field.invalid'],
  ['version 0', '{"format":"artikel30-register","version":0}', 'field.invalid'],
  ['a negative version', '{"format":"artikel30-register","version":-1}', 'field.invalid'],
  ['an infinite version', '{"format":"artikel30-register","version":1e999}', 'field.invalid'],
  ['a version that is no number', '{"format":"artikel30-register","version":null}', 'json.notOurs'],
  ['no organisation', '{"format":"artikel30-register","version":1}', 'field.missing'],
  ['an unknown entity', json({ nothing: [] }), 'field.unknown'],
  ['a field named as a prototype', json({ constructor: [] }), 'field.unknown'],
  ['an unknown field', json({ activity: [{ ...activity, colour: 'red' }] }), 'field.unknown'],
  ['a missing field', json({ activity: [{ id: 'a' }] }), 'field.missing'],
  ['a value of another kind', json({ activity: [{ ...activity, number: '1' }] }), 'field.invalid'],
  [
    'an object where text belongs',
    json({ activity: [{ ...activity, ownerName: { image: '/etc/passwd' } }] }),
    'field.invalid',
  ],
  ['NUL', json({ activity: [{ ...activity, ownerName: 'a\u0000b' }] }), 'text.nul'],
  [
    'half a character',
    json({ activity: [{ ...activity, ownerName: 'a\ud800' }] }),
    'text.surrogate',
  ],
  ['text without a language', json({ activity: [{ ...activity, name: {} }] }), 'text.empty'],
  [
    'a short field over 2,000',
    json({ activity: [{ ...activity, ownerName: 'x'.repeat(2_001) }] }),
    'text.tooLong',
  ],
  [
    'a long field over 2,000,000',
    json({ activity: [{ ...activity, notes: { nl: 'x'.repeat(2_000_001) } }] }),
    'text.tooLong',
  ],
  ['a number over its limit', json({ activity: [{ ...activity, rank: 1e16 }] }), 'field.invalid'],
  [
    'an impossible date',
    json({ activity: [{ ...activity, startedOn: '2026-02-30' }] }),
    'date.impossible',
  ],
  [
    'an impossible period',
    json({ activity: [{ ...activity, reviewEvery: '1 jaar' }] }),
    'period.impossible',
  ],
  [
    'an id that points nowhere',
    json({ activity: [{ ...activity, measures: ['gone'] }] }),
    'id.dangling',
  ],
  [
    'a part without its parent',
    json({ reference: [{ id: 'r', activity: 'gone', rank: 1, text: { nl: 'x' } }] }),
    'id.dangling',
  ],
  [
    'an own word that is not there',
    json({
      activity: [activity],
      subjectGroup: [{ id: 's', activity: 'a', rank: 1, term: 'own:gone' }],
    }),
    'id.dangling',
  ],
  [
    'a law id that is not there',
    json({
      activity: [activity],
      subjectGroup: [{ id: 's', activity: 'a', rank: 1, term: 'subject.unicorn' }],
    }),
    'law.unknown',
  ],
  ['an id that stands twice', json({ activity: [activity, activity] }), 'id.twice'],
  [
    'two organisations',
    json({ organisation: [organisation, { ...organisation, id: 'b' }] }),
    'single.twice',
  ],
  [
    'provenance of nothing',
    json({ provenance: [{ id: 'p', target: 'activity/gone/name', status: 'stated' }] }),
    'id.dangling',
  ],
  [
    'two provenances of one value',
    json({
      provenance: [
        { id: 'p', target: 'organisation/org/kvk', status: 'confirmed' },
        { id: 'q', target: 'organisation/org/kvk', status: 'suggested' },
      ],
    }),
    'provenance.twice',
  ],
  [
    'a list that stands twice',
    json({ activity: [activity] }).replace(/\}$/, ',"activity":[]}'),
    'json.twice',
  ],
  [
    'a link that runs something',
    json({
      activity: [activity],
      reference: [
        { id: 'r', activity: 'a', rank: 1, text: { nl: 'x' }, link: 'javascript:alert(1)' },
      ],
    }),
    'link.scheme',
  ],
])('refuses %s', (_what, text, code) => {
  expect(codes(text)).toContain(code);
});

test('a refusal of what stands twice says where', () => {
  const text = json({ activity: [activity] }).replace('"number":1', '"number":1,"number":2');
  expect(parseInterchange(text)).toEqual({
    ok: false,
    issues: [{ code: 'json.twice', path: 'activity[0].number' }],
  });
  const provenance = ['*', 'kvk', 'kvk'].map((field, place) => ({
    id: `p${String(place)}`,
    target: `organisation/org/${field}`,
    status: 'stated',
  }));
  expect(parseInterchange(json({ provenance }))).toEqual({
    ok: false,
    issues: [
      { code: 'provenance.twice', path: 'provenance/p2/target', value: 'organisation/org/kvk' },
    ],
  });
});

test('texts up to their limits, other scripts and directing characters are kept as they are', () => {
  const name = { nl: `${'x'.repeat(1_900)} \u202e\u200b 中文 עברית` };
  const result = parseInterchange(json({ activity: [{ ...activity, name }] }));
  expect(result.ok && result.register.activity[0]?.name).toEqual(name);
});

test('the canonical text reads back to itself, whatever the order it came in', () => {
  const first = parseInterchange(
    json({
      activity: [
        { ...activity, id: 'b', rank: 2 },
        Object.fromEntries(Object.entries(activity).reverse()),
      ],
    }),
  );
  if (!first.ok) throw new Error('not read');
  const text = toJson(first.register);
  const again = parseInterchange(text);
  expect(again.ok && toJson(again.register)).toBe(text);
  expect(text.indexOf('"id": "a"')).toBeLessThan(text.indexOf('"id": "b"'));
});

test('the JSON Schema beside the code is the one that the domain gives', () => {
  const file = new URL('../../../shared/interchange/register.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(interchangeJsonSchema())),
  );
});
