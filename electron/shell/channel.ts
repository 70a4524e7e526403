/** What preload and main agree on. Free of imports that run: the preload holds nothing but itself. */
import type { Problem } from '../../shared/domain/problem.ts';

/** The only channel: calls one way, events the other. */
export const CHANNEL = 'artikel30';

/** What the page sees as `window.artikel30`. */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<AnyReply>;
  /** @returns ends the subscription */
  readonly subscribe: (listener: (event: unknown) => void) => () => void;
}

export type AnyReply =
  | { readonly ok: true; readonly value: unknown }
  | ({ readonly ok: false } & Problem);
