/** A statement with, for each passage, which phrases of the rules it says. */
import type { PhraseBook, Said } from '../phrases/phrase-book.ts';
import { CAPITAL } from '../phrases/word-classes.ts';
import type { Passage, Statement } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';

export interface Spoken {
  readonly passage: Passage;
  /** The words of the sentence it completes, then its own. */
  readonly words: readonly Token[];
  /** How many of the words are not its own. */
  readonly led: number;
  readonly said: Said;
}

export interface SpokenStatement extends Statement {
  readonly spoken: readonly Spoken[];
  /** Phrases that some passage says. */
  readonly anywhere: ReadonlySet<number>;
}

/** A passage of more words is read in full, but what leads it in is cut to its end. */
const MOST_LEADING = 60;

export function speak(statement: Statement, book: PhraseBook): SpokenStatement {
  const spoken = statement.passages.map((passage) => {
    const leading = statement.passages[passage.leadIn ?? -1]?.tokens.slice(-MOST_LEADING) ?? [];
    const last = (leading.at(-1)?.clause ?? -1) + 1;
    const words = [
      ...leading,
      ...passage.tokens.map((token) => ({ ...token, clause: token.clause + last })),
    ];
    const said = book.read(
      words.map(({ word, capital }) => (capital ? CAPITAL + word : word)),
      leading.length,
    );
    return { passage, words, led: leading.length, said };
  });
  return {
    ...statement,
    spoken,
    anywhere: new Set(spoken.flatMap(({ said }) => [...said.keys()])),
  };
}
