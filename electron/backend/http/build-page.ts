/** Builds the page where it is missing or older than what it is made of. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { ProblemError } from '../problem-error.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SOURCES = ['renderer', 'shared', 'assets', 'package-lock.json'];

export const builtPage = join(ROOT, '.build', 'renderer');

/** Ms since 1970 at which a file changed, or whatever changed last in a folder; 0 where there is nothing. */
export function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  const times = readdirSync(path, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(path, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return Math.max(0, ...times);
}

export function isPageCurrent(built = builtPage, root = ROOT): boolean {
  const made = changedAt(join(built, 'index.html'));
  return made > 0 && SOURCES.every((source) => changedAt(join(root, source)) <= made);
}

/** @throws ProblemError pageNotBuilt */
export async function buildPage(): Promise<void> {
  try {
    const vite = join(
      dirname(createRequire(import.meta.url).resolve('vite/package.json')),
      'bin/vite.js',
    );
    const config = join(ROOT, 'renderer', 'vite.config.ts');
    const child = spawn(
      process.execPath,
      [vite, 'build', '--config', config, '--logLevel', 'error'],
      {
        cwd: ROOT,
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code === 0) return;
  } catch {
    // Not installed or not startable: told below.
  }
  throw new ProblemError('pageNotBuilt', {});
}
