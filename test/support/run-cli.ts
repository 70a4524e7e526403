/** The real command line as a process of its own, as a user starts it. */
import { execFile, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface CliRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly dataDir: string;
  /** The folder that relative paths start from. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A command that starts what comes after it, such as `setpriv` or `sh -c 'ulimit …; exec "$@"' sh`. */
  readonly through?: readonly string[];
}

const MAIN = resolve(import.meta.dirname, '../../electron/backend/cli/main.ts');
const COMPILED = resolve(import.meta.dirname, '../../.build/compiled');

/** Messages are Dutch unless `words` or `env` say otherwise; nothing of the tester's own settings counts. */
export function runCli(words: readonly string[], options: CliOptions): Promise<CliRun> {
  const { dataDir, folder, env = {}, through = [] } = options;
  const [command = '', ...args] = [...through, process.execPath, MAIN, ...words];
  return new Promise((done, fail) => {
    execFile(
      command,
      args,
      {
        env: {
          PATH: process.env.PATH,
          // Hundreds of starts from source: Node keeps what it made of them, unless a test watches writing.
          ...(through.length === 0 ? { NODE_COMPILE_CACHE: COMPILED } : {}),
          ARTIKEL30_DATA: dataDir,
          LANG: 'nl_NL.UTF-8',
          ...(folder === undefined ? {} : { INIT_CWD: folder }),
          ...env,
        },
        maxBuffer: 64_000_000,
      },
      (error, stdout, stderr) => {
        const exitCode = error ? error.code : 0;
        if (typeof exitCode === 'number') done({ exitCode, stdout, stderr });
        else fail(new Error(`${command} did not end by itself`, { cause: error }));
      },
    );
  });
}

const NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

/** How to start a process whom permission bits bind: they do not bind root. Undefined where that is impossible. */
export function asOrdinaryUser(): readonly string[] | undefined {
  if (process.getuid?.() !== 0) return process.platform === 'win32' ? undefined : [];
  const [command = '', ...args] = NOBODY;
  const read = `require('node:fs').readFileSync(${JSON.stringify(MAIN)})`;
  const tried = spawnSync(command, [...args, process.execPath, '-e', read]);
  return tried.status === 0 ? NOBODY : undefined;
}

/** Ends with code 0 where this user may mount a file system that nobody else sees. */
export function canMount(): boolean {
  return (
    process.platform === 'linux' &&
    spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs -o size=64k tmpfs /mnt']).status === 0
  );
}
