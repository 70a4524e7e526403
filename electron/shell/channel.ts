/** What preload and main agree on. Free of imports that run: the preload holds nothing but itself. */
import type { Problem } from '../../shared/domain/problem.ts';

/** Calls one way, events the other. */
export const CHANNEL = 'artikel30';
/** Paths of what the user dropped on the page: a channel of its own, since only the preload can tell them. */
export const DROPPED = 'artikel30.dropped';

/** What the page sees as `window.artikel30`. */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<AnyReply>;
  /** @returns ends the subscription */
  readonly subscribe: (listener: (event: unknown) => void) => () => void;
  /** The id of a client file that the user dropped; none where the system does not tell where it lies. */
  readonly openInPlace: (file: File) => Promise<AnyReply>;
}

export type AnyReply =
  | { readonly ok: true; readonly value: unknown }
  | ({ readonly ok: false } & Problem);
