import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext } from 'playwright-core';

const root = resolve(import.meta.dirname, '../..');
const NONCE = 'bm9uY2Utb2YtYS10ZXN0';

/** Nothing of anywhere else, no inline script, a style element only with the nonce. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'nonce-${NONCE}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const made = new Map<string, Promise<string>>();

/**
 * Builds the page in `folder` (from the top of the checkout) with the build of the app, once for each
 * process of tests, in a process of its own: the test's `NODE_ENV` would bundle React as for development.
 * Out: where it lies.
 */
export function buildPage(folder: string): Promise<string> {
  const building = made.get(folder) ?? build(folder);
  made.set(folder, building);
  return building;
}

async function build(folder: string): Promise<string> {
  // Each process its own: one that builds takes the files from under the other.
  const out = join(
    root,
    '.build/pages',
    process.env.VITEST_POOL_ID ?? '0',
    folder.replaceAll('/', '-'),
  );
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', join(root, folder), '--config', 'renderer/vite.config.ts', '--outDir', out],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
  );
  return out;
}

/** Lets `context` find the built page at this address, under the security policy of the hosts. */
export async function servePage(context: BrowserContext, built: string): Promise<string> {
  const origin = 'https://page.example';
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(built, pathname === '/' ? 'index.html' : pathname);
    if (!path.startsWith(built) || !existsSync(path)) return route.fulfill({ status: 404 });
    const isHtml = path.endsWith('.html');
    const body = isHtml
      ? readFileSync(path, 'utf8').replace(
          '<head>',
          `<head><meta name="a30-nonce" content="${NONCE}">`,
        )
      : readFileSync(path);
    return route.fulfill({
      body,
      contentType: types[extname(path)] ?? 'application/octet-stream',
      headers: { 'content-security-policy': POLICY },
    });
  });
  return origin;
}
