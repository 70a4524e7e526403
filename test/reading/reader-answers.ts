/** The reader's answers, with the cues that gave them, so that cues can be left out. */
import { bestFirst } from '../../shared/statement-reader/elements/best-first.ts';
import { ELEMENT_KEYS, type ElementKey } from '../../shared/statement-reader/elements/element.ts';
import { elementRules } from '../../shared/statement-reader/elements/index.ts';
import {
  type CueAddress,
  type Judgement,
  judgeElements,
  readyElements,
} from '../../shared/statement-reader/elements/judge-elements.ts';
import { secondReading } from '../../shared/statement-reader/likeness/second-reading.ts';
import { PhraseBook } from '../../shared/statement-reader/phrases/phrase-book.ts';
import { wordLists } from '../../shared/statement-reader/phrases/word-lists.ts';
import { type SpokenStatement, speak } from '../../shared/statement-reader/rules/spoken.ts';
import { readText } from '../../shared/statement-reader/text/read-text.ts';
import type { Answer } from './score.ts';

const book = new PhraseBook(wordLists);
const elements = readyElements(elementRules, book);

export const hear = (text: string): SpokenStatement => speak(readText(text), book);

export const judge = (
  heard: SpokenStatement,
  isUsed?: (address: CueAddress) => boolean,
): readonly Judgement[] => judgeElements(elements, heard, isUsed);

export const cueName = ({ key, status, language, index }: CueAddress): string =>
  `${key}/${status}/${language}/${index}`;

/** As the app answers: the rules, and what passages are like. */
export const answerOf = (heard: SpokenStatement, flags: readonly string[]): Answer =>
  answerWith(secondReading(judge(heard), heard), heard, flags);

export const answerByRules = (
  heard: SpokenStatement,
  isUsed?: (address: CueAddress) => boolean,
): Answer => answerWith(judge(heard, isUsed), heard, []);

function answerWith(
  judgements: readonly Judgement[],
  heard: SpokenStatement,
  flags: readonly string[],
): Answer {
  const judged = new Map(judgements.map((judgement) => [judgement.key, judgement]));
  const answers = ELEMENT_KEYS.map((key): [ElementKey, Answer['elements'][ElementKey]] => {
    const judgement = judged.get(key);
    const shown = judgement ? bestFirst(judgement, heard) : [];
    const ranges = shown.flatMap((index) => {
      const passage = heard.passages[index];
      return passage ? [{ start: passage.start, end: passage.end }] : [];
    });
    return [key, { status: judgement?.status ?? 'absent', evidence: ranges }];
  });
  return { elements: Object.fromEntries(answers) as Answer['elements'], flags };
}
