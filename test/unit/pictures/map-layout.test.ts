import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Line, PictureShape } from '../../../shared/document/model.ts';
import { layoutMap, type MapPlace } from '../../../shared/pictures/map-layout.ts';
import { countries } from '../../../shared/pictures/world.ts';
import { countryNames } from '../../../shared/reference/countries.data.ts';
import { lists } from '../../../shared/reference/lists.ts';

const runs = (text: string): Line => [{ text, origin: 'law', refs: [] }];

const to = (...codes: string[]): readonly MapPlace[] =>
  codes.map((code) => ({ code, meaning: 'outside', name: runs(code) }));

const draw = (reached: readonly MapPlace[], home: string | undefined = 'NL') =>
  layoutMap({ home, isEurope: (code) => code === 'NL' || code === 'BE', reached });

const dots = (shapes: readonly PictureShape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape] : []));

/** Points that must be seen; a bow may swing out a little. */
function pointsOf(shape: PictureShape): readonly (readonly [number, number])[] {
  if (shape.kind === 'dot') return [[shape.x, shape.y]];
  if (shape.kind !== 'area') return [];
  return [...shape.path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
}

describe('the world', () => {
  test('has a place for every country of the law pack but a few specks', () => {
    const known = new Set(countries().map(({ code }) => code));
    const without = countryNames.map(([code]) => code).filter((code) => !known.has(code));
    // Natural Earth's outlines at 1:50m have none of these either, or count them with another.
    expect(without.length).toBeLessThan(25);
    expect(without).toContain('AQ');
    for (const { place } of lists.adequacy.records.filter(({ place }) =>
      place.startsWith('country'),
    ))
      expect(known).toContain(place.slice('country.'.length));
  });

  test('takes little room in the page', () => {
    const file = readFileSync(new URL('../../../shared/pictures/world.data.ts', import.meta.url));
    expect(gzipSync(file).length).toBeLessThan(60_000);
  });
});

describe('the map', () => {
  test('draws a line and a dot for every country that is reached', () => {
    const { shapes, unplaced } = draw(to('US', 'KH', 'SG'));
    expect(dots(shapes).map(({ meaning }) => meaning)).toEqual([
      'outside',
      'outside',
      'outside',
      'home',
    ]);
    expect(shapes.filter(({ kind }) => kind === 'line')).toHaveLength(3);
    expect(unplaced).toEqual([]);
  });

  test('keeps all of every country within the picture', () => {
    for (const [code] of countryNames) {
      const { shapes, texts, width, height } = draw(to(code));
      const out = shapes
        .flatMap(pointsOf)
        .filter(([x, y]) => x < 0 || y < 0 || x > width || y > height);
      expect(out, code).toEqual([]);
      expect(
        texts.filter((text) => text.x < 0 || text.x + text.width > width),
        code,
      ).toEqual([]);
    }
  });

  test('draws no dot for an organisation of which the country is unknown', () => {
    const { shapes } = layoutMap({ home: undefined, isEurope: () => false, reached: to('US') });
    expect(dots(shapes).map(({ meaning }) => meaning)).toEqual(['outside']);
  });

  test('hatches what is reached, and marks what has no ground otherwise', () => {
    const { shapes } = draw([...to('US'), { code: 'IN', meaning: 'unknown', name: runs('India') }]);
    const areas = shapes.filter(({ kind }) => kind === 'area').map(({ meaning }) => meaning);
    expect(areas.filter((meaning) => meaning === 'outside')).toHaveLength(1);
    expect(areas.filter((meaning) => meaning === 'unknown')).toHaveLength(1);
    expect(areas.filter((meaning) => meaning === 'europe')).toHaveLength(2);
  });

  test('lets no two names cover each other', () => {
    const { texts } = draw(to('US', 'CA', 'MX', 'GT', 'BZ', 'SV', 'HN', 'NI', 'CR', 'PA'));
    texts.forEach((one, at) => {
      for (const other of texts.slice(at + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          Math.abs(one.y - other.y) >= 17;
        expect(apart, `${one.rows[0]} and ${other.rows[0]}`).toBe(true);
      }
    });
  });
});
