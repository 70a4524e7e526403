import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { PassingBytes } from '../../../../electron/backend/host.ts';
import { BackendClient } from '../../../../electron/backend/process/backend-client.ts';
import type { ChildPort } from '../../../../electron/backend/process/child-port.ts';
import { forkBackend } from '../../../../electron/backend/process/fork-backend.ts';
import { openLog } from '../../../../electron/backend/process/log.ts';
import type { AppEvent } from '../../../../shared/contract/events.ts';
import { temporaryFolder } from '../../../support/client-files.ts';

const LOST = { ok: false, code: 'backendLost', details: {} };

/** One that is asked for a sign of life far more often than in the app. */
const HASTY = { beatMs: 20 };

function aBackend(
  spawn: () => ChildPort = () => forkBackend(),
  options: { readonly beatMs?: number } = {},
) {
  const folder = temporaryFolder();
  const dataDir = join(folder, 'data');
  const log = openLog(dataDir);
  const library = join(folder, 'library');
  const backend = new BackendClient({ spawn, library, dataDir, log, ...options });
  const events: AppEvent[] = [];
  backend.onEvent((event) => events.push(event));
  onTestFinished(() => backend.close());
  return { backend, folder, dataDir, events };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('calls go through the door of the backend and are answered to who asked', async () => {
  const { backend, folder } = aBackend();
  const file = backend.grant(join(folder, 'a.a30'));
  const replies = await Promise.all([
    backend.call('file.create', { file, label: 'Halm', language: 'nl' }),
    backend.call('no.such', {}),
    backend.call('file.verify', { file: 'unknown' }),
  ]);
  expect(replies).toMatchObject([
    { ok: true, value: { file } },
    { ok: false, code: 'call.unknown' },
    { ok: false, code: 'noSuchFile' },
  ]);
});

test('what was asked when it died is answered as lost; then it is back, with the paths it knew', async () => {
  const { backend, folder, events } = aBackend();
  const file = backend.grant(join(folder, 'a.a30'));
  await backend.call('file.create', { file, label: 'Halm', language: 'nl' });
  // Held up, or it may have answered before it dies.
  process.kill(backend.pid ?? 0, 'SIGSTOP');
  const asked = backend.call('file.verify', { file });
  backend.kill();
  expect(await asked).toEqual(LOST);
  // What was acknowledged is there.
  expect(await backend.call('file.verify', { file })).toMatchObject({
    ok: true,
    value: { whole: true },
  });
  expect(events).toEqual([
    { type: 'backend', state: 'lost' },
    { type: 'backend', state: 'back' },
  ]);
});

test('a path that the backend itself gave an id for is known to its host, and to the next backend', async () => {
  const { backend, folder } = aBackend();
  const path = join(folder, 'elders.a30');
  const file = backend.grant(path);
  const answered = async (name: string, input: object): Promise<unknown> => {
    const reply = await backend.call(name, { file, ...input });
    if (!reply.ok) throw new Error(`${name}: ${reply.code}`);
    return reply.value;
  };
  await answered('file.create', { label: 'Halm', language: 'nl' });
  const theirs = readFileSync(path);
  const rows = await answered('register.rows', { scope: { kind: 'common' } });
  const [{ id }] = (rows as { rows: { organisation: [{ id: string }] } }).rows.organisation;
  const ref = `organisation/${id}/label`;
  await answered('register.change', { changes: [{ ref, from: 'Halm', to: 'Onze Halm' }] });
  await answered('file.publish', {});
  writeFileSync(path, theirs);
  await answered('register.change', { changes: [{ ref, from: 'Onze Halm', to: 'Van ons' }] });
  const { kept } = (await answered('file.keepBoth', {})) as { kept: string };
  expect(backend.pathOf(kept)).toMatch(/^.*-2\.a30$/u);
  backend.kill();
  await expect
    .poll(() => backend.call('file.open', { file: kept }))
    .toMatchObject({ ok: true, value: { label: 'Van ons' } });
});

test('one whose event loop is stuck is told of, ended and started again', async () => {
  const stuck = fileURLToPath(new URL('../../../support/stuck-backend.ts', import.meta.url));
  let starts = 0;
  const spawn = (): ChildPort => forkBackend(starts++ === 0 ? stuck : undefined);
  const { backend, events, dataDir } = aBackend(spawn, HASTY);
  const { pid = 0 } = backend;
  expect(await backend.call('no.such', {})).toEqual(LOST);
  expect(await backend.call('no.such', {})).toMatchObject({ code: 'call.unknown' });
  expect(isAlive(pid)).toBe(false);
  // On a busy machine the one that was started anew may be slow to answer as well.
  const told = events.map((event) => event.type === 'backend' && event.state);
  expect(told.slice(0, 3)).toEqual(['silent', 'lost', 'back']);
  const log = readFileSync(join(dataDir, 'log', 'log.jsonl'), 'utf8');
  expect(log).toMatch(/"what":"backend.silent".*\n.*"what":"backend.stuck"/);
});

test('one that was only held up goes on, and answers what it was asked', async () => {
  const { backend, events } = aBackend();
  await backend.call('no.such', {});
  const { pid = 0 } = backend;
  process.kill(pid, 'SIGSTOP');
  const since = performance.now();
  const asked = backend.call('no.such', {});
  await expect
    .poll(() => events, { timeout: 20_000 })
    .toEqual([{ type: 'backend', state: 'silent' }]);
  expect(performance.now() - since).toBeLessThan(2_000);
  process.kill(pid, 'SIGCONT');
  expect(await asked).toMatchObject({ code: 'call.unknown' });
  expect(events.at(-1)).toEqual({ type: 'backend', state: 'answers' });
  expect(backend.pid).toBe(pid);
});

test('one that cannot start is tried again ever slower, and calls do not wait for ever', async () => {
  const starts: number[] = [];
  const broken = (): ChildPort => {
    starts.push(performance.now());
    return {
      pid: undefined,
      send: () => undefined,
      onMessage: () => undefined,
      onExit: (listener) => void setTimeout(() => listener(1), 5),
      kill: () => undefined,
    };
  };
  const { backend, events } = aBackend(broken);
  expect(await backend.call('no.such', {})).toEqual(LOST);
  await expect.poll(() => starts.length, { timeout: 20_000 }).toBe(4);
  const pauses = starts.slice(1).map((start, place) => start - (starts[place] ?? 0));
  expect(pauses[0]).toBeLessThan(pauses[1] ?? 0);
  expect(pauses[1]).toBeGreaterThan(190);
  expect(pauses[2]).toBeGreaterThan(990);
  expect(events).toEqual([{ type: 'backend', state: 'lost' }]);
});

test('bytes go in and come out once', async () => {
  const { backend } = aBackend();
  const content = { name: 'é.pdf', type: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) };
  const put = await backend.putBlob(content);
  expect(put).toMatchObject({ ok: true });
  const { blob } = (put as { value: { blob: string } }).value;
  const taken = await backend.takeBlob(blob);
  expect({ ...taken, bytes: [...(taken?.bytes ?? [])] }).toEqual({ ...content, bytes: [1, 2, 3] });
  expect(await backend.takeBlob(blob)).toBeUndefined();
});

