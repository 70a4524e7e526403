import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line, Meaning } from '../../../shared/document/model.ts';
import { type Flow, layoutFlow, type PlacedNode } from '../../../shared/pictures/flow-layout.ts';

const runs = (text: string): Line => [{ text, origin: 'fixed', refs: [] }];

const meanings: readonly Meaning[] = ['activity', 'recipient', 'inside', 'outside', 'unknown'];

const node = fc.record({
  column: fc.integer({ min: 0, max: 2 }),
  meaning: fc.constantFrom(...meanings),
  text: fc.string({ minLength: 1, maxLength: 80 }),
  detail: fc.boolean(),
  last: fc.integer({ min: 0, max: 3 }),
});

/** Any boxes, and links between any of them or to boxes that are not there. */
const flows = fc
  .record({
    nodes: fc.array(node, { maxLength: 24 }),
    links: fc.array(fc.tuple(fc.nat(26), fc.nat(26)), { maxLength: 40 }),
  })
  .map(
    ({ nodes, links }): Flow => ({
      heads: [runs('een'), runs('twee'), runs('drie')],
      nodes: nodes.map(({ column, meaning, text, detail, last }, at) => ({
        id: `n${at}`,
        column,
        meaning,
        name: runs(text),
        ...(detail ? { detail: runs('in Europa') } : {}),
        last,
      })),
      links: links.map(([from, to]) => ({ from: `n${from}`, to: `n${to}`, meaning: 'inside' })),
    }),
  );

const overlap = (a: PlacedNode, b: PlacedNode): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('no two boxes overlap and all stand within the picture', () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const { places, width, height } = layoutFlow(flow);
      expect(places).toHaveLength(flow.nodes.length);
      places.forEach((one, at) => {
        expect(places.slice(at + 1).filter((other) => overlap(one, other))).toEqual([]);
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.x + one.width).toBeLessThanOrEqual(width);
        expect(one.y + one.height).toBeLessThanOrEqual(height);
      });
    }),
    { numRuns: 200, seed: 30 },
  );
});

test('every line begins and ends at a box', () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const { places, shapes } = layoutFlow(flow);
      const ends = new Set(
        places.flatMap(({ x, y, width, height }) => [
          `${round(x + width)} ${round(y + height / 2)}`,
          `${round(x)} ${round(y + height / 2)}`,
        ]),
      );
      const ids = new Set(flow.nodes.map(({ id }) => id));
      const lines = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.path] : []));
      expect(lines).toHaveLength(
        flow.links.filter(({ from, to }) => ids.has(from) && ids.has(to)).length,
      );
      for (const line of lines) {
        const numbers = [...line.matchAll(/-?[\d.]+/g)].map(([text]) => text);
        expect(ends).toContain(numbers.slice(0, 2).join(' '));
        expect(ends).toContain(numbers.slice(-2).join(' '));
      }
    }),
    { numRuns: 100, seed: 31 },
  );
});

test('puts linked boxes beside each other, so that lines do not cross without need', () => {
  const flow: Flow = {
    heads: [],
    nodes: ['a', 'b', 'c'].flatMap((name, at) => [
      { id: `l${name}`, column: 0, meaning: 'activity' as const, name: runs(name) },
      { id: `r${2 - at}`, column: 1, meaning: 'recipient' as const, name: runs(String(2 - at)) },
    ]),
    links: [
      { from: 'la', to: 'r0', meaning: 'inside' },
      { from: 'lb', to: 'r1', meaning: 'inside' },
      { from: 'lc', to: 'r2', meaning: 'inside' },
    ],
  };
  const { places } = layoutFlow(flow);
  const order = (column: number) =>
    places.filter(({ node }) => node.column === column).map(({ node }) => node.id.slice(1));
  const pairs = { a: '0', b: '1', c: '2' };
  expect(order(1)).toEqual(order(0).map((name) => pairs[name as 'a']));
});

const round = (value: number): number => Math.round(value * 10) / 10;
