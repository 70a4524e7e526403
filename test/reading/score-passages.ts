/** How the reader does on the suite of short passages: only what each was judged on counts. */
import type { ElementKey } from '../../shared/statement-reader/elements/element.ts';
import { readStatement } from '../../shared/statement-reader/read-statement.ts';
import type { Passage } from './passages.ts';
import { emptyScore, type Score } from './score.ts';

export interface PassageScores {
  readonly elements: Score;
  readonly flags: Score;
  /** Where the reader differs, for whoever mends the rules. */
  readonly misses: readonly string[];
}

export function scorePassages(passages: readonly Passage[]): PassageScores {
  const [elements, flags] = [emptyScore(), emptyScore()];
  const misses: string[] = [];
  for (const passage of passages) {
    const reading = readStatement(passage.text);
    const says = `${passage.name}: ${passage.text.replaceAll('\n', ' / ').slice(0, 300)}`;
    for (const [key, wanted] of Object.entries(passage.elements)) {
      const given = reading.elements[key as ElementKey].status;
      count(elements, wanted !== 'absent', given !== 'absent', wanted === given);
      if (wanted !== given) misses.push(`${key}: ${wanted}, read as ${given} - ${says}`);
    }
    const raised = new Set(reading.flags.map(({ id }) => id));
    for (const id of passage.flags) {
      count(flags, true, raised.has(id), raised.has(id));
      if (!raised.has(id)) misses.push(`flag ${id} missed - ${says}`);
    }
    for (const id of passage.noFlags) {
      count(flags, false, raised.has(id), !raised.has(id));
      if (raised.has(id)) misses.push(`flag ${id} false - ${says}`);
    }
  }
  return { elements, flags, misses };
}

function count(score: Score, isWanted: boolean, isGiven: boolean, isExact: boolean): void {
  score.judgements += 1;
  if (isExact) score.exact += 1;
  if (isWanted && isGiven) score.hit += 1;
  else if (isGiven) score.false += 1;
  else if (isWanted) score.missed += 1;
}
