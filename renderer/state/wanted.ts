/**
 * What a person gave a field and the backend has not answered yet, by address. It is shown at once,
 * and what is given next starts from it: of two quick choices the first is not lost.
 */
import { create } from 'zustand';

/** `before` is what was sent and is not answered yet, where one does not wait for that. */
type Send<R> = (to: unknown, before?: Wanted) => Promise<R>;

export interface Wanted {
  readonly to: unknown;
}

interface Line {
  newest: Wanted;
  /** On its way. */
  sent?: Wanted;
  send: Send<unknown>;
  readonly end: Promise<unknown>;
}

const useAllWanted = create<ReadonlyMap<string, Wanted>>(() => new Map());
const lines = new Map<string, Line>();

/** Undefined where nothing is under way; `to` undefined where the value is being taken away. */
export const useWanted = (ref: string): Wanted | undefined => useAllWanted((all) => all.get(ref));

export const wantedAt = (ref: string): Wanted | undefined => useAllWanted.getState().get(ref);

/**
 * Sends one value of a field at a time, and always the newest. All who wait get the answer to the
 * last one.
 */
export function want<R>(ref: string, to: unknown, send: Send<R>): Promise<R> {
  const newest = { to };
  show(ref, newest);
  const line = lines.get(ref);
  if (line) {
    Object.assign(line, { newest, send });
    return line.end as Promise<R>;
  }
  const started: Line = { newest, send, end: Promise.resolve().then(() => run(ref, started)) };
  lines.set(ref, started);
  return started.end as Promise<R>;
}

async function run(ref: string, line: Line): Promise<unknown> {
  for (;;) {
    const { newest, send } = line;
    line.sent = newest;
    const reply = await send(newest.to);
    if (line.newest !== newest) continue;
    lines.delete(ref);
    show(ref, undefined);
    return reply;
  }
}

/** The page goes, and an answer would come too late: what waits for one is sent behind it now. */
export function sendWaiting(): void {
  for (const { newest, sent, send } of lines.values())
    if (sent && sent !== newest) void send(newest.to, sent);
}

function show(ref: string, wanted: Wanted | undefined): void {
  useAllWanted.setState((all) => {
    const next = new Map(all);
    if (wanted) next.set(ref, wanted);
    else next.delete(ref);
    return next;
  }, true);
}
