/** The outlines of countries, scaled and cut to a window on the world. */
import { world } from './world.data.ts';

export type Point = readonly [x: number, y: number];

/** A part of the world in its own units, and how many units of a picture one of those is. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

export interface Country {
  readonly code: string;
  readonly middle: Point;
  readonly rings: readonly Ring[];
}

export interface Ring {
  readonly points: readonly Point[];
  readonly leftTop: Point;
  readonly rightBottom: Point;
}

let decoded: readonly Country[] | undefined;

/** All countries in the units of the data; decoded once. */
export function countries(): readonly Country[] {
  decoded ??= world.map(([code, x, y, outline]) => ({
    code,
    middle: [x, y],
    rings: outline === '' ? [] : outline.split('|').map(ringOf),
  }));
  return decoded;
}

function ringOf(text: string): Ring {
  let x = 0;
  let y = 0;
  const points = text.split(' ').map((step): Point => {
    const [dx = 0, dy = 0] = step.split(',').map(Number);
    x += dx;
    y += dy;
    return [x, y];
  });
  const xs = points.map(([each]) => each);
  const ys = points.map(([, each]) => each);
  return {
    points,
    leftTop: [Math.min(...xs), Math.min(...ys)],
    rightBottom: [Math.max(...xs), Math.max(...ys)],
  };
}

export function inWindow([x, y]: Point, window: Window): Point {
  return [round((x - window.left) * window.scale), round((y - window.top) * window.scale)];
}

/** The part of a country that shows in a window as a path in units of the picture; empty if none does. */
export function outlineIn(country: Country, window: Window): string {
  return country.rings
    .filter((ring) => touches(ring, window))
    .map(({ points }) => thinned(clipped(points, window).map((point) => inWindow(point, window))))
    .filter((points) => points.length > 2)
    .map((points) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`)
    .join('');
}

const touches = ({ leftTop, rightBottom }: Ring, window: Window): boolean =>
  rightBottom[0] >= window.left &&
  leftTop[0] <= window.left + window.width &&
  rightBottom[1] >= window.top &&
  leftTop[1] <= window.top + window.height;

/** Below this distance, in units of the picture, two points are one. */
const SEEN = 0.6;

function thinned(ring: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= SEEN) kept.push(point);
  }
  return kept;
}

/** Sutherland and Hodgman: cuts a ring at one edge of the window after the other. */
function clipped(ring: readonly Point[], { left, top, width, height }: Window): readonly Point[] {
  const right = left + width;
  const bottom = top + height;
  const byX = cut(
    cut(ring, ([x]) => x - left),
    ([x]) => right - x,
  );
  return cut(
    cut(byX, ([, y]) => y - top),
    ([, y]) => bottom - y,
  );
}

/** Keeps where `inside` is not negative; it must be linear. */
function cut(ring: readonly Point[], inside: (point: Point) => number): readonly Point[] {
  return ring.flatMap((point, at): readonly Point[] => {
    const before = ring.at(at - 1) ?? point;
    const here = inside(point);
    const there = inside(before);
    if (here >= 0 === there >= 0) return here >= 0 ? [point] : [];
    const share = there / (there - here);
    const edge: Point = [
      before[0] + (point[0] - before[0]) * share,
      before[1] + (point[1] - before[1]) * share,
    ];
    return here >= 0 ? [edge, point] : [edge];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
