/** What the other clauses of a passage say, where one of them speaks of something else. */
import type { PhraseBook, Said } from '../phrases/phrase-book.ts';
import { marked } from '../phrases/word-classes.ts';
import type { Token } from '../text/tokens.ts';
import type { Completed } from './completed.ts';
import { SUBJECTS, VERBS } from './denial-words.ts';

/** `and we record`, `en dus noteren wij`, `and for ensuring`, `and take`: with one of these so near, another part begins. */
const JOINS = new Set(
  'en of dus daarom want dan and or so then therefore yet toch but maar nor noch'.split(' '),
);
const ADDRESSED = new Set(['u', 'je', 'you']);
const AIMS = new Set(['for', 'voor']);
const NEAR = 3;

/** Out: for each word the number of its clause, told apart finer than a denial reaches. */
function partsOf(words: readonly Token[]): readonly number[] {
  let part = 0;
  return words.map(({ word, clause }, at) => {
    const before = words[at - 1];
    if (before && (before.clause !== clause || (JOINS.has(word) && opens(words, at)))) part += 1;
    return part;
  });
}

const opens = (words: readonly Token[], at: number): boolean =>
  AIMS.has(words[at + 1]?.word ?? '') ||
  VERBS.has(words[at + 1]?.word ?? '') ||
  words
    .slice(at + 1, at + 1 + NEAR)
    .some(({ word, clause }) => clause === words[at]?.clause && isSubject(word));

const isSubject = (word: string): boolean => SUBJECTS.has(word) || ADDRESSED.has(word);

/** A passage of which so many clauses in turn speak of something else says nothing for certain. */
const MOST_TURNS = 6;
const NOTHING: Said = new Map();

/** Remembers what it answered, as all cues of an element ask it with the same phrases. */
export function besideOf(book: PhraseBook): (spoken: Heard, aside: readonly number[]) => Said {
  const answers = new WeakMap<Heard, Map<string, Said>>();
  return (spoken, aside) => {
    const known = answers.get(spoken) ?? new Map<string, Said>();
    answers.set(spoken, known);
    const asked = aside.join();
    const said = known.get(asked) ?? heardBeside(book, spoken, aside);
    known.set(asked, said);
    return said;
  };
}

type Heard = Pick<Completed, 'words' | 'led'> & { readonly said: Said };

/** Words are left out by an empty one in their place: what is found keeps its number. */
function heardBeside(
  book: PhraseBook,
  { words, led, said }: Heard,
  aside: readonly number[],
): Said {
  const parts = partsOf(words);
  const left = words.map(marked);
  let rest = said;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const out = new Set(
      aside.flatMap((number) => {
        const found = rest.get(number);
        return found ? parts.slice(found.from, found.to + 1) : [];
      }),
    );
    if (out.size === 0) return rest;
    for (const [at, part] of parts.entries()) if (out.has(part)) left[at] = '';
    rest = book.read(left, led);
  }
  return NOTHING;
}
