/** How much a passage is like those that say an element, and unlike those that do not. */
import type { ElementKey } from '../elements/element.ts';
import type { Passage, Statement } from '../text/passage.ts';
import { leadFeatures, ownFeatures, titleFeatures } from './features.ts';
import learned from './learned.json' with { type: 'json' };

/** A weight is kept as a letter: none is this one, each letter further on or back is a step more or less. */
export const NONE = '?'.charCodeAt(0);
/** No more steps than these: the letters are then all of ASCII, without quotes and backslashes. */
export const MOST_STEPS = 28;

const keys = learned.elements as readonly ElementKey[];
const weightsOf = new Map(Object.entries(learned.weights));

/**
 * Out: for each element that was learned, of each passage by index, how far it lies on the side of
 * the passages that say it: above 0 it is more like those, 1 and -1 are clear.
 */
export function likenessOf({
  passages,
}: Pick<Statement, 'passages'>): ReadonlyMap<ElementKey, readonly number[]> {
  const under = oncePerPassage((title) => sumOf(titleFeatures(title)));
  const completing = oncePerPassage((lead) => sumOf(leadFeatures(lead)));
  const sides = passages.map((passage) =>
    sidesOf([
      sumOf(ownFeatures(passage)),
      under(passages[passage.titles.at(-1) ?? -1]),
      completing(passages[passage.leadIn ?? -1]),
    ]),
  );
  return new Map(keys.map((key, column) => [key, sides.map((side) => side[column] ?? 0)]));
}

/** What features add up to, by the column of the element. */
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
  const steps = keys.map(() => 0);
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
  return keys.map((_, column) => {
    const step = sums.reduce((all, { steps }) => all + (steps[column] ?? 0), 0);
    return (learned.bias[column] ?? 0) + step * (learned.largest[column] ?? 0) * share;
  });
}
