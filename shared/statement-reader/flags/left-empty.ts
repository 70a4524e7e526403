/** A list that a sentence announces and that never comes: the next subject stands right under it. */
import type { SpokenStatement } from '../rules/spoken.ts';

const ANNOUNCES = /\b(?:(?:de |het )?(?:volgende|onderstaande)|the following)\b[^:\n]{0,120}:$/iu;
/** What opens another subject; lines of a list seldom begin so. */
const NEXT_SUBJECT =
  /^(?:\d{1,2}\.? )?(?:delen (?:van|met)|verstrekking aan|cookies,? of|uw rechten|jouw rechten|hoe (?:lang )?(?:wij|we|beveilig)|beveiliging van|gegevens inzien|sharing (?:of|with|your)|your rights|how (?:long )?(?:we|long|you)|security of|changes to)/iu;
/** Shorter ones may be lines of a list too. */
const LONG = 40;

/** Out: passages that announce what does not follow. */
export const leftEmpty = ({ passages }: SpokenStatement): readonly number[] =>
  passages
    .filter(({ kind, text, block }, at) => {
      const [next, after] = [passages[at + 1], passages[at + 2]];
      if (kind !== 'sentence' || !next || !after || next.block === block) return false;
      // A lone line under a colon is read as what completes it.
      if (next.kind !== 'title' && next.kind !== 'item') return false;
      if (after.kind !== 'sentence' || after.text.length < LONG) return false;
      return ANNOUNCES.test(text) && NEXT_SUBJECT.test(next.text);
    })
    .map(({ index }) => index);
