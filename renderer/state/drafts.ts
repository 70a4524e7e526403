/** What is typed in the fields on the screen and not yet sent. */
type Keep = () => Promise<unknown>;

const keeps = new Set<Keep>();

/** Returns what ends it: the field is gone. */
export function followDraft(keep: Keep): () => void {
  keeps.add(keep);
  return () => keeps.delete(keep);
}

/** Sends all of it now; resolves when it is answered. */
export async function keepDrafts(): Promise<void> {
  await Promise.all([...keeps].map((keep) => keep()));
}

// A page that is closed or loaded anew takes nothing with it that was typed a moment before.
window.addEventListener('beforeunload', () => void keepDrafts());
