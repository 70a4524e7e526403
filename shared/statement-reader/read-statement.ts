/** Text of a privacy statement -> what it says, element by element. Pure: the same text, the same answer. */

import { bestFirst } from './elements/best-first.ts';
import type { ElementKey } from './elements/element.ts';
import { elementRules } from './elements/index.ts';
import { judgeElements, readyElements } from './elements/judge-elements.ts';
import { flagReader } from './flags/read-flags.ts';
import { secondReading } from './likeness/second-reading.ts';
import { PhraseBook } from './phrases/phrase-book.ts';
import { wordLists } from './phrases/word-lists.ts';
import { propose } from './proposals/propose.ts';
import type { ElementReading, Quote, Reading } from './reading.ts';
import { speak } from './rules/spoken.ts';
import { readText } from './text/read-text.ts';

const book = new PhraseBook(wordLists);
const elements = readyElements(elementRules, book);
const readFlags = flagReader(book);

/** `today` (`2026-11-21`) tells whether the statement is old; without it nothing is said of that. */
export function readStatement(text: string, today?: string): Reading {
  const statement = speak(readText(text), book);
  const quote = (index: number): readonly Quote[] => {
    const passage = statement.passages[index];
    return passage ? [{ quote: passage.text, start: passage.start, end: passage.end }] : [];
  };
  const judgements = secondReading(judgeElements(elements, statement), statement);
  const judged = judgements.map((judgement): [ElementKey, ElementReading] => [
    judgement.key,
    {
      status: judgement.status,
      evidence: bestFirst(judgement, statement).flatMap(quote),
      ...(judgement.isLikely && { isLikely: true }),
    },
  ]);
  return {
    language: statement.language,
    elements: Object.fromEntries(judged) as Record<ElementKey, ElementReading>,
    flags: readFlags(statement, judgements, quote, today),
    proposals: propose(statement, judgements),
  };
}
