/** A map of the countries that data reach, cut to what is needed around Europe. */
import type { Line, Meaning, PictureShape, PictureText } from '../document/model.ts';
import { textWidth } from './text-fit.ts';
import { looks, placed, setText } from './type.ts';
import {
  type Country,
  countries,
  inWindow,
  outlineIn,
  type Point,
  type Ring,
  type Window,
} from './world.ts';

export interface MapPlace {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly meaning: 'outside' | 'unknown';
  readonly name: Line;
}

export interface MapInput {
  /** Country of the organisation, from which lines start. */
  readonly home: string | undefined;
  readonly isEurope: (code: string) => boolean;
  readonly reached: readonly MapPlace[];
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PictureShape[];
  readonly texts: readonly PictureText[];
  /** Reached places that the map has no place for. */
  readonly unplaced: readonly MapPlace[];
}

const WIDTH = 582;
const HEIGHT = 290;
/** Around what must be seen, in units of the world. */
const AIR = 40;
/** From Iceland to Cyprus, Norway to Crete: always in sight. */
const EUROPE = { left: 1640, top: 640, right: 2330, bottom: 1130 };
/** Where lines start while the country of the organisation is unknown: the middle of the EEA. */
const MIDDLE: Point = [1985, 900];
/** Where the world ends: no window looks beyond it. */
const WORLD = { left: 0, top: 330, right: 4000, bottom: 2220 };

export function layoutMap(input: MapInput): MapDrawing {
  const byCode = new Map(countries().map((country) => [country.code, country]));
  const found = input.reached.flatMap((place) => {
    const country = byCode.get(place.code);
    return country ? [{ place, country }] : [];
  });
  const home = input.home === undefined ? undefined : byCode.get(input.home);
  const start = home?.middle ?? MIDDLE;
  const window = windowOn([start, ...found.flatMap(({ country }) => extentOf(country))]);
  const meanings = new Map(input.reached.map((place) => [place.code, place.meaning]));
  const from = inWindow(start, window);
  const labels = labelsOf(found, window);
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      ...countries().flatMap((country) => area(country, meanings, input, window)),
      ...found.map(
        ({ place, country }): PictureShape => ({
          kind: 'line',
          meaning: place.meaning,
          path: arc(from, inWindow(country.middle, window)),
        }),
      ),
      ...found.map(({ place, country }) => dot(place.meaning, inWindow(country.middle, window))),
      ...(home ? [dot('home', from)] : []),
      ...labels.map(
        ({ text }): PictureShape => ({
          kind: 'box',
          meaning: 'land',
          x: text.x - 4,
          y: text.y - 1,
          width: text.width + 8,
          height: looks.name.leading + 2,
        }),
      ),
    ],
    texts: labels.map(({ text }) => text),
    unplaced: input.reached.filter(({ code }) => !byCode.has(code)),
  };
}

const dot = (meaning: Meaning, [x, y]: Point): PictureShape => ({ kind: 'dot', meaning, x, y });

/** Two corners of the mainland: overseas parts would pull the window over half the world. */
function extentOf({ middle, rings }: Country): readonly Point[] {
  const size = ({ leftTop, rightBottom }: Ring): number =>
    (rightBottom[0] - leftTop[0]) * (rightBottom[1] - leftTop[1]);
  const [first, ...others] = rings;
  if (!first) return [middle];
  const mainland = others.reduce((a, b) => (size(b) > size(a) ? b : a), first);
  return [mainland.leftTop, mainland.rightBottom];
}

/** As much of the world as holds Europe and the points, in the shape of the picture. */
function windowOn(points: readonly Point[]): Window {
  const left = Math.min(EUROPE.left, ...points.map(([x]) => x - AIR));
  const right = Math.max(EUROPE.right, ...points.map(([x]) => x + AIR));
  const top = Math.min(EUROPE.top, ...points.map(([, y]) => y - AIR));
  const bottom = Math.max(EUROPE.bottom, ...points.map(([, y]) => y + AIR));
  const width = Math.min(
    WORLD.right - WORLD.left,
    Math.max(right - left, ((bottom - top) * WIDTH) / HEIGHT),
  );
  const height = (width * HEIGHT) / WIDTH;
  return {
    left: within((left + right - width) / 2, WORLD.left, WORLD.right - width),
    top: within((top + bottom - height) / 2, WORLD.top, WORLD.bottom - height),
    width,
    height,
    scale: WIDTH / width,
  };
}

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

function area(
  country: Country,
  meanings: ReadonlyMap<string, Meaning>,
  input: MapInput,
  window: Window,
): readonly PictureShape[] {
  const path = outlineIn(country, window);
  if (path === '') return [];
  const meaning = meanings.get(country.code) ?? (input.isEurope(country.code) ? 'europe' : 'land');
  return [{ kind: 'area', meaning, path }];
}

/** A bow over the map, as a ship's or a plane's way is drawn. */
function arc([x1, y1]: Point, [x2, y2]: Point): string {
  const lift = Math.min(Math.hypot(x2 - x1, y2 - y1) * 0.28, Math.min(y1, y2) - 6);
  const top = Math.max(4, Math.min(y1, y2) - Math.max(0, lift) * 0.6);
  const first = [x1 + (x2 - x1) * 0.3, top];
  const second = [x1 + (x2 - x1) * 0.7, top];
  return `M${x1} ${y1}C${[...first, ...second, x2, y2].map(tenth).join(' ')}`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

interface Found {
  readonly place: MapPlace;
  readonly country: Country;
}

const LABEL_WIDTH = 150;
const BESIDE = 12;

/** Names beside their dots; one that would cover another steps down, and stays away if it cannot. */
function labelsOf(
  found: readonly Found[],
  window: Window,
): readonly { readonly text: PictureText }[] {
  const taken: PictureText[] = [];
  for (const { place, country } of found) {
    const [x, y] = inWindow(country.middle, window);
    const set = setText(place.name, 'name', LABEL_WIDTH, 1);
    const width = Math.ceil(textWidth(set.rows[0] ?? '', looks.name));
    const left = x + BESIDE + width + 8 < WIDTH ? x + BESIDE : x - BESIDE - width;
    const tops = [-9, 12, -30, 33, -51, 54].map((step) =>
      within(y + step, 2, HEIGHT - looks.name.leading - 2),
    );
    const free = tops.find((top) => !taken.some((other) => overlaps(other, left, top, width)));
    if (free !== undefined) taken.push(placed(set, tenth(left), tenth(free), width));
  }
  return taken.map((text) => ({ text }));
}

function overlaps(other: PictureText, x: number, y: number, width: number): boolean {
  const height = looks.name.leading + 4;
  return (
    x < other.x + other.width + 10 &&
    other.x < x + width + 10 &&
    y < other.y + height &&
    other.y < y + height
  );
}
