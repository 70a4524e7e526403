/** The words of every question and answer of the start interview. A test proves that none is missing. */
import type { PartWords } from './part-words.ts';
import { officeWords } from './questions-office.ts';
import { tradeWords } from './questions-trade.ts';

const parts: Readonly<Record<string, PartWords>> = { ...tradeWords, ...officeWords };

/** Words of a part; throws for none, because the ids are our own. */
export function partWords(id: string): PartWords {
  const words = parts[id];
  if (words === undefined) throw new Error(`No words for the part ${id}`);
  return words;
}

export const partIds: readonly string[] = Object.keys(parts);
