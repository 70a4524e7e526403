/** The backend process: owns SQLite, answers its host through dispatch, ends with it. */
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Problem } from '../../../shared/domain/problem.ts';
import { blobStore } from '../blobs.ts';
import type { Host } from '../host.ts';
import { ProblemError } from '../problem-error.ts';
import { dispatch, loadAll } from '../rpc/dispatch.ts';
import { closeAll } from '../services/held-files.ts';
import { codeOf, type Log, openLog } from './log.ts';
import type { Answers, AnyReply, Question, Start } from './messages.ts';
import { parentPort } from './parent-port.ts';

/** After this long a page that was opened with this process has what it asks first, in ms. */
const QUIET_MS = 1_500;

const port = parentPort();
const granted = new Map<string, string>();
let log: Log = () => undefined;
let host: Serving | undefined;

process.on('uncaughtException', (error) => {
  // What was saved is in the working files; the next start finds it.
  log('backend.fault', { code: codeOf(error), pid: process.pid });
  process.exit(1);
});
// Ctrl+C and a closed terminal reach the whole group; the host decides when its backend ends.
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => undefined);
process.on('SIGTERM', stop);

port.onGone(stop);
port.onMessage((message) => {
  if (message.kind === 'start') start(message);
  else if (message.kind === 'grant') granted.set(message.file, message.path);
  else if (message.kind === 'shutdown') stop();
  else if (message.kind === 'ping') port.send({ kind: 'pong' });
  else if (host && message.kind === 'rest') closeAll(host);
  else if (host && message.kind !== 'rest') {
    const { id } = message;
    void answer(message, host).then((answer) => port.send({ kind: 'answer', id, answer }));
  }
});

function start({ library, standardLibrary, dataDir }: Start): void {
  log = openLog(dataDir);
  const now = (): Date => new Date();
  const serving: Serving & { library: string } = {
    pathOf: (id) => granted.get(id),
    grant,
    dataDir,
    library,
    ...(standardLibrary === undefined ? {} : { standardLibrary }),
    setLibrary: (folder) => {
      serving.library = folder;
      port.send({ kind: 'library', library: folder });
    },
    newId: randomUUID,
    now,
    who: userName(),
    emit: (event) => port.send({ kind: 'event', event }),
    blobs: blobStore(randomUUID, now),
  };
  host = serving;
  log('backend.started', { pid: process.pid });
  port.send({ kind: 'ready' });
  // What the person does next needs it; by now the first screen is there.
  setTimeout(() => void loadAll(), QUIET_MS).unref();
}

/** For a client file that comes to lie outside the folder with client files, beside one that does. */
function grant(path: string): string {
  for (const [file, known] of granted) if (known === path) return file;
  const file = randomUUID();
  granted.set(file, path);
  port.send({ kind: 'granted', file, path });
  return file;
}

type Serving = Host & Required<Pick<Host, 'blobs'>>;

async function answer(question: Question, host: Serving): Promise<Answers[keyof Answers]> {
  if (question.kind === 'call') {
    return dispatch(question.name, question.input, host);
  }
  if (question.kind === 'takeBlob') return host.blobs.take(question.blob);
  return put(question, host);
}

function put({ content }: Extract<Question, { kind: 'putBlob' }>, host: Serving): AnyReply {
  try {
    return { ok: true, value: { blob: host.blobs.put(content) } };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, details } = error as Problem;
    return { ok: false, code, details };
  }
}

function stop(): never {
  if (host) closeAll(host);
  log('backend.stopped', { pid: process.pid });
  process.exit(0);
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'app';
  }
}
