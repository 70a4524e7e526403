/** The one folder of this app on this computer; every host uses the same. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { writeProblem } from '../store/errors.ts';

const NAME = 'Artikel 30';

function standardPlace(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = homedir();
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), NAME);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', NAME);
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'artikel30');
}

/** The system's standard place, unless `ARTIKEL30_DATA` names another. */
export function dataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  return env.ARTIKEL30_DATA || standardPlace(env, platform);
}

/** What a person set for this app on this computer. */
export const settingsFile = (dataDir: string): string => join(dataDir, 'settings.json');

/**
 * Makes a folder that only this user can enter; returns its path.
 * @throws ClientFileError folderMissing, exists, notWritable, diskFull
 */
export function privateFolder(...parts: string[]): string {
  const path = join(...parts);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw writeProblem(error, path);
  }
  return path;
}
