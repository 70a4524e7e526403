/** The page and the shell as built, for tests: several test files run at once; one of them builds. */
import { mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildPage, builtPage, isPageCurrent } from '../../electron/backend/http/build-page.ts';
import { placesOf } from '../../electron/shell/places.ts';
import { buildShell, builtShell, isShellCurrent } from '../../electron/start/build-shell.ts';

const root = resolve(import.meta.dirname, '../..');

/** Folder of the built page; `ARTIKEL30_TEST_PAGE` names one that was built already. */
export async function appPage(): Promise<string> {
  const given = process.env.ARTIKEL30_TEST_PAGE;
  if (given) return given;
  await builtHere();
  return builtPage;
}

/** The page where the package looks for it. */
export const builtHere = (): Promise<void> => buildOnce('renderer.lock', isPageCurrent, buildPage);

/** Folder of the built shell; `ARTIKEL30_TEST_SHELL` names one that was built already. */
export async function appShell(): Promise<string> {
  const given = process.env.ARTIKEL30_TEST_SHELL;
  if (given) return given;
  await buildOnce(
    'shell.lock',
    () => isShellCurrent(root),
    async () => {
      if (!(await buildShell(root))) throw new Error('not built');
    },
  );
  return builtShell(root);
}

/** What the window starts a backend with: it is there in half the time of its source. */
export async function appBackend(): Promise<string> {
  return placesOf(join(await appShell(), 'electron/shell')).backend;
}

async function buildOnce(
  name: string,
  isCurrent: () => boolean,
  build: () => Promise<void>,
): Promise<void> {
  const lock = resolve(root, '.build', name);
  mkdirSync(resolve(lock, '..'), { recursive: true });
  while (!isCurrent()) {
    try {
      mkdirSync(lock);
    } catch {
      // A builder that was killed left its lock; none takes two minutes.
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > 120_000) rmSync(lock, { recursive: true, force: true });
      await wait(300);
      continue;
    }
    try {
      await build();
    } finally {
      rmdirSync(lock);
    }
  }
}
