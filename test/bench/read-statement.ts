/** Reading a privacy statement: one of ten pages, and texts so long that only linear work ends. */
import { readStatement } from '../../shared/statement-reader/read-statement.ts';
import { longStatement, worstTexts } from '../support/long-statements.ts';
import { compared, milliseconds, type Result } from './result.ts';
import { inTurns } from './timing.ts';

/** Ten pages of 3,000 signs, which is what a page of running text holds. */
const TEN_PAGES = 30_000;
const AIM_MS = 150;
const MANY = 5_000_000;

export function measure(): Result[] {
  const ten = longStatement(TEN_PAGES);
  const half = ten.slice(0, ten.length / 2);
  const { ours, theirs } = inTurns({
    ours: () => readStatement(ten),
    theirs: () => readStatement(half),
  });
  return [
    {
      work: 'read a statement of ten pages',
      reference: `${AIM_MS} ms`,
      ratio: ours / AIM_MS,
      figures: `${milliseconds(ours)} : ${milliseconds(AIM_MS)}`,
      aim: 1,
    },
    twice('ten pages', ours, theirs),
    growth('a text of 5 MB', longStatement, MANY),
    ...worstTexts(0).map(([name], at) =>
      growth(`500 kB of ${name}`, (signs) => worstTexts(signs)[at]?.[1] ?? '', MANY / 10),
    ),
  ];
}

/** Half of it is made anew: cut off, a text that ends in a word would lose what it is about. */
function growth(name: string, made: (signs: number) => string, signs: number): Result {
  const [text, half] = [made(signs), made(signs / 2)];
  const { ours, theirs } = inTurns({
    ours: () => readStatement(text),
    theirs: () => readStatement(half),
    warmUp: 0,
    runs: 1,
  });
  return twice(name, ours, theirs);
}

const twice = (name: string, ours: number, theirs: number): Result =>
  compared({ work: `read ${name}`, reference: 'half of it', aim: 2.6 }, ours, theirs, milliseconds);
