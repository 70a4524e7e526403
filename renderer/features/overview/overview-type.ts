import type { OutputOf } from '../../../shared/contract/calls.ts';

/** What the backend tells of the whole register. */
export type Overview = OutputOf<'register.overview'>;
