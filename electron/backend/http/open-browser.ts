/** Opens a file in the user's browser. The address inside it is never an argument: every user can read those. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../shared/domain/text.ts';
import { privateFolder } from '../library/data-folder.ts';
import { redirectPage } from './entry-page.ts';

const OLD_MS = 10 * 60_000;

export interface RedirectFile {
  readonly path: string;
  readonly remove: () => void;
}

/** A page that goes to the address; only this user can read it. */
export function redirectFile(dataDir: string, address: string, language: Language): RedirectFile {
  const folder = privateFolder(dataDir, 'entry');
  for (const name of readdirSync(folder)) {
    // Left by a start that was cut off; one of another app that starts right now stays.
    const made = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (made < Date.now() - OLD_MS) rmSync(join(folder, name), { force: true });
  }
  const path = join(folder, `${randomBytes(8).toString('hex')}.html`);
  writeFileSync(path, redirectPage(language, address), { mode: 0o600, flag: 'wx' });
  return { path, remove: () => rmSync(path, { force: true }) };
}

/** The command that opens a file in the program the user has for it; undefined without a screen. */
export function openCommand(
  path: string,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): readonly [string, ...string[]] | undefined {
  if (platform === 'darwin') return ['open', path];
  // Not `cmd /c start`: it would read & and % in a path as its own.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', path];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', path] : undefined;
}

/** False where there is nothing to open it with. */
export async function openFile(path: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const command = openCommand(path, env);
  if (!command) return false;
  const [program, ...args] = command;
  return new Promise((done) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore', env });
    child.once('error', () => done(false));
    child.once('spawn', () => {
      child.unref();
      done(true);
    });
  });
}
