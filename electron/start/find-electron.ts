/** Where Electron's binary is. Its package is never loaded: under plain Node that begins a download. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ElectronPackage {
  readonly folder: string;
  readonly version: string;
}

/** The installed package; undefined where only the app's own packages are. */
export function electronPackage(root: string): ElectronPackage | undefined {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { folder, version };
  } catch {
    return undefined;
  }
}

/** Path of the binary of this very version, if it is there. */
export function electronBinary(
  { folder, version }: ElectronPackage,
  env: NodeJS.ProcessEnv,
): string | undefined {
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist');
  try {
    const found = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    // Written beside it at the end of a download; its absence is an unfinished one.
    const name = readFileSync(join(folder, 'path.txt'), 'utf8').trim();
    const binary = join(dist, name);
    return found === version && existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}
