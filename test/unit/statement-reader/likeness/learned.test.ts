import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../shared/statement-reader/likeness/features.ts';
import learned from '../../../../shared/statement-reader/likeness/learned.json' with {
  type: 'json',
};
import { MOST_STEPS, NONE } from '../../../../shared/statement-reader/likeness/likeness.ts';
import type { Passage } from '../../../../shared/statement-reader/text/passage.ts';
import { readText } from '../../../../shared/statement-reader/text/read-text.ts';
import { separate } from '../../../reading/learn-weights.ts';

describe('what was learned', () => {
  it('has a weight of each feature for each element', () => {
    const weights = Object.values(learned.weights);
    const steps = weights.flatMap((letters) =>
      Array.from(letters, (one) => one.charCodeAt(0) - NONE),
    );
    expect(steps).toHaveLength(weights.length * learned.elements.length);
    expect(Math.max(...learned.bias.map(Math.abs))).toBeLessThan(10);
    expect(steps.every((step) => Math.abs(step) <= MOST_STEPS)).toBe(true);
  });

  it('holds no number, address or site of anybody', () => {
    const words = Object.keys(learned.weights).filter((feature) => !feature.startsWith('part:'));
    expect(words.filter((feature) => /\p{Nd}|@|www\.|\.(?:nl|com|be)\b/u.test(feature))).toEqual(
      [],
    );
  });
});

describe('the features of a passage', () => {
  const statement = readText('Bewaartermijn\n\nFacturen bewaren wij 7 jaar.\n');
  const features = featuresOf(statement.passages.at(-1) as Passage, statement);

  it('are its words, pairs and parts, and apart from these the words of its title', () => {
    for (const one of ['facturen', 'bewaren wij', '# jaar', 'part:waren', 'title:bewaartermijn'])
      expect(features).toContain(one);
    expect(features).not.toContain('bewaartermijn');
  });

  it('make one of all numbers', () => {
    expect([...features].filter((feature) => /\p{Nd}/u.test(feature))).toEqual([]);
  });
});

describe('learning', () => {
  const examples = [
    { rows: [0, 2], says: true, weight: 1 },
    { rows: [0, 3], says: true, weight: 1 },
    { rows: [1, 2], says: false, weight: 1 },
    { rows: [1, 3], says: false, weight: 1 },
  ];

  it('gives weight to what tells them apart, and none to what does not', () => {
    const { weights, bias } = separate(examples, 4);
    expect(weights[0]).toBeGreaterThan(0.3);
    expect(weights[1]).toBeCloseTo(-(weights[0] ?? 0), 2);
    expect(weights[2]).toBeCloseTo(0, 2);
    expect(bias).toBeCloseTo(0, 2);
  });

  it('is the same each time', () => {
    expect(separate(examples, 4)).toEqual(separate(examples, 4));
  });
});
