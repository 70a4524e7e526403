/** What a host and its backend process say to each other. Both are ours and start together, so nothing is parsed. */
import type { AppEvent } from '../../../shared/contract/events.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import type { PassingBytes } from '../host.ts';

/** A reply whose call is known by name only. */
export type AnyReply =
  | { readonly ok: true; readonly value: unknown }
  | ({ readonly ok: false } & Problem);

/** What a backend is told before anything else. */
export interface Start {
  readonly library: string;
  /** Absent where the folder was named at the start, and stays. */
  readonly standardLibrary?: string;
  readonly dataDir: string;
}

/** A question; each gets one answer with the same id. */
export type Question =
  | { readonly kind: 'call'; readonly name: string; readonly input: unknown }
  | { readonly kind: 'putBlob'; readonly content: PassingBytes }
  | { readonly kind: 'takeBlob'; readonly blob: string };

export interface Answers {
  readonly call: AnyReply;
  readonly putBlob: AnyReply;
  readonly takeBlob: PassingBytes | undefined;
}

export type ToBackend =
  | ({ readonly kind: 'start' } & Start)
  /** The host lets calls name this path by its id. */
  | { readonly kind: 'grant'; readonly file: string; readonly path: string }
  | (Question & { readonly id: number })
  /** No page is left: client files are published and closed; the next call opens what it needs. */
  | { readonly kind: 'rest' }
  /** Whether it still answers; `pong` comes back at once. */
  | { readonly kind: 'ping' }
  | { readonly kind: 'shutdown' };

export type FromBackend =
  | { readonly kind: 'ready' }
  | { readonly kind: 'pong' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  /** An id that the backend gave out itself, for the next backend to know. */
  | { readonly kind: 'granted'; readonly file: string; readonly path: string }
  /** Another folder with client files: what its host starts later must use it too. */
  | { readonly kind: 'library'; readonly library: string }
  | { readonly kind: 'event'; readonly event: AppEvent };
