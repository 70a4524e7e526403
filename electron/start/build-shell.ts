/** Builds the shell where it is missing or older than what it is made of. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { changedAt } from '../backend/http/build-page.ts';

const SOURCES = ['electron', 'shared', 'assets', 'package.json', 'package-lock.json'];
const CONFIGS = ['electron/shell/vite.main.config.ts', 'electron/shell/vite.preload.config.ts'];

/** Folder that Electron is started with. */
export const builtShell = (root: string): string => join(root, '.build', 'shell');

/** Whether nothing it is made of changed since. The preload is written last. */
export function isShellCurrent(root: string): boolean {
  const made = changedAt(join(builtShell(root), 'preload.cjs'));
  return made > 0 && SOURCES.every((source) => changedAt(join(root, source)) <= made);
}

/** Whether it is built. */
export async function buildShell(root: string): Promise<boolean> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const config of CONFIGS) {
    const words = [vite, 'build', '--config', join(root, config), '--logLevel', 'error'];
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const code = await once(child, 'exit').then(
      ([code]) => code as number | null,
      () => 1,
    );
    if (code !== 0) return false;
  }
  return true;
}
