/** The host's side of its backend process: asks, listens, and starts it again when it dies or gets stuck. */
import { randomUUID } from 'node:crypto';
import type { AppEvent } from '../../../shared/contract/events.ts';
import type { PassingBytes } from '../host.ts';
import type { ChildPort } from './child-port.ts';
import type { Log, LogCode, LogNote } from './log.ts';
import type { Answers, AnyReply, FromBackend, Question, Start } from './messages.ts';
import { Pulse } from './pulse.ts';

export interface BackendOptions extends Start {
  readonly spawn: () => ChildPort;
  readonly log?: Log;
  /** How often it is asked whether it still answers, in ms. */
  readonly beatMs?: number;
}

/** Waiting times before a start, in ms; the last holds for all that follow. */
const PAUSES = [0, 200, 1_000] as const;
/** A backend that lived this long died of something new. */
const SOUND_MS = 10_000;
/** Publishing to a slow folder takes a while; after this a backend that was told to stop is ended. */
const LONGEST_STOP_MS = 20_000;

const LOST: AnyReply = { ok: false, code: 'backendLost', details: {} };

interface Waiting {
  readonly question: Question;
  readonly answer: (answer: Answers[keyof Answers]) => void;
}

export class BackendClient {
  readonly #options: BackendOptions;
  readonly #granted = new Map<string, string>();
  readonly #asked = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: AppEvent) => void>();
  readonly #pulse: Pulse;
  #library: string;
  #unsent: number[] = [];
  #child: ChildPort | undefined;
  #ready = false;
  #lost = false;
  #stopping = false;
  #ended = Promise.withResolvers<undefined>();
  #failures = 0;
  #startedAt = 0;
  #next = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: BackendOptions) {
    this.#options = options;
    this.#library = options.library;
    this.#pulse = new Pulse({
      ask: () => this.#child?.send({ kind: 'ping' }),
      onSilent: () => this.#fellSilent(),
      onAnswer: () => this.#tell({ type: 'backend', state: 'answers' }),
      onStuck: () => this.#endStuck(),
      ...(options.beatMs === undefined ? {} : { beatMs: options.beatMs }),
    });
    this.#start();
  }

  /** Id of the process while there is one. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** The folder with client files that is in use. */
  get library(): string {
    return this.#library;
  }

  /** No deadline: long work has its own. Answers `backendLost` when the backend died before it answered. */
  call(name: string, input: unknown): Promise<AnyReply> {
    return this.#ask({ kind: 'call', name, input }) as Promise<AnyReply>;
  }

  /** The id as `{blob}`, or a problem. */
  putBlob(content: PassingBytes): Promise<AnyReply> {
    return this.#ask({ kind: 'putBlob', content }) as Promise<AnyReply>;
  }

  /** Undefined for an id that is unknown, taken or too old. */
  async takeBlob(blob: string): Promise<PassingBytes | undefined> {
    const answer = (await this.#ask({ kind: 'takeBlob', blob })) as PassingBytes | AnyReply;
    return answer !== undefined && 'bytes' in answer ? answer : undefined;
  }

  /** Lets calls name a path that the user chose in a dialog of the host; returns its id. */
  grant(path: string): string {
    for (const [file, known] of this.#granted) if (known === path) return file;
    const file = randomUUID();
    this.#granted.set(file, path);
    if (this.#ready) this.#child?.send({ kind: 'grant', file, path });
    return file;
  }

  /** The path behind an id that was granted, here or by the backend. */
  pathOf(file: string): string | undefined {
    return this.#granted.get(file);
  }

  /** Returns what ends the listening. */
  onEvent(listener: (event: AppEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** No page is left: the backend publishes and closes what is open. */
  rest(): void {
    if (this.#ready) this.#child?.send({ kind: 'rest' });
  }

  /** Publishes, closes and ends the backend; it is not started again. */
  async close(): Promise<void> {
    this.#stopping = true;
    // Publishing all that is open may take longer than answering ever does; it has its own deadline.
    this.#pulse.stop();
    clearTimeout(this.#timer);
    if (!this.#child) {
      this.#refuseAll();
      return;
    }
    this.#child.send({ kind: 'shutdown' });
    const deadline = setTimeout(() => this.kill(), LONGEST_STOP_MS);
    await this.#ended.promise;
    clearTimeout(deadline);
  }

  /** Ends the process at once, as a crash would. */
  kill(): void {
    this.#child?.kill();
  }

  #ask(question: Question): Promise<Answers[keyof Answers]> {
    if (this.#stopping) return Promise.resolve(LOST);
    return new Promise((answer) => {
      const id = ++this.#next;
      this.#asked.set(id, { question, answer });
      if (this.#ready) this.#child?.send({ ...question, id });
      else this.#unsent.push(id);
    });
  }

  #start(): void {
    const { spawn, standardLibrary, dataDir } = this.#options;
    const child = spawn();
    this.#child = child;
    this.#startedAt = performance.now();
    child.onMessage((message) => this.#heard(message));
    child.onExit((code) => this.#died(code));
    child.send({
      kind: 'start',
      library: this.#library,
      dataDir,
      ...(standardLibrary === undefined ? {} : { standardLibrary }),
    });
  }

  #heard(message: FromBackend): void {
    this.#pulse.heard();
    if (message.kind === 'ready') this.#began();
    else if (message.kind === 'event') this.#tell(message.event);
    else if (message.kind === 'granted') this.#granted.set(message.file, message.path);
    else if (message.kind === 'library') this.#library = message.library;
    else if (message.kind === 'answer') {
      this.#asked.get(message.id)?.answer(message.answer);
      this.#asked.delete(message.id);
    }
  }

  #began(): void {
    this.#ready = true;
    for (const [file, path] of this.#granted) this.#child?.send({ kind: 'grant', file, path });
    for (const id of this.#unsent.splice(0)) {
      const waiting = this.#asked.get(id);
      if (waiting) this.#child?.send({ ...waiting.question, id });
    }
    if (this.#lost) this.#tell({ type: 'backend', state: 'back' });
    this.#lost = false;
    if (!this.#stopping) this.#pulse.start();
  }

  #fellSilent(): void {
    this.#note('backend.silent');
    this.#tell({ type: 'backend', state: 'silent' });
  }

  #endStuck(): void {
    this.#note('backend.stuck');
    this.kill();
  }

  #note(what: LogCode, note: LogNote = {}): void {
    const pid = this.#child?.pid;
    this.#options.log?.(what, { ...note, ...(pid === undefined ? {} : { pid }) });
  }

  #died(code: number | undefined): void {
    this.#pulse.stop();
    this.#note('backend.ended', code === undefined ? {} : { code: String(code) });
    this.#child = undefined;
    this.#ready = false;
    // Whether what was asked was done is not known, so it is never asked again by itself.
    this.#refuseAll();
    if (this.#stopping) this.#ended.resolve(undefined);
    else this.#startAgain();
  }

  #startAgain(): void {
    if (!this.#lost) this.#tell({ type: 'backend', state: 'lost' });
    this.#lost = true;
    if (performance.now() - this.#startedAt > SOUND_MS) this.#failures = 0;
    const pause = PAUSES[Math.min(this.#failures++, PAUSES.length - 1)];
    this.#timer = setTimeout(() => this.#start(), pause);
  }

  #refuseAll(): void {
    const all = [...this.#asked.values()];
    this.#asked.clear();
    this.#unsent = [];
    for (const { answer } of all) answer(LOST);
  }

  #tell(event: AppEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
