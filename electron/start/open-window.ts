/** Runs the built shell in Electron for as long as its window is open. */
import { spawn } from 'node:child_process';

/** An Electron that ends with a fault this soon never had a window: no sandbox, no library of the system. */
const NO_WINDOW_MS = 10_000;

/** Whether there can be a window at all. */
export function hasScreen(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Whether the app ran; false where it ended with a fault before a window can have been there. */
export function openWindow(
  binary: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  noWindowMs = NO_WINDOW_MS,
): Promise<boolean> {
  const began = performance.now();
  // With this set, Electron would be Node and show nothing; Node leaves out what is undefined.
  const own = { ...env, ELECTRON_RUN_AS_NODE: undefined };
  // Paths among the words are relative to where the user is; npm runs scripts in the project's folder.
  const cwd = env.INIT_CWD ?? process.cwd();
  const child = spawn(binary, words, { env: own, cwd, stdio: 'ignore' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0 || performance.now() - began > noWindowMs));
  });
}
