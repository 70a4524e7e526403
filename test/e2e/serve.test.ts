/** The loopback host as a user starts it: from the command line to Ctrl+C. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isPageCurrent } from '../../electron/backend/http/build-page.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { temporaryFolder } from '../support/client-files.ts';
import { completeRegister } from '../support/complete-register.ts';
import { writeLabelled } from '../support/labelled-files.ts';
import { ask } from '../support/loopback.ts';

const MAIN = resolve(import.meta.dirname, '../../electron/backend');

function start(entry: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const folder = temporaryFolder();
  const child = spawn(process.execPath, [join(MAIN, entry), ...args], {
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      ARTIKEL30_DATA: join(folder, 'data'),
      INIT_CWD: folder,
      LANG: 'nl_NL.UTF-8',
      ...env,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  let errors = '';
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
  // What the build of the page has to say stays apart.
  child.stderr.on('data', (piece: Buffer) => (errors += piece.toString()));
  return { child, folder, said: () => text, complained: () => errors };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => child.once('exit', (code) => done(code)));

async function until(said: () => string, pattern: RegExp): Promise<RegExpExecArray> {
  // The first start builds the page.
  await expect.poll(said, { timeout: 120_000, interval: 50 }).toMatch(pattern);
  const found = pattern.exec(said());
  if (!found) throw new Error('not said');
  return found;
}

const navigating = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' };

test('serve prints an address that opens once, and stops at Ctrl+C', {
  timeout: 180_000,
}, async () => {
  const { child, folder, said } = start('cli/main.ts', ['serve', '--library', 'klanten']);
  const [address = ''] = await until(said, /http:\/\/127\.0\.0\.1:\d+\/start\?code=[\w-]+/);
  expect(existsSync(join(folder, 'klanten'))).toBe(true);
  expect(isPageCurrent()).toBe(true);
  const { port, pathname, search } = new URL(address);
  const what = { path: pathname + search, headers: navigating };
  const opened = await ask(Number(port), what);
  expect([opened.status, (await ask(Number(port), what)).status]).toEqual([200, 403]);
  const Cookie = opened.headers['set-cookie']?.[0]?.split(';')[0];
  const page = await ask(Number(port), { headers: { ...navigating, Cookie } });
  expect(page.body.toString()).toContain('<meta name="a30-token"');
  child.kill('SIGINT');
  expect(await ended(child)).toBe(0);
  expect(said()).toContain('Gestopt. Alles is opgeslagen.');
  const log = readFileSync(join(folder, 'data', 'log', 'log.jsonl'), 'utf8');
  expect(log).toContain('host.stopped');
  expect(log).toContain('backend.stopped');
  expect(log).not.toContain(search.slice(6));
});

test('no secret is in the arguments of any process, nor in a file that stays', {
  timeout: 180_000,
}, async () => {
  const { child, folder, said } = start('http/main.ts', [], { DISPLAY: ':99', PATH: '/nowhere' });
  // There is no xdg-open here, so the address is printed.
  const [address = ''] = await until(said, /http:\/\/127\.0\.0\.1:\d+\/start\?code=[\w-]+/);
  const code = new URL(address).searchParams.get('code') ?? 'none';
  expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(code);
  expect(readdirSync(join(folder, 'data', 'entry'))).toEqual([]);
  expect(existsSync(join(folder, 'Documents', 'Artikel 30'))).toBe(true);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
});

test('a client file that is named opens at once, one of the library and one from elsewhere', {
  timeout: 180_000,
}, async () => {
  for (const place of ['Documents/Artikel 30', 'elders']) {
    const folder = temporaryFolder();
    writeLabelled(join(folder, place), { Kapper: completeRegister() });
    const env = { PATH: '/nowhere', HOME: folder, INIT_CWD: folder };
    const { child, said } = start('http/main.ts', ['--browser', `${place}/Kapper.a30`], env);
    const [address] = await until(said, /http:\/\/127\.0\.0\.1:\d+\/start\?code=\S+/);
    expect(address).toMatch(
      place === 'elders' ? /#\/[\w-]{36}\/overview$/ : /#\/lib-\w+\/overview$/,
    );
    if (chromiumPath !== undefined) {
      const browser = await launchBrowser();
      const page = await browser.newPage({ locale: 'nl-NL' });
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor();
      expect(new URL(page.url()).hash).toBe(new URL(address).hash);
      await browser.close();
    }
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
  }
});

test('the folder that was chosen in the settings is used, unless another is named', {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder();
  const elsewhere = join(folder, 'elders');
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'settings.json'), JSON.stringify({ library: elsewhere }));
  const env = { ARTIKEL30_DATA: join(folder, 'data') };
  for (const [named, library] of [
    [[], elsewhere],
    [['--library', join(folder, 'klanten')], join(folder, 'klanten')],
  ] as const) {
    const { child, said } = start('cli/main.ts', ['serve', '--json', ...named], env);
    const [json] = await until(said, /\{[\s\S]+\}/);
    expect(JSON.parse(json)).toMatchObject({ library });
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
  }
});

test('what can be said behind the command is listed, and nothing is started', async () => {
  const { child, folder, said } = start('../start.ts', ['--help']);
  expect(await ended(child)).toBe(0);
  expect(said()).toContain('npm start -- [KLANT.a30]');
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('a name that is no client file is refused with a message, and nothing is started', async () => {
  const { child, folder, said, complained } = start('http/main.ts', ['weg.a30']);
  expect(await ended(child)).toBe(2);
  expect(complained()).toContain(`Dit bestand bestaat niet: ${join(folder, 'weg.a30')}`);
  expect(said()).toBe('');
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('a port that is taken is refused, and nothing keeps running', {
  timeout: 180_000,
}, async () => {
  const first = start('cli/main.ts', ['serve', '--json']);
  const [json] = await until(first.said, /\{[\s\S]+\}/);
  const { address } = JSON.parse(json) as { address: string };
  const second = start('cli/main.ts', ['serve', '--port', new URL(address).port]);
  expect(await ended(second.child)).toBe(2);
  expect(second.complained()).toContain('Poort');
  first.child.kill('SIGINT');
  expect(await ended(first.child)).toBe(0);
});
