/**
 * Answers about the open register that still hold: one who comes back to a screen sees it at once.
 * By question, with the revision of the register they are of.
 */
interface Held {
  readonly revision: number;
  readonly value: unknown;
}

const held = new Map<string, Held>();
/** Screens one goes back and forth between; an answer of a large register is about a megabyte. */
const MOST = 16;

export const heldAnswer = (question: string): Held | undefined => held.get(question);

export function holdAnswer(question: string, revision: number, value: unknown): void {
  held.delete(question);
  held.set(question, { revision, value });
  for (const oldest of held.keys()) {
    if (held.size <= MOST) return;
    held.delete(oldest);
  }
}

/** Another file counts its revisions anew. */
export const forgetAnswers = (): void => held.clear();
