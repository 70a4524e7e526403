import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import { fold, hasWords, wordsIn } from '../../../shared/domain/search-words.ts';
import { backend } from '../../state/backend.ts';
import { useFile } from '../../state/file.ts';
import { useLanguage } from '../../state/language.ts';
import { told } from '../../state/refusal.ts';

export type Hit = OutputOf<'register.search'>[number];

/** From so many letters on a search of records says something. */
const SHORTEST = 2;
const LONGEST = 200;
const MOST = 40;
const nothing: readonly Hit[] = [];

/**
 * Records of the open file that hold the words. Until the backend has answered, only those of the
 * answer before that still fit: Enter must never do what one no longer asks for.
 */
export function useFound(file: string | undefined, text: string): readonly Hit[] {
  const language = useLanguage();
  const revision = useFile((now) => now.revision);
  const [answer, setAnswer] = useState({ text: '', hits: nothing });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision makes the answer old
  useEffect(() => {
    if (file === undefined || text.length < SHORTEST) return undefined;
    let isCurrent = true;
    const input = { file, text: text.slice(0, LONGEST), language, limit: MOST };
    void told(backend.call('register.search', input)).then((reply) => {
      if (isCurrent && reply.ok) setAnswer({ text, hits: reply.value });
    });
    return () => {
      isCurrent = false;
    };
  }, [file, text, language, revision]);
  if (file === undefined || text.length < SHORTEST) return nothing;
  return answer.text === text ? answer.hits : answer.hits.filter((hit) => holds(hit, text));
}

function holds({ name, text }: Hit, typed: string): boolean {
  return hasWords(wordsIn(typed), fold(`${name} ${text}`));
}