/** The value of a reply that must be one. */
const accepted = (reply: unknown): Readonly<Record<string, unknown>> => {
  expect(reply).toMatchObject({ ok: true });
  return (reply as { value: Readonly<Record<string, unknown>> }).value;
};

test('a change that was acknowledged survives its death, and the page goes on with the same id', async () => {
  const { backend, events } = aBackend();
  const { file } = accepted(
    await backend.call('library.create', { label: 'Halm', language: 'nl' }),
  );
  await backend.call('file.open', { file });
  const create = { create: 'party', row: { id: 'p1', rank: 1, name: 'Proef BV' } };
  accepted(await backend.call('register.change', { file, changes: [create] }));
  backend.kill();
  const back = { type: 'backend', state: 'back' };
  await expect.poll(() => events, { timeout: 20_000 }).toContainEqual(back);
  const again = await backend.call('register.rows', { file, scope: { kind: 'common' } });
  expect(accepted(again).rows).toMatchObject({ party: [{ id: 'p1', name: 'Proef BV' }] });
});

test('another folder is also that of a backend that is started again, and the log does not name it', async () => {
  const folder = temporaryFolder();
  const [dataDir, library] = [join(folder, 'data'), join(folder, 'library')];
  const backend = new BackendClient({
    ...{ spawn: () => forkBackend(), library, standardLibrary: library, dataDir },
    log: openLog(dataDir),
  });
  onTestFinished(() => backend.close());
  const events: AppEvent[] = [];
  backend.onEvent((event) => events.push(event));
  expect(backend.library).toBe(library);
  const other = join(folder, 'Klant Zilverdraad');
  accepted(await backend.call('library.use', { folder: other, make: true }));
  expect(backend.library).toBe(other);
  backend.kill();
  await expect
    .poll(() => events, { timeout: 20_000 })
    .toContainEqual({ type: 'backend', state: 'back' });
  expect(accepted(await backend.call('library.list', {}))).toMatchObject({ folder: other });
  expect(readFileSync(join(dataDir, 'log', 'log.jsonl'), 'utf8')).not.toContain('Zilverdraad');
});

