/** What passages teach of the red flags they raise. */
import type { RedFlagId } from '../../shared/reference/red-flags.ts';
import { featuresOf } from '../../shared/statement-reader/likeness/features.ts';
import { readStatement } from '../../shared/statement-reader/read-statement.ts';
import type { FlagMap } from './flag-map.ts';
import type { Gold } from './gold.ts';
import { type Column, rowsOf } from './learn-columns.ts';
import { type Example, separate } from './learn-weights.ts';
import { readPassages } from './passages.ts';
import { hear } from './reader-answers.ts';

/**
 * Of ten that a sentence can raise, tried on statements not learned from, the only one that gained:
 * the others turn on what the rest of a statement says, or are too few.
 */
const LEARNED: readonly RedFlagId[] = ['browsewrap'];
/** Few sentences raise a flag, and many do not. */
const RAISES = 4;
const RAISES_NOT = 0.5;
const OF_SUITE = 3;

/** Out: a column for each flag that is learned, over these features. */
export function learnFlags(
  golds: readonly Gold[],
  map: FlagMap,
  features: readonly string[],
): readonly Column<RedFlagId>[] {
  return LEARNED.map((id) => {
    const examples = [
      ...golds.flatMap((gold) => fromStatement(gold, idsBeside(id, map), features)),
      ...fromSuite(idsBeside(id, map), features),
    ];
    return { key: id, ...separate(examples, features.length) };
  });
}

/** What stands for one key of the judges is one thing to them. */
interface Beside {
  readonly keys: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

function idsBeside(id: RedFlagId, map: FlagMap): Beside {
  const found = Object.entries(map).filter(([, ids]) => ids.includes(id));
  return {
    keys: new Set(found.map(([key]) => key)),
    ids: new Set([id, ...found.flatMap(([, ids]) => ids)]),
  };
}

/** What only the rules raised is no example: they may be right, and may be wrong. */
function fromStatement(
  { text, flags }: Gold,
  { keys, ids }: Beside,
  features: readonly string[],
): readonly Example[] {
  const heard = hear(text);
  const quotes = flags.flatMap(({ key, quote }) => (keys.has(key) && quote ? [quote] : []));
  const judged = quotes.map((quote) => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length };
  });
  const raised = readStatement(text).flags.filter(({ id, isLikely }) => ids.has(id) && !isLikely);
  const evidence = raised.flatMap((flag) => flag.evidence);
  return heard.passages.flatMap((passage): Example[] => {
    const overlaps = ({ start, end }: { start: number; end: number }): boolean =>
      start >= 0 && passage.start < end && passage.end > start;
    const says = judged.some(overlaps);
    if (!says && evidence.some(overlaps)) return [];
    const rows = rowsOf(featuresOf(passage, heard), features);
    return [{ rows, says, weight: says ? RAISES : RAISES_NOT }];
  });
}

function fromSuite({ ids }: Beside, features: readonly string[]): readonly Example[] {
  return readPassages().flatMap(({ text, flags, noFlags }): Example[] => {
    const says = flags.some((id) => ids.has(id));
    if (!says && !noFlags.some((id) => ids.has(id))) return [];
    const heard = hear(text);
    const [only, ...others] = heard.passages;
    if (only === undefined || others.length > 0) return [];
    return [{ rows: rowsOf(featuresOf(only, heard), features), says, weight: OF_SUITE }];
  });
}
