/** Runs the loopback host from start to stop. */
import { once } from 'node:events';
import type { Language } from '../../../shared/domain/text.ts';
import { hostMessages } from '../../../shared/i18n/host.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { dataFolder, privateFolder } from '../library/data-folder.ts';
import { ProblemError } from '../problem-error.ts';
import { BackendClient } from '../process/backend-client.ts';
import { forkBackend } from '../process/fork-backend.ts';
import { codeOf, openLog } from '../process/log.ts';
import { idOfFile } from '../services/library-folder.ts';
import { buildPage, builtPage, isPageCurrent } from './build-page.ts';
import { libraryAtStart } from './library-folder.ts';
import { startLoopback } from './loopback.ts';
import { openFile, redirectFile } from './open-browser.ts';
import { readPage } from './page-files.ts';
import { CODE_LIFE_MS } from './session.ts';

export interface ServeOptions {
  readonly language: Language;
  readonly env: NodeJS.ProcessEnv;
  /** Goes before the folder that was chosen in the settings; see `libraryAtStart`. */
  readonly library?: string;
  /** Path of the client file that the app opens with. */
  readonly file?: string;
  readonly port?: number;
  readonly openBrowser: boolean;
  /** One JSON value instead of words. */
  readonly json?: boolean;
  readonly print: (text: string) => void;
  readonly signal: AbortSignal;
}

/** After this long without a browser the person gets the address too: browsers in a sandbox cannot read our file. */
const PATIENCE_MS = 8_000;

/**
 * Serves until the signal or until no page was open for long.
 * @throws ProblemError portTaken, notWritable, pageNotBuilt
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { language, env, json = false, print, signal } = options;
  const words = hostMessages[language];
  const say = (text: string): void => {
    if (!json) print(`${text}\n`);
  };
  const begin = libraryAtStart(options.library, dataFolder(env), env);
  const { library } = begin;
  const dataDir = ensureDataFolder(env);
  if (!isPageCurrent()) {
    say(words.building);
    await buildPage();
  }
  const log = openLog(dataDir);
  process.once('uncaughtException', (error) => {
    // The backend sees its host go, publishes and ends. What was thrown could hold personal data.
    log('host.fault', { code: codeOf(error), pid: process.pid });
    process.stderr.write(`${problemText({ code: 'call.failed', details: {} }, language)}\n`);
    process.exit(2);
  });
  const backend = new BackendClient({ spawn: () => forkBackend(), ...begin, dataDir, log });
  const idle = new AbortController();
  const entered = Promise.withResolvers<undefined>();
  const port = options.port ?? 0;
  const loopback = await startLoopback({
    ...{ backend, language, port, page: readPage(builtPage) },
    onEntered: () => entered.resolve(undefined),
    onIdle: () => idle.abort(),
  }).catch(async (error: unknown) => {
    await backend.close();
    throw error;
  });
  log('host.started', { pid: process.pid });
  const screen = options.file === undefined ? '' : firstScreen(options.file, library, backend);
  const address = (lifeMs: number): string => loopback.entryAddress(lifeMs) + screen;
  const ended = AbortSignal.any([signal, idle.signal]);
  const ending = ended.aborted ? Promise.resolve([]) : once(ended, 'abort');
  if (json)
    print(`${JSON.stringify({ address: address(CODE_LIFE_MS.person), library }, null, 2)}\n`);
  else if (options.openBrowser)
    await welcome(address, { ...options, library, dataDir, say }, entered.promise);
  else say(addressFor(address, language));
  say(words.howToStop);
  await ending;
  await loopback.close();
  await backend.close();
  log('host.stopped', { pid: process.pid });
  say(idle.signal.aborted ? words.idle(15) : words.stopped);
}

function ensureDataFolder(env: NodeJS.ProcessEnv): string {
  const path = dataFolder(env);
  try {
    return privateFolder(path);
  } catch (error) {
    throw new ProblemError('notWritable', { path }, { cause: error });
  }
}

/** Where the page begins, as the part of its address that stays in the browser. */
function firstScreen(path: string, library: string, backend: BackendClient): string {
  const file = idOfFile(library, path) ?? backend.grant(path);
  return `#/${file}/overview`;
}

/** An address that lets a browser in once within this time, in ms. */
type Address = (lifeMs: number) => string;

function addressFor(address: Address, language: Language): string {
  const life = CODE_LIFE_MS.person;
  return hostMessages[language].address(address(life), life / 60_000);
}

interface Welcome extends Omit<ServeOptions, 'library'> {
  readonly library: string;
  readonly dataDir: string;
  readonly say: (text: string) => void;
}

async function welcome(
  address: Address,
  { language, env, library, dataDir, say }: Welcome,
  entered: Promise<undefined>,
): Promise<void> {
  const words = hostMessages[language];
  const file = redirectFile(dataDir, address(CODE_LIFE_MS.file), language);
  const late = setTimeout(
    () => say(`${words.notOpened} ${addressFor(address, language)}`),
    PATIENCE_MS,
  ).unref();
  const over = setTimeout(file.remove, CODE_LIFE_MS.file).unref();
  process.once('exit', file.remove);
  void entered.then(() => {
    clearTimeout(late);
    clearTimeout(over);
    file.remove();
  });
  if (await openFile(file.path, env)) {
    say(words.opened(library));
    return;
  }
  clearTimeout(late);
  file.remove();
  say(addressFor(address, language));
}
