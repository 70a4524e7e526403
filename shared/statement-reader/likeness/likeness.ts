/** How much a passage is like those that say an element or raise a red flag, and unlike those that do not. */
import type { RedFlagId } from '../../reference/red-flags.ts';
import type { ElementKey } from '../elements/element.ts';
import type { Passage, Statement } from '../text/passage.ts';
import { leadFeatures, ownFeatures, titleFeatures } from './features.ts';
import learned from './learned.json' with { type: 'json' };

/** A weight is kept as a letter: none is this one, each letter further on or back is a step more or less. */
export const NONE = '?'.charCodeAt(0);
/** No more steps than these: the letters are then all of ASCII, without quotes and backslashes. */
export const MOST_STEPS = 28;
/** Of less than this it is not known how much lies by chance on either side: it was tried on whole statements. */
export const FEWEST_PASSAGES = 10;
/** So many of the passages that are like it are quoted. */
export const MOST_QUOTES = 3;

const elements = learned.elements as readonly ElementKey[];
const flags = learned.flags as readonly RedFlagId[];
const weightsOf = new Map(Object.entries(learned.weights));

/**
 * For each element and red flag that was learned, of each passage by index, how far it lies on the
 * side of the passages that show it: above 0 it is more like those, 1 and -1 are clear.
 */
export interface Likeness {
  readonly elements: ReadonlyMap<ElementKey, readonly number[]>;
  readonly flags: ReadonlyMap<RedFlagId, readonly number[]>;
}

export function likenessOf({ passages }: Pick<Statement, 'passages'>): Likeness {
  const under = oncePerPassage((title) => sumOf(titleFeatures(title)));
  const completing = oncePerPassage((lead) => sumOf(leadFeatures(lead)));
  const sides = passages.map((passage) =>
    sidesOf([
      sumOf(ownFeatures(passage)),
      under(passages[passage.titles.at(-1) ?? -1]),
      completing(passages[passage.leadIn ?? -1]),
    ]),
  );
  const inColumn = (column: number): readonly number[] => sides.map((side) => side[column] ?? 0);
  return {
    elements: new Map(elements.map((key, at) => [key, inColumn(at)])),
    flags: new Map(flags.map((id, at) => [id, inColumn(elements.length + at)])),
  };
}

/** What features add up to, by the column of the element or flag. */
interface Sum {
  readonly steps: readonly number[];
  /** How many of them have a weight. */
  readonly known: number;
}

/** Many passages stand under one title and complete one sentence. */
function oncePerPassage(sum: (passage: Passage | undefined) => Sum) {
  const known = new Map<Passage | undefined, Sum>();
  return (passage: Passage | undefined): Sum => {
    const made = known.get(passage) ?? sum(passage);
    known.set(passage, made);
    return made;
  };
}

function sumOf(features: ReadonlySet<string>): Sum {
  const steps = learned.bias.map(() => 0);
  let known = 0;
  for (const feature of features) {
    const letters = weightsOf.get(feature);
    if (letters === undefined) continue;
    known += 1;
    for (let column = 0; column < steps.length; column += 1)
      steps[column] = (steps[column] ?? 0) + letters.charCodeAt(column) - NONE;
  }
  return { steps, known };
}

/** A long passage counts no more than a short one. */
function sidesOf(sums: readonly Sum[]): readonly number[] {
  const known = sums.reduce((all, sum) => all + sum.known, 0);
  const share = 1 / (MOST_STEPS * Math.sqrt(Math.max(1, known)));
  return learned.bias.map((bias, column) => {
    const step = sums.reduce((all, { steps }) => all + (steps[column] ?? 0), 0);
    return bias + step * (learned.largest[column] ?? 0) * share;
  });
}

/** In: how far each passage lies on the side of those that show something. Out: those at least so far, the nearest first. */
export function passagesLike(sides: readonly number[], least: number): readonly number[] {
  return [...sides.keys()]
    .filter((index) => (sides[index] ?? 0) >= least)
    .sort((a, b) => (sides[b] ?? 0) - (sides[a] ?? 0));
}
