/** How much a passage is like those that say an element, and unlike those that do not. */
import type { ElementKey } from '../elements/element.ts';
import type { Statement } from '../text/passage.ts';
import { featuresOf } from './features.ts';
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
export function likenessOf(statement: Statement): ReadonlyMap<ElementKey, readonly number[]> {
  const sides = statement.passages.map((passage) => sidesOf(featuresOf(passage, statement)));
  return new Map(keys.map((key, column) => [key, sides.map((side) => side[column] ?? 0)]));
}

/** A long passage counts no more than a short one. */
function sidesOf(features: ReadonlySet<string>): readonly number[] {
  const steps = keys.map(() => 0);
  let known = 0;
  for (const feature of features) {
    const letters = weightsOf.get(feature);
    if (letters === undefined) continue;
    known += 1;
    for (let column = 0; column < steps.length; column += 1)
      steps[column] = (steps[column] ?? 0) + letters.charCodeAt(column) - NONE;
  }
  const share = 1 / (MOST_STEPS * Math.sqrt(Math.max(1, known)));
  return steps.map(
    (step, column) => (learned.bias[column] ?? 0) + step * (learned.largest[column] ?? 0) * share,
  );
}
