/** Every call that a screen makes gets the same reply, whichever way it goes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CallName, calls } from '../../shared/contract/calls.ts';
import { toJson } from '../../shared/interchange/canonical.ts';
import { completeRegister } from '../support/complete-register.ts';
import { type RunningTransport, transports } from '../support/transports.ts';
import { pageStory, type Said } from './page-story.ts';

/** Answered in the other story: transports.test.ts. */
const elsewhere: readonly CallName[] = [
  'file.create',
  'file.import',
  'file.verify',
  'register.check',
  'documents.export',
];

interface Heard {
  readonly replies: readonly unknown[];
  readonly answered: ReadonlySet<CallName>;
}

/** A client file whose register is complete, in the library. */
async function theClient({ call, folder, grant }: RunningTransport): Promise<string> {
  mkdirSync(join(folder, 'library'), { recursive: true });
  writeFileSync(join(folder, 'in.json'), toJson(completeRegister()));
  const file = await grant(join(folder, 'library', 'De Halm.a30'));
  const input = await grant(join(folder, 'in.json'));
  await call('file.create', { file, label: 'De Halm', language: 'nl' });
  await call('file.import', { file, input, dryRun: false, replace: false });
  return file;
}

async function repliesOver(transport: RunningTransport): Promise<Heard> {
  const { call, folder } = transport;
  const values = new Map<CallName, unknown>([
    ['file.create', { file: await theClient(transport) }],
  ]);
  const said = { get: (name: CallName) => values.get(name) } as Said;
  const alike = comparison(folder);
  const replies: unknown[] = [];
  for (const { name, input, meanwhile } of pageStory) {
    meanwhile?.(join(folder, 'library'));
    const reply = (await call(name, input(said))) as { ok: boolean; value?: unknown };
    if (reply.ok) values.set(name, reply.value);
    replies.push(alike(reply));
  }
  return { replies, answered: new Set(values.keys()) };
}

/** What differs by nature: folders, whether they have followed, the hour, the user, ids that are made. */
function comparison(folder: string): (reply: unknown) => unknown {
  const numbers = new Map<string, number>();
  const numbered = (id: string): string => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `<id ${number}>`;
  };
  return (reply) =>
    JSON.parse(
      JSON.stringify(reply)
        .replaceAll(folder, '<folder>')
        .replace(/[0-9a-f]{64}/g, '<digest>')
        .replace(
          /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b(?:(?:id|file)-\d+|lib-[0-9a-f]{24})\b/g,
          numbered,
        )
        // Counted by the process, which may have made changes before.
        .replace(/"step":(\d+)/g, (_, step: string) => `"step":"${numbered(`step ${step}`)}"`)
        .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<hour>')
        .replace(/"folder":"(?:pending|current)"/g, '"folder":"<soon>"')
        .replace(/"who":"[^"]*"/g, '"who":"<who>"'),
    ) as unknown;
}

const [reference, ...others] = transports;
let expected: Heard;

beforeAll(async () => {
  const running = await reference?.start();
  if (!running) throw new Error('no transport');
  expected = await repliesOver(running);
  await running.close();
}, 180_000);

test('the two stories get an answer to every call there is', () => {
  const missing = (Object.keys(calls) as CallName[]).filter(
    (name) => !expected.answered.has(name) && !elsewhere.includes(name),
  );
  expect(missing).toEqual([]);
});

describe.each(others)('over $name', ({ start }) => {
  let running: RunningTransport;
  let heard: Heard;
  beforeAll(async () => {
    running = await start();
    heard = await repliesOver(running);
  }, 180_000);
  afterAll(() => running.close());

  test.each(pageStory.map(({ what, name }, place) => [what, name, place] as const))(
    '%s: %s',
    (_what, _name, place) => {
      expect(heard.replies[place]).toEqual(expected.replies[place]);
    },
  );
});
