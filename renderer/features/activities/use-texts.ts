/** The words of all activities, for who searches them at every letter. */
import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { backend, useConnection } from '../../state/backend.ts';
import { useFile } from '../../state/file.ts';
import { heldAnswer, holdAnswer } from '../../state/held-answers.ts';

type Texts = OutputOf<'activities.texts'>['texts'];

/** How long typing may rest before the words are asked again, in ms. */
const PAUSE_MS = 250;

/** Undefined until all are there, and for who has not wanted them; older words stay while newer come. */
export function useTexts(file: string, language: Language, isWanted: boolean): Texts | undefined {
  const revision = useFile((state) => state.revision);
  const isLost = useConnection((state) => state.connection === 'lost');
  const question = `activities.texts ${file} ${language}`;
  const [texts, setTexts] = useState(() => heldAnswer(question)?.value as Texts | undefined);

  useEffect(() => {
    if (!isWanted || isLost) return;
    const known = heldAnswer(question);
    if (known) setTexts(known.value as Texts);
    if (known?.revision === revision) return;
    let isCurrent = true;
    const ask = async () => {
      const all = await gather(file, language, () => isCurrent);
      if (all === undefined) return;
      holdAnswer(question, revision, all);
      setTexts(all);
    };
    const timer = setTimeout(() => void ask(), known === undefined ? 0 : PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [file, language, question, revision, isLost, isWanted]);

  return texts;
}

/** Undefined where somebody no longer waits for it, or the backend had no answer. */
async function gather(
  file: string,
  language: Language,
  isCurrent: () => boolean,
): Promise<Texts | undefined> {
  const all: Texts = [];
  let next: number | undefined = 0;
  while (next !== undefined) {
    const from: number = next;
    const reply = await backend.call('activities.texts', { file, language, from });
    if (!isCurrent() || !reply.ok) return undefined;
    all.push(...reply.value.texts);
    next = reply.value.next;
  }
  return all;
}
