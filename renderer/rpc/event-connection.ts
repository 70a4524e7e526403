/** Listens to the host for as long as somebody wants to hear, and knows within 2 s when it is gone. */
import type { AppEvent } from '../../shared/contract/events.ts';
import { eventReader, type ServerEvent } from './event-reader.ts';
import type { Listener } from './transport.ts';

/** The host beats every second. */
const SILENCE_MS = 1_750;
/** Silence is counted in steps: while the page itself was too busy to hear, time passes as one of them. */
const STEP_MS = 250;
const PAUSES = [0, 200, 500, 1_000] as const;

export interface Connection {
  /** False from a loss until the host has proven itself. */
  readonly isSound: () => boolean;
  /** A call found nobody. */
  readonly doubt: () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

export interface ConnectionOptions {
  /** Asks for the events after this number. */
  readonly open: (after: number | undefined, signal: AbortSignal) => Promise<Response>;
  /** Whether it is still the host that this page came from. */
  readonly prove: (signal: AbortSignal) => Promise<boolean>;
  readonly tell: Listener;
}

export function eventConnection({ open, prove, tell }: ConnectionOptions): Connection {
  let after: number | undefined;
  let lost = false;
  let failures = 0;
  let current: AbortController | undefined;

  const lose = (): void => {
    if (!lost) tell({ type: 'backend', state: 'lost' });
    lost = true;
  };

  const take = ({ name, id, data }: ServerEvent): void => {
    if (name === 'hello') {
      const { last, whole } = JSON.parse(data) as { last: number; whole: boolean };
      failures = 0;
      // What follows is numbered; without it we go on from where the host is.
      if (after === undefined || !whole) after = last;
      if (lost) tell({ type: 'backend', state: 'back' });
      lost = false;
      return;
    }
    if (id !== undefined) after = id;
    tell(JSON.parse(data) as AppEvent);
  };

  const listen = async (attempt: AbortController): Promise<void> => {
    const { signal } = attempt;
    const silence = silenceWatch(() => attempt.abort());
    try {
      if (lost && !(await prove(signal))) return;
      const response = await open(after, signal);
      if (!response.ok || !response.body) return;
      const read = eventReader();
      const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        silence.heard();
        const { done, value } = await pieces.read();
        if (done) return;
        for (const event of read(value)) take(event);
      }
    } finally {
      silence.end();
    }
  };

  const run = async (attempt: AbortController): Promise<void> => {
    await listen(attempt).catch(() => undefined);
    attempt.abort();
    if (current !== attempt) return;
    lose();
    const pause = PAUSES[Math.min(failures++, PAUSES.length - 1)];
    setTimeout(() => {
      if (current === attempt) begin();
    }, pause);
  };

  const begin = (): void => {
    current = new AbortController();
    void run(current);
  };

  return {
    isSound: () => !lost,
    doubt: () => {
      lose();
      current?.abort();
    },
    start: begin,
    stop: () => {
      const attempt = current;
      current = undefined;
      attempt?.abort();
    },
  };
}

/** Calls when nothing was heard for too long; silence counts from the start. */
function silenceWatch(onSilence: () => void): {
  readonly heard: () => void;
  readonly end: () => void;
} {
  let steps = 0;
  const timer = setInterval(() => {
    steps += 1;
    if (steps * STEP_MS >= SILENCE_MS) onSilence();
  }, STEP_MS);
  return {
    heard: () => {
      steps = 0;
    },
    end: () => clearInterval(timer),
  };
}