test('with no page left its client files can be opened elsewhere', async () => {
  const { backend, folder, dataDir } = aBackend();
  const { file } = accepted(
    await backend.call('library.create', { label: 'Halm', language: 'nl' }),
  );
  const other = new BackendClient({
    spawn: () => forkBackend(),
    library: join(folder, 'library'),
    dataDir,
  });
  onTestFinished(() => other.close());
  accepted(await backend.call('file.open', { file }));
  expect(await other.call('file.open', { file })).toMatchObject({ code: 'openElsewhere' });
  backend.rest();
  await backend.call('no.such', {});
  accepted(await other.call('file.open', { file }));
});

test('a fault of its own ends it, and of the fault only the code is written down', async () => {
  const folder = temporaryFolder();
  const port = forkBackend();
  const code = new Promise((done) => port.onExit(done));
  const ready = new Promise<void>((done) => port.onMessage(() => done()));
  port.send({ kind: 'start', library: folder, dataDir: folder });
  await ready;
  const content = JSON.parse('{"name":"Jansen"}') as PassingBytes;
  port.send({ kind: 'putBlob', id: 1, content });
  expect(await code).toBe(1);
  const log = readFileSync(join(folder, 'log', 'log.jsonl'), 'utf8');
  expect(log).toMatch(/"what":"backend.fault","code":"TypeError"/);
  expect(log).not.toContain('Jansen');
});

test('closing ends the process, and what is asked after that is lost', async () => {
  const { backend, dataDir } = aBackend();
  await backend.call('no.such', {});
  const { pid = 0 } = backend;
  expect(isAlive(pid)).toBe(true);
  await backend.close();
  expect(isAlive(pid)).toBe(false);
  expect(await backend.call('no.such', {})).toEqual(LOST);
  const log = readFileSync(join(dataDir, 'log', 'log.jsonl'), 'utf8');
  expect(log).toContain('backend.started');
  expect(log).toContain('backend.stopped');
});

test('a backend ends with its host', async () => {
  const { backend } = aBackend();
  await backend.call('no.such', {});
  const folder = temporaryFolder();
  const script = `
    const { forkBackend } = await import(${JSON.stringify(new URL('../../../../electron/backend/process/fork-backend.ts', import.meta.url).href)});
    const port = forkBackend();
    port.onMessage(() => console.log(port.pid));
    port.send({ kind: 'start', library: ${JSON.stringify(folder)}, dataDir: ${JSON.stringify(folder)} });`;
  const { spawn } = await import('node:child_process');
  const host = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const pid = await new Promise<number>((found) => {
    host.stdout.once('data', (text: Buffer) => found(Number(text.toString())));
  });
  expect(isAlive(pid)).toBe(true);
  host.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
  expect(existsSync(join(folder, 'log', 'log.jsonl'))).toBe(true);
});
