/** What a person types, kept at once on the screen and shortly after in the file. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useConnection } from '../../state/backend.ts';
import { followDraft } from '../../state/drafts.ts';

/** Long enough to send a word and not each letter; well within 300 ms after the last key. */
const PAUSE_MS = 150;

export interface Draft {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Keeps what was typed now: on leaving the field. */
  readonly flush: () => void;
}

/**
 * `save` runs one at a time, always with the newest text; while it runs or waits, `saved` does not
 * overwrite what is being typed. When `dropped` changes, what was typed is given up for `saved`.
 */
export function useDraft(
  saved: string,
  save: (text: string) => Promise<boolean>,
  dropped: number,
): Draft {
  const [draft, setDraft] = useState<string>();
  const newest = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<void> | undefined>(undefined);
  const saving = useRef(save);
  saving.current = save;

  const keep = useCallback((): Promise<void> => {
    const run = async () => {
      while (newest.current !== undefined) {
        const text = newest.current;
        const isKept = await saving.current(text);
        if (newest.current !== text) continue;
        // What was refused stays on the screen, and is tried again on leaving or when the backend is back.
        if (!isKept) break;
        newest.current = undefined;
        setDraft(undefined);
      }
      running.current = undefined;
    };
    clearTimeout(timer.current);
    if (newest.current !== undefined) running.current ??= run();
    return running.current ?? Promise.resolve();
  }, []);

  const flush = useCallback(() => void keep(), [keep]);

  const leave = useCallback(() => {
    const isWaiting = running.current !== undefined && newest.current !== undefined;
    if (isWaiting) void saving.current(newest.current ?? '');
    else flush();
  }, [flush]);

  const type = useCallback(
    (text: string) => {
      newest.current = text;
      setDraft(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the person's choice drops, not a redraw
  useEffect(() => {
    clearTimeout(timer.current);
    newest.current = undefined;
    setDraft(undefined);
  }, [dropped]);

  useEffect(() => followDraft({ keep, leave }), [keep, leave]);

  useEffect(
    () =>
      useConnection.subscribe(({ connection }) => {
        if (connection === 'sound') flush();
      }),
    [flush],
  );

  // A screen that is left while a pause runs must not take what was typed with it.
  useEffect(() => flush, [flush]);

  return { text: draft ?? saved, type, flush };
}
