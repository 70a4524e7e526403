/** What was read and decided, as the backend keeps it beside the client file: a page that is loaded again shows it. */
import { useEffect, useState } from 'react';
import type { InputOf } from '../../../shared/contract/calls.ts';
import { backend } from '../../state/backend.ts';
import { told } from '../../state/refusal.ts';
import { forgetReading, plainAccepted, showReading, useReader } from './reader-state.ts';

/** Shows what is kept where nothing is shown yet. Out: whether that is known; until then nothing is asked of the person. */
export function useKeptReading(file: string, isShown: boolean): boolean {
  const [asked, setAsked] = useState<string>();
  const isKnown = isShown || asked === file;
  useEffect(() => {
    if (isKnown) return;
    let isCurrent = true;
    void (async () => {
      const kept = await told(backend.call('reader.kept', { file }));
      if (!isCurrent) return;
      if (kept.ok && kept.value.read) {
        const { read, decisions } = kept.value;
        showReading(file, read, { isKept: true, ...decisions });
      }
      setAsked(file);
    })();
    return () => {
      isCurrent = false;
    };
  }, [file, isKnown]);
  return isKnown;
}

/** One after another: what was decided last must stay last. */
let before: Promise<unknown> = Promise.resolve();

/** Also what is answered after the screen was left. */
useReader.subscribe((now, then) => {
  const { file, read, rejected, accepted, isKept } = now;
  if (rejected === then.rejected && accepted === then.accepted) return;
  if (!isKept || file === undefined || read === undefined || read !== then.read) return;
  const { reading } = read;
  const decisions = { rejected: [...rejected], accepted: plainAccepted(accepted) };
  before = before.then(() => told(backend.call('reader.decide', { file, reading, decisions })));
});

/** What was thrown away on this screen, to be had back at once. */
export type Thrown = InputOf<'reader.takeBack'>;

const NOTHING: Thrown['decisions'] = { rejected: [], accepted: {} };

/**
 * Off this computer and off the screen; where it does not go, it stays on both. Out: what to have
 * it back with; that is another text where another page had one read meanwhile.
 */
export async function throwAway(file: string): Promise<Thrown | undefined> {
  const { read, rejected, accepted } = useReader.getState();
  const gone = await told(backend.call('reader.forget', { file }));
  if (!gone.ok) return undefined;
  forgetReading(file);
  const { reading, decisions = NOTHING } = gone.value;
  if (reading === undefined) return undefined;
  const shown = { rejected: [...rejected], accepted: plainAccepted(accepted) };
  return { file, reading, decisions: reading === read?.reading ? shown : decisions };
}

export async function takeBack(thrown: Thrown): Promise<void> {
  const back = await told(backend.call('reader.takeBack', thrown));
  if (!back.ok) return;
  const { isKept, ...read } = back.value;
  showReading(thrown.file, read, { isKept, ...thrown.decisions });
}

/** Another page, or another screen of this one, threw it away. */
backend.subscribe((event) => {
  if (event.type === 'reading') forgetReading(event.file);
});
