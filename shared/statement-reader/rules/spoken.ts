/** A statement with, for each passage, which phrases of the rules it says. */
import type { PhraseBook, Said } from '../phrases/phrase-book.ts';
import { marked } from '../phrases/word-classes.ts';
import type { Passage, Statement } from '../text/passage.ts';
import { besideOf } from './aside.ts';
import { type Completed, complete } from './completed.ts';

export interface Spoken extends Completed {
  readonly passage: Passage;
  readonly said: Said;
}

export interface SpokenStatement extends Statement {
  readonly spoken: readonly Spoken[];
  /** Who says a phrase, by its number, in the order of the text; phrases that nobody says are not in it. */
  readonly anywhere: ReadonlyMap<number, readonly Spoken[]>;
  /** What a passage says in the clauses that say none of these phrases. */
  readonly saidBeside: (spoken: Spoken, aside: readonly number[]) => Said;
}

export function speak(statement: Statement, book: PhraseBook): SpokenStatement {
  const spoken = statement.passages.map((passage) => {
    const completed = complete(statement, passage);
    const { words, led } = completed;
    return { passage, ...completed, said: book.read(words.map(marked), led) };
  });
  return { ...statement, spoken, anywhere: byPhrase(spoken), saidBeside: besideOf(book) };
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
