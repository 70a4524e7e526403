/** Rows of the threat table: what one side can make the other hold, wait for or lose. */
import { createConnection, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aLoopback,
  ask,
  type Entered,
  enter,
  send,
  type TestLoopback,
} from '../../../support/loopback.ts';

let loopback: TestLoopback;
let entered: Entered;

beforeAll(async () => {
  loopback = await aLoopback({ times: { headers: 1_000, request: 2_000 } });
  entered = await enter(loopback);
});
afterAll(() => loopback.close());

/** Opens a connection that sends this every 100 ms, and tells when it was closed. */
function drip(port: number, texts: readonly string[]): { closed: Promise<number>; socket: Socket } {
  const socket = createConnection({ host: '127.0.0.1', port });
  const begin = performance.now();
  let place = 0;
  const timer = setInterval(() => socket.write(texts[place++ % texts.length] ?? ''), 100);
  socket.on('error', () => undefined);
  socket.resume();
  const closed = new Promise<number>((done) => {
    socket.once('close', () => {
      clearInterval(timer);
      done(performance.now() - begin);
    });
  });
  return { closed, socket };
}

describe('whoever is slow is let go, and others are served again', () => {
  test.each<[string, (port: number) => readonly string[]]>([
    ['nothing at all', () => ['']],
    ['headers letter by letter', () => ['G', 'E', 'T', ' ', '/']],
    [
      'headers without an end',
      (port) => [`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`, 'X: y\r\n'],
    ],
  ])('%s', async (_name, texts) => {
    const sockets = Array.from({ length: 40 }, () => drip(loopback.port, texts(loopback.port)));
    const times = await Promise.all(sockets.map(({ closed }) => closed));
    expect(Math.max(...times)).toBeLessThan(8_000);
    expect((await ask(loopback.port)).status).toBe(403);
  });

  test('a body that never ends', async () => {
    const headers = Object.entries(entered.posting())
      .map(([name, value]) => `${name}: ${String(value)}\r\n`)
      .join('');
    const start = `POST /rpc/no.such HTTP/1.1\r\nHost: 127.0.0.1:${loopback.port}\r\n${headers}Content-Length: 1000\r\n\r\n`;
    const { closed } = drip(loopback.port, [start, '{', ' ', ' ']);
    expect(await closed).toBeLessThan(8_000);
  });

  test('more sockets than it has', async () => {
    const open = Array.from({ length: 60 }, () =>
      createConnection({ host: '127.0.0.1', port: loopback.port }),
    );
    const states = await Promise.all(
      open.map(
        (socket) =>
          new Promise<'kept' | 'closed'>((done) => {
            socket.on('error', () => done('closed'));
            socket.once('close', () => done('closed'));
            setTimeout(() => done('kept'), 600);
            socket.resume();
          }),
      ),
    );
    expect(states.filter((state) => state === 'kept').length).toBeLessThanOrEqual(32);
    for (const socket of open) socket.destroy();
    await expect.poll(async () => (await ask(loopback.port)).status).toBe(403);
  });
});

describe('what is too large is refused', () => {
  const bytes = (megabytes: number, more: number) => 'x'.repeat(megabytes * 1_000_000 + more);
  const call = (body: string, headers = {}) =>
    ask(loopback.port, {
      method: 'POST',
      path: '/rpc/no.such',
      headers: entered.posting(headers),
      body,
    });

  test('a call', async () => {
    expect((await call(`"${bytes(5, -2)}"`)).status).toBe(200);
    expect([413, 0]).toContain((await call(`"${bytes(5, -1)}"`)).status);
  });

  test('a call that does not say how large it is', async () => {
    const chunked = { 'Transfer-Encoding': 'chunked' };
    expect((await call('{}', chunked)).status).toBe(413);
    expect([413, 0]).toContain((await call(`"${bytes(6, 0)}"`, chunked)).status);
    const both = { 'Transfer-Encoding': 'chunked', 'Content-Length': '2' };
    expect([413, 400, 0]).toContain((await call('{}', both)).status);
  });

  test('a file', async () => {
    const headers = entered.posting({ 'Content-Type': 'application/octet-stream' });
    const upload = (body: string) =>
      ask(loopback.port, { method: 'POST', path: '/blob', headers, body });
    expect([413, 0]).toContain((await upload(bytes(50, 1))).status);
    expect((await upload(bytes(1, 0))).status).toBe(200);
  });

  test('a header', async () => {
    const { status } = await ask(loopback.port, { headers: { 'X-Long': 'x'.repeat(40_000) } });
    expect([0, 431]).toContain(status);
  });
});

