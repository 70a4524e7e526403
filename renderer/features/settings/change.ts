import type { InputOf } from '../../../shared/contract/calls.ts';

/** Keeps what was set; what is refused is told by the screen. */
export type Change = (wanted: InputOf<'settings.set'>) => Promise<void>;
