import { useEffect } from 'react';
import { PASTED_LIMIT } from '../../../shared/contract/reader.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import { backend } from '../../state/backend.ts';
import { today } from '../../state/today.ts';
import type { ReadText } from './read-text.ts';
import { renewReading } from './reader-state.ts';

/** The backend forgot the reading when it was started again: the page gives it the text once more. */
export function useReadAgain(
  { reading, text, name }: ReadText,
  problem: Problem | undefined,
): void {
  const isGone = problem?.code === 'readingGone' && text.length <= PASTED_LIMIT;
  useEffect(() => {
    if (!isGone) return;
    void (async () => {
      const reply = await backend.call('reader.read', {
        job: crypto.randomUUID(),
        source: { text, ...(name === undefined ? {} : { name }) },
        today: today(),
        anyway: true,
      });
      // What was decided refers to this very text.
      if (reply.ok && reply.value.text === text) renewReading(reading, reply.value.reading);
    })();
  }, [isGone, reading, text, name]);
}
