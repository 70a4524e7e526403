/** A plane between the passages that say something and those that do not: a linear support vector machine. */

export interface Example {
  /** Its features by number. */
  readonly rows: readonly number[];
  readonly says: boolean;
  /** How much a mistake in it costs. */
  readonly weight: number;
}

/** Lower: fewer features decide, and more examples lie on the wrong side. Best of 0.3, 1 and 3 on statements not learned from. */
const COST = 0.3;
const ROUNDS = 60;

/**
 * Dual coordinate descent for the squared hinge loss (Hsieh and others, ICML 2008, algorithm 1). Each
 * feature of an example counts one divided by the root of their number. The order is random but always the same.
 */
export function separate(
  examples: readonly Example[],
  count: number,
): { readonly weights: readonly number[]; readonly bias: number } {
  const weights = new Float64Array(count);
  let bias = 0;
  const alphas = new Float64Array(examples.length);
  const random = randomFrom(30);
  const order = examples.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { rows, says, weight } = examples[at] as Example;
      const [sign, size] = [says ? 1 : -1, 1 / Math.sqrt(Math.max(1, rows.length))];
      const softness = 1 / (2 * COST * weight);
      let sum = 0;
      for (const row of rows) sum += weights[row] ?? 0;
      const before = alphas[at] ?? 0;
      const slope = sign * (sum * size + bias) - 1 + before * softness;
      // The length of an example is one, and one more for the bias.
      const after = Math.max(0, before - slope / ((rows.length > 0 ? 2 : 1) + softness));
      alphas[at] = after;
      const step = (after - before) * sign;
      for (const row of rows) weights[row] = (weights[row] ?? 0) + step * size;
      bias += step;
    }
  }
  return { weights: [...weights], bias };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}

/** Lehmer's generator. Out: numbers from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
