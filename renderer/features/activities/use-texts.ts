/** The words of all activities, for who searches them at every letter. */
import { useCallback } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { backend } from '../../state/backend.ts';
import { told } from '../../state/refusal.ts';
import { watchScrolling } from '../../state/scrolling.ts';
import { type Ask, useAsked } from '../../state/use-query.ts';

type Texts = OutputOf<'activities.texts'>['texts'];

/** Undefined until all are there, and for who has not wanted them; older words stay while newer come. */
export function useTexts(file: string, language: Language, isWanted: boolean): Texts | undefined {
  const gather = useCallback<Ask<Texts>>(
    async (isCurrent) => {
      const scrolling = watchScrolling();
      try {
        const all: Texts = [];
        let next: number | undefined = 0;
        while (next !== undefined && isCurrent()) {
          // Ten thousand activities have 19 MB of words: read between turns of the wheel, frames took 100 ms.
          await scrolling.atRest();
          if (!isCurrent()) break;
          const from: number = next;
          const reply = await told(backend.call('activities.texts', { file, language, from }));
          if (!reply.ok) return reply;
          all.push(...reply.value.texts);
          next = reply.value.next;
        }
        return { ok: true, value: all };
      } finally {
        scrolling.end();
      }
    },
    [file, language],
  );
  const question = `activities.texts ${JSON.stringify({ file, language })}`;
  return useAsked(isWanted ? question : undefined, gather).value;
}
