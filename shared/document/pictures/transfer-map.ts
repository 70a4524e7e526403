/** The countries outside Europe that data reach, on a map and as a table: Art. 30(1)(e). */
import { isEea } from '../../checks/countries.ts';
import type { Activity } from '../../domain/activity.ts';
import { pictureMessages } from '../../i18n/pictures.ts';
import { layoutMap } from '../../pictures/map-layout.ts';
import type { ComposeContext } from '../context.ts';
import type { Line, Picture, Table } from '../model.ts';
import { filled, fixed, line, namesInCell, plainText, strong, uniqueLines } from '../runs.ts';
import { has } from '../say.ts';
import { isInEurope, type Place } from './place.ts';
import { type Route, routesOf } from './routes.ts';

/** Undefined where no place outside Europe and no open question is recorded. */
export function transferMap(
  context: ComposeContext,
  activities: readonly Activity[],
): Picture | undefined {
  const words = pictureMessages[context.language];
  const routes = routesOf(context, activities).filter(
    ({ place }) => place !== undefined && !isInEurope(place),
  );
  const places = placesOf(routes);
  if (places.length === 0) return undefined;
  const organisation = context.index.single('organisation');
  const home =
    organisation && has(context, 'organisation', organisation, 'country')
      ? organisation.country
      : undefined;
  const drawing = layoutMap({
    home: home?.slice('country.'.length),
    isEurope: (code) => isEea(`country.${code}`),
    reached: places.flatMap((place) =>
      place.code === undefined || place.meaning !== 'outside'
        ? []
        : [{ code: place.code, name: place.name, meaning: carried(routes, place) }],
    ),
  });
  return {
    kind: 'picture',
    name: 'map',
    title: [fixed(words.map)],
    width: drawing.width,
    height: drawing.height,
    shapes: drawing.shapes,
    texts: drawing.texts,
    table: mapTable(context, routes, places),
    tableShown: true,
  };
}

/** Whether a map would show a place that data reach outside Europe. */
export function leavesEurope(picture: Picture): boolean {
  return picture.shapes.some(
    ({ kind, meaning }) => kind === 'dot' && (meaning === 'outside' || meaning === 'unknown'),
  );
}

/** Places outside Europe by name, what is unknown at the end. */
function placesOf(routes: readonly Route[]): readonly Place[] {
  const places = new Map(routes.flatMap(({ place }) => (place ? [[place.key, place]] : [])));
  const open = (place: Place): number => (place.meaning === 'unknown' ? 1 : 0);
  return [...places.values()].sort(
    (a, b) => open(a) - open(b) || plainText(a.name).localeCompare(plainText(b.name)),
  );
}

/** Where a place is not known, at least where its holder is. */
function nameWithSeat(context: ComposeContext, { receiver, seat }: Route): Line {
  if (!seat) return receiver.name;
  const words = pictureMessages[context.language];
  return line(receiver.name, ' (', filled(words.seat<Line>(seat)), ')');
}

/** Every transfer to a place must have its ground before the place is drawn as carried. */
function carried(routes: readonly Route[], place: Place): 'outside' | 'unknown' {
  const there = routes.filter((route) => route.place?.key === place.key);
  return there.every(({ ground }) => ground?.family !== undefined) ? 'outside' : 'unknown';
}

function mapTable(
  context: ComposeContext,
  routes: readonly Route[],
  places: readonly Place[],
): Table {
  const words = pictureMessages[context.language];
  const heads = [words.country, words.who, words.whyAllowed];
  const widths = [20, 45, 35];
  return {
    kind: 'table',
    caption: words.mapCaption,
    columns: heads.map((text, at) => ({ head: [fixed(text)], width: widths[at] ?? 0 })),
    rows: places.map((place) => {
      const there = routes.filter((route) => route.place?.key === place.key);
      return [
        [strong(place.name)],
        namesInCell(there.map((route) => nameWithSeat(context, route))),
        uniqueLines(there.flatMap(({ ground }) => (ground ? [ground.long] : []))),
      ];
    }),
  };
}
