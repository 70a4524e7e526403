/** A statement that was read, as the screen holds it. */
import type { OutputOf } from '../../../shared/contract/calls.ts';

export type ReadText = NonNullable<OutputOf<'reader.kept'>['read']>;
export type TextPassage = ReadText['passages'][number];
