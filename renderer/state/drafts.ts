/** What is typed in the fields on the screen and not yet sent. */
import { sendWaiting } from './wanted.ts';

export interface FollowedDraft {
  /** Sends what was typed; resolves when it is answered. */
  readonly keep: () => Promise<unknown>;
  /** Gives what was typed on, even where an earlier text is still on its way. */
  readonly leave: () => void;
}

const drafts = new Set<FollowedDraft>();

/** Returns what ends it: the field is gone. */
export function followDraft(draft: FollowedDraft): () => void {
  drafts.add(draft);
  return () => drafts.delete(draft);
}

/** Sends all of it now; resolves when it is answered. */
export async function keepDrafts(): Promise<void> {
  await Promise.all([...drafts].map(({ keep }) => keep()));
}

// A page that is closed or loaded anew takes nothing with it that was typed a moment before.
window.addEventListener('beforeunload', () => {
  for (const { leave } of drafts) leave();
  sendWaiting();
});