describe('bytes', () => {
  const upload = async (name: string, body: string): Promise<string> => {
    const headers = entered.posting({
      'Content-Type': 'application/octet-stream',
      'X-Artikel30-Name': encodeURIComponent(name),
    });
    const answer = await ask(loopback.port, { method: 'POST', path: '/blob', headers, body });
    return (JSON.parse(answer.body.toString()) as { value: { blob: string } }).value.blob;
  };

  test('are given once, never as something a browser would run', async () => {
    const path = `/blob/${await upload('brief.html', '<script>1</script>')}`;
    const first = await ask(loopback.port, { path, headers: entered.reading() });
    expect(first.status).toBe(200);
    expect(first.body.toString()).toBe('<script>1</script>');
    expect(first.headers['content-type']).toBe('application/octet-stream');
    expect(first.headers['content-disposition']).toBe(
      `attachment; filename="brief.html"; filename*=UTF-8''brief.html`,
    );
    const again = await ask(loopback.port, { path, headers: entered.reading() });
    expect([again.status, JSON.parse(again.body.toString())]).toEqual([
      404,
      { ok: false, code: 'bytesGone', details: {} },
    ]);
  });

  test('are not taken by who may not have them', async () => {
    const path = `/blob/${await upload('a.pdf', 'x')}`;
    const token = { 'X-Artikel30-Token': undefined };
    expect((await ask(loopback.port, { path, headers: entered.reading(token) })).status).toBe(403);
    expect((await ask(loopback.port, { path, headers: entered.reading() })).status).toBe(200);
  });
});

describe('events', () => {
  /** What the stream says until it has said this. */
  async function hear(path: string, until: RegExp): Promise<string> {
    const response = await send(loopback.port, { path, headers: entered.reading() });
    let heard = '';
    for await (const piece of response) {
      heard += String(piece);
      if (until.test(heard)) break;
    }
    response.destroy();
    return heard;
  }

  test('are told as they come, with a beat each second', async () => {
    const heard = hear('/events', /(?=[\s\S]*"state":"back")(?=[\s\S]*\n: \n\n)/);
    await new Promise((done) => setTimeout(done, 300));
    loopback.backend.kill();
    const text = await heard;
    const [, last = ''] = /^event: hello\ndata: \{"last":(\d+),"whole":true\}\n\n/.exec(text) ?? [];
    const [lost, back] = [Number(last) + 1, Number(last) + 2];
    expect(text).toContain(`id: ${lost}\ndata: {"type":"backend","state":"lost"}\n\n`);
    expect(text).toContain(`id: ${back}\ndata: {"type":"backend","state":"back"}\n\n`);
  });

  test('that were missed are told again; if they are not there that is said', async () => {
    expect(await hear('/events?after=1', /id: 2\n.*\n/)).not.toContain('id: 1\n');
    expect(await hear('/events?after=2', /hello\n.*\n/)).toContain('"whole":true');
    expect(await hear('/events?after=99', /hello\n.*\n/)).toContain('"whole":false');
    expect(await hear('/events?after=x', /hello\n.*\n/)).toContain('"whole":true');
  });
});

test('a backend that dies while it answers is lost and found again', async () => {
  const call = (name: string) =>
    ask(loopback.port, {
      method: 'POST',
      path: `/rpc/${name}`,
      headers: entered.posting(),
      body: '{}',
    });
  const codeOf = async (answer: ReturnType<typeof call>) =>
    (JSON.parse((await answer).body.toString()) as { code: string }).code;
  expect(await codeOf(call('no.such'))).toBe('call.unknown');
  process.kill(loopback.backend.pid ?? 0, 'SIGSTOP');
  const asked = call('no.such');
  await new Promise((done) => setTimeout(done, 200));
  loopback.backend.kill();
  expect(await codeOf(asked)).toBe('backendLost');
  expect(await codeOf(call('no.such'))).toBe('call.unknown');
});

test('with no page left it rests, then stops; a page that comes keeps it awake', async () => {
  let idle = 0;
  const quick = await aLoopback({ times: { rest: 50, stop: 400 }, onIdle: () => (idle += 1) });
  const page = await enter(quick);
  const stream = await send(quick.port, { path: '/events', headers: page.reading() });
  stream.resume();
  await new Promise((done) => setTimeout(done, 600));
  expect(idle).toBe(0);
  stream.destroy();
  await expect.poll(() => idle, { timeout: 20_000 }).toBe(1);
  await quick.close();
});
