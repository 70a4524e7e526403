/** Opens a file with a statement and reads it, in a thread of its own that can be stopped. */
import type { Reading, TextPassage } from '../../../../shared/statement-reader/reading.ts';
import { inThread, type ThreadOptions } from '../../threads/in-thread.ts';
import { DEADLINE_SECONDS, GROWTH_MB, MEMORY_MB } from './limits.ts';
import type { CleanText, Source } from './read-source.ts';
import type { RefusalCode, Refusals } from './refusal.ts';

export interface Asked {
  readonly source: Source;
  /** Also what does not look like a privacy statement. */
  readonly anyway: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export interface ReadStatement {
  readonly source: CleanText['kind'];
  readonly text: string;
  readonly passages: readonly TextPassage[];
  readonly reading: Reading;
}

export type RefusedRead = {
  readonly [C in RefusalCode]: { readonly code: C; readonly details: Refusals[C] };
}[RefusalCode];

export type ReadResult = { readonly read: ReadStatement } | { readonly refused: RefusedRead };

/** @throws ThreadError */
export function readInThread(asked: Asked, options: ThreadOptions): Promise<ReadResult> {
  const entry = new URL('./worker.ts', import.meta.url);
  return inThread<ReadResult>(entry, asked, {
    deadlineMs: DEADLINE_SECONDS * 1_000,
    memoryMb: MEMORY_MB,
    growthMb: GROWTH_MB,
    // Words that were pasted open no file: who mends a text and reads it again need not wait for the rules to load.
    again: 'text' in asked.source,
    ...options,
  });
}
