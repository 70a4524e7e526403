/** The same calls get the same replies, whichever way they go. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCallName } from '../../shared/contract/calls.ts';
import { toJson } from '../../shared/interchange/canonical.ts';
import { completeRegister } from '../support/complete-register.ts';
import { type RunningTransport, transports } from '../support/transports.ts';

const TODAY = '2026-11-21';

interface Files {
  readonly client: string;
  readonly json: string;
  readonly broken: string;
  readonly out: string;
  readonly missing: string;
}

/** In this order: later calls see what earlier ones did. */
const story: readonly (readonly [string, string, (files: Files) => unknown])[] = [
  ['a call that does not exist', 'no.such', () => ({})],
  ['a name from the prototype', 'toString', () => ({})],
  ['an address for a name', '../file.create', () => ({})],
  ['no input', 'file.create', () => ({})],
  ['too much input', 'file.verify', ({ client }) => ({ file: client, path: '/etc/passwd' })],
  ['input of another kind', 'file.verify', () => [1, 'x', null]],
  ['text', 'file.verify', () => 'x'],
  ['null', 'file.verify', () => null],
  [
    'a new file',
    'file.create',
    ({ client: file }) => ({ file, label: 'De Halm “é€😀”', language: 'nl' }),
  ],
  ['the same again', 'file.create', ({ client: file }) => ({ file, label: 'x', language: 'nl' })],
  ['a file that is not there', 'file.verify', ({ missing: file }) => ({ file })],
  ['an id that nobody gave out', 'file.verify', () => ({ file: 'nobody-gave-this-out' })],
  [
    'a broken register',
    'file.import',
    ({ client: file, broken: input }) => ({ file, input, dryRun: false, replace: false }),
  ],
  [
    'a register, for a look',
    'file.import',
    ({ client: file, json: input }) => ({ file, input, dryRun: true, replace: false }),
  ],
  [
    'a register',
    'file.import',
    ({ client: file, json: input }) => ({ file, input, dryRun: false, replace: false }),
  ],
  ['is it whole', 'file.verify', ({ client: file }) => ({ file })],
  ['what is missing', 'register.check', ({ client: input }) => ({ input, today: TODAY })],
  [
    'the same in English',
    'register.check',
    ({ client: input }) => ({ input, today: TODAY, language: 'en' }),
  ],
  ['an impossible day', 'register.check', ({ client: input }) => ({ input, today: '2026-02-30' })],
  [
    'documents',
    'documents.export',
    ({ client: input, out }) => ({ input, out, profile: 'working', formats: ['md'], date: TODAY }),
  ],
  [
    'documents to nowhere',
    'documents.export',
    ({ client: input, json: out }) => ({
      input,
      out,
      profile: 'working',
      formats: ['md'],
      date: TODAY,
    }),
  ],
];

/** What differs by nature: where things lie, and ids that are made. */
function comparable(reply: unknown, folder: string, files: Files): unknown {
  let text = JSON.stringify(reply).replaceAll(folder, '<folder>');
  for (const [name, id] of Object.entries(files))
    text = text.replaceAll(`"${String(id)}"`, `"<${name}>"`);
  return JSON.parse(
    text
      .replace(/"docId":"[^"]+"/g, '"docId":"<docId>"')
      .replaceAll('nobody-gave-this-out', '<id>'),
  );
}

async function filesOf({ folder, grant }: RunningTransport): Promise<Files> {
  const at = (name: string) => join(folder, name);
  mkdirSync(at('uit'), { recursive: true });
  writeFileSync(at('in.json'), toJson(completeRegister()));
  writeFileSync(at('stuk.json'), '{"format":"artikel30-register","version":1,"x":[]}');
  return {
    client: await grant(at('klant.a30')),
    json: await grant(at('in.json')),
    broken: await grant(at('stuk.json')),
    out: await grant(at('uit')),
    missing: await grant(at('weg.a30')),
  };
}

async function repliesOver(transport: RunningTransport): Promise<readonly unknown[]> {
  const files = await filesOf(transport);
  const replies: unknown[] = [];
  for (const [, name, input] of story) {
    const reply = await transport.call(name, input(files));
    replies.push(comparable(reply, transport.folder, files));
  }
  return replies;
}

const [reference, ...others] = transports;
let expected: readonly unknown[] = [];

beforeAll(async () => {
  const running = await reference?.start();
  if (!running) throw new Error('no transport');
  expected = await repliesOver(running);
  await running.close();
});

test('the story holds both answers and refusals, of every call it names', () => {
  const answered = expected.map((reply) => (reply as { ok: boolean }).ok);
  const names = story.flatMap(([, name], place) => (answered[place] ? [name] : []));
  expect(new Set(names.filter(isCallName)).size).toBe(5);
  expect(answered.filter((ok) => !ok).length).toBeGreaterThan(9);
});

describe.each(others)('over $name', ({ start }) => {
  let running: RunningTransport;
  let replies: readonly unknown[];
  beforeAll(async () => {
    running = await start();
    replies = await repliesOver(running);
  });
  afterAll(() => running.close());

  test.each(story.map(([what, name], place) => [what, name, place] as const))(
    '%s: %s',
    (_what, _name, place) => {
      expect(replies[place]).toEqual(expected[place]);
    },
  );
});
