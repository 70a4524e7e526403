/** One try at downloading Electron's binary. That it failed is remembered, so that no start waits for it again. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder } from '../backend/library/data-folder.ts';
import type { ElectronPackage } from './find-electron.ts';

export const LONGEST_MS = 60_000;
const TELL_EVERY_MS = 5_000;

export interface Fetching {
  readonly env: NodeJS.ProcessEnv;
  readonly longestMs?: number;
  readonly tellEveryMs?: number;
  /** Told while it lasts, in seconds since the beginning. */
  readonly onProgress: (seconds: number) => void;
}

const note = (dataDir: string): string => join(dataDir, 'electron-not-fetched.json');

/** Whether this version could not be fetched before. */
export function failedBefore(dataDir: string, version: string): boolean {
  try {
    const noted = JSON.parse(readFileSync(note(dataDir), 'utf8')) as { version?: unknown };
    return noted.version === version;
  } catch {
    return false;
  }
}

/** Whether it is there now. */
export async function fetchElectron(
  { folder, version }: ElectronPackage,
  dataDir: string,
  fetching: Fetching,
): Promise<boolean> {
  const fetched = await run(join(folder, 'install.js'), fetching);
  if (fetched) rmSync(note(dataDir), { force: true });
  else remember(dataDir, version);
  return fetched;
}

function remember(dataDir: string, version: string): void {
  try {
    privateFolder(dataDir);
    writeFileSync(note(dataDir), JSON.stringify({ version }), { mode: 0o600 });
  } catch {
    // Then the next start tries again.
  }
}

/** Whether the script ended well within the time. */
function run(script: string, fetching: Fetching): Promise<boolean> {
  const { env, longestMs = LONGEST_MS, tellEveryMs = TELL_EVERY_MS, onProgress } = fetching;
  const began = performance.now();
  // What it prints is a stack with paths; our own words say what happened.
  const child = spawn(process.execPath, [script], { env, stdio: 'ignore', windowsHide: true });
  const tell = setInterval(
    () => onProgress(Math.round((performance.now() - began) / 1000)),
    tellEveryMs,
  );
  const end = setTimeout(() => child.kill('SIGKILL'), longestMs);
  return new Promise((resolve) => {
    const done = (fetched: boolean): void => {
      clearInterval(tell);
      clearTimeout(end);
      resolve(fetched);
    };
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
  });
}
