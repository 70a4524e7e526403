import type { OutputOf } from '../../../shared/contract/calls.ts';

/** A fixed copy of the register, as the list shows it. */
export type Version = OutputOf<'versions.list'>[number];
