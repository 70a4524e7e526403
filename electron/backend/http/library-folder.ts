/** The user's folder with client files: among the documents, where people look for what is theirs. */
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { settingsFile } from '../library/data-folder.ts';
import { ProblemError } from '../problem-error.ts';
import type { Start } from '../process/messages.ts';

const NAME = 'Artikel 30';

/** The documents folder; on Linux under the name that the desktop gave it, such as ~/Documenten. */
function documents(env: NodeJS.ProcessEnv, home: string): string {
  const standard = join(home, 'Documents');
  if (process.platform === 'win32' || process.platform === 'darwin') return standard;
  if (env.XDG_DOCUMENTS_DIR) return env.XDG_DOCUMENTS_DIR;
  try {
    const config = join(env.XDG_CONFIG_HOME || join(home, '.config'), 'user-dirs.dirs');
    const line = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(config, 'utf8'))?.[1];
    return line?.replace(/^\$HOME/, () => home) ?? standard;
  } catch {
    return standard;
  }
}

export function standardLibrary(env: NodeJS.ProcessEnv, home = homedir()): string {
  return join(documents(env, home), NAME);
}

/** Makes the folder where it is not there. @throws ProblemError notWritable */
export function ensureLibrary(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return path;
  } catch (error) {
    throw new ProblemError('notWritable', { path }, { cause: error });
  }
}

/**
 * The folder a host begins with: the one that was named, else the one chosen in the settings, else the
 * standard one. One that was chosen is not made: where its drive is away an empty one would take its
 * place. @throws ProblemError notWritable
 */
export function libraryAtStart(
  named: string | undefined,
  dataDir: string,
  env: NodeJS.ProcessEnv,
): Omit<Start, 'dataDir'> {
  if (named !== undefined) return { library: ensureLibrary(named) };
  const standard = standardLibrary(env);
  return { library: chosenLibrary(dataDir) ?? ensureLibrary(standard), standardLibrary: standard };
}

/** Read without the schema of the settings, which would cost a host more than all else of its start. */
function chosenLibrary(dataDir: string): string | undefined {
  try {
    const kept = JSON.parse(readFileSync(settingsFile(dataDir), 'utf8')) as { library?: unknown };
    const { library } = kept;
    return typeof library === 'string' && isAbsolute(library) ? library : undefined;
  } catch {
    return undefined;
  }
}
