/** The command line as host: paths are those that the user typed, relative to the folder they typed them in. */
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { blobStore } from '../blobs.ts';
import type { Blobs, Host } from '../host.ts';
import { dataFolder } from '../library/data-folder.ts';

export interface CliHost extends Host {
  /** Gives out an id for a path of the user. */
  readonly fileId: (path: string) => string;
  readonly blobs: Blobs;
}

export function cliHost(env: NodeJS.ProcessEnv, now: () => Date): CliHost {
  const paths = new Map<string, string>();
  // npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
  const folder = env.INIT_CWD ?? process.cwd();
  return {
    fileId: (path) => {
      const id = `file-${paths.size + 1}`;
      paths.set(id, resolve(folder, path));
      return id;
    },
    pathOf: (id) => paths.get(id),
    dataDir: dataFolder(env),
    newId: randomUUID,
    now,
    who: userName(),
    blobs: blobStore(randomUUID, now),
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'cli';
  }
}
