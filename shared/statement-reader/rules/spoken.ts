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
  /** Who says a phrase, by its number, in the order of the text; phrases that nobody says are not in it. */
  readonly anywhere: ReadonlyMap<number, readonly Spoken[]>;
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
  return { ...statement, spoken, anywhere: byPhrase(spoken) };
}

function byPhrase(spoken: readonly Spoken[]): ReadonlyMap<number, readonly Spoken[]> {
  const all = new Map<number, Spoken[]>();
  for (const one of spoken) {
    for (const number of one.said.keys()) {
      const known = all.get(number);
      if (known) known.push(one);
      else all.set(number, [one]);
    }
  }
  return all;
}
