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
  const known = statement.passages.map((passage) =>
    [...featuresOf(passage, statement)].flatMap((feature) => weightsOf.get(feature) ?? []),
  );
  return new Map(keys.map((key, column) => [key, known.map((weights) => side(weights, column))]));
}

/** A long passage counts no more than a short one. */
function side(weights: readonly string[], column: number): number {
  const steps = weights.reduce((sum, letters) => sum + letters.charCodeAt(column) - NONE, 0);
  const size = (learned.largest[column] ?? 0) / MOST_STEPS;
  return (learned.bias[column] ?? 0) + (steps * size) / Math.sqrt(Math.max(1, weights.length));
}
