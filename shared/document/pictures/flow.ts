/** Where the data go: activities, who gets them, where they are kept. */
import type { Activity } from '../../domain/activity.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { StatementGroup } from '../../domain/purpose.ts';
import { choiceLabel } from '../../i18n/choices.ts';
import { type PictureReader, pictureMessages } from '../../i18n/pictures.ts';
import { type FlowLink, type FlowNode, layoutFlow } from '../../pictures/flow-layout.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { ComposeContext } from '../context.ts';
import type { Cell, Line, Picture, Table } from '../model.ts';
import { capitalised, filled, fixed, joined, line, strong, uniqueLines } from '../runs.ts';
import { say, sayValue } from '../say.ts';
import { isElsewhere, type Place, WITHIN } from './place.ts';
import { type Receiver, type Route, routesOf } from './routes.ts';

/** More boxes in a column than this cannot be taken in at a glance. */
const MOST = 8;
/** Above this number of activities the table counts them instead of naming them all. */
const MOST_NAMES = 60;

export interface FlowOptions {
  readonly reader: PictureReader;
}

/** One activity, or several that serve the same. */
interface Group {
  readonly key: string;
  readonly name: Line;
  readonly activities: readonly Activity[];
}

/** Undefined where there is no activity to start from. */
export function flowPicture(
  context: ComposeContext,
  activities: readonly Activity[],
  { reader }: FlowOptions,
): Picture | undefined {
  if (activities.length === 0) return undefined;
  const words = pictureMessages[context.language];
  const routes = routesOf(context, activities);
  const groups = groupsOf(context, activities);
  const receivers = ranked(routes, ({ receiver }) => receiver);
  const places = ranked(routes, ({ place }) => place);
  const shownReceivers = shown(receivers);
  const shownPlaces = shown(places);
  const head = (text: string, seen: number, total: number): Line => [
    fixed(seen < total ? text + words.shownOf(seen, total) : text),
  ];
  const drawing = layoutFlow({
    heads: [
      [fixed(words.activities[reader])],
      head(words.receivers, shownReceivers.length, receivers.length),
      head(words.places, shownPlaces.length, places.length),
    ],
    nodes: [
      ...groups.map((group) => groupNode(context, group, reader)),
      ...shownReceivers.map((receiver) => receiverNode(context, receiver, routes)),
      ...gathered(context, 1, receivers.length - shownReceivers.length),
      ...shownPlaces.map((place) => placeNode(context, place, routes)),
      ...gathered(context, 2, places.length - shownPlaces.length),
    ],
    links: linksOf(routes, groups, shownReceivers, shownPlaces),
  });
  return {
    kind: 'picture',
    name: 'flow',
    title: [fixed(words.flow)],
    width: drawing.width,
    height: drawing.height,
    shapes: drawing.shapes,
    texts: drawing.texts,
    table: flowTable(context, routes, receivers, groups, reader),
  };
}

function groupsOf(context: ComposeContext, activities: readonly Activity[]): readonly Group[] {
  const single = (activity: Activity): Group => ({
    key: activity.id,
    name: sayValue(context, 'activity', activity, 'name'),
    activities: [activity],
  });
  if (activities.length <= MOST) return activities.map(single);
  const byGroup = Map.groupBy(activities, (activity) => purposeGroup(context, activity).group);
  return [...byGroup].map(([group, members]): Group => {
    const [first, ...more] = members;
    if (first && more.length === 0) return single(first);
    const { ref } = purposeGroup(context, first ?? (members[0] as Activity));
    const name =
      group === undefined
        ? pictureMessages[context.language].other
        : choiceLabel('purpose', 'statementGroup', group, context.language);
    return {
      key: `group ${group ?? ''}`,
      name: capitalised([fixed(name, ref)]),
      activities: members,
    };
  });
}

function purposeGroup(
  context: ComposeContext,
  activity: Activity,
): { readonly group: StatementGroup | undefined; readonly ref: readonly string[] } {
  const [purpose] = context.index.parts('purpose', activity.id);
  const group =
    purpose && (purpose.statementGroup ?? lawIn('purpose', purpose.term)?.statementGroup);
  return { group, ref: purpose ? [refOf('purpose', purpose.id, 'term')] : [] };
}

interface End {
  readonly key: string;
  readonly name: Line;
  readonly meaning: Receiver['meaning'] | Place['meaning'];
}

/** What leaves Europe and what is unknown must be seen; then what most activities share. */
const urgency = { outside: 0, unknown: 1, home: 2, recipient: 3, inside: 3 } as const;

function ranked<E extends End>(
  routes: readonly Route[],
  pick: (route: Route) => E | undefined,
): readonly E[] {
  const found = new Map<string, { end: E; count: number; urgency: number }>();
  for (const route of routes) {
    const end = pick(route);
    if (!end) continue;
    const known = found.get(end.key);
    const own = Math.min(
      urgency[end.meaning],
      route.place?.meaning === 'outside' ? urgency.outside : urgency.inside,
    );
    found.set(end.key, {
      end: known?.end ?? end,
      count: (known?.count ?? 0) + 1,
      urgency: Math.min(own, known?.urgency ?? own),
    });
  }
  return [...found.values()]
    .sort((a, b) => a.urgency - b.urgency || b.count - a.count)
    .map(({ end }) => end);
}

/** The last place in a full column is for what was gathered. */
const shown = <E>(ends: readonly E[]): readonly E[] =>
  ends.length > MOST ? ends.slice(0, MOST - 1) : ends;

function groupNode(context: ComposeContext, group: Group, reader: PictureReader): FlowNode {
  const words = pictureMessages[context.language];
  const count = group.activities.length;
  return {
    id: `a ${group.key}`,
    column: 0,
    meaning: 'activity',
    name: group.name,
    ...(count > 1 ? { detail: [fixed(words.count[reader](count))] } : {}),
  };
}

/** Below the others, so that the line that leaves Europe crosses few. */
const lastPlaces = { recipient: 0, inside: 0, home: 0, unknown: 2, outside: 3 } as const;
const GATHERED_PLACE = 1;

function receiverNode(
  context: ComposeContext,
  { key, name, meaning }: Receiver,
  routes: readonly Route[],
): FlowNode {
  const words = pictureMessages[context.language];
  const leaves = routes.some(
    ({ receiver, place }) => receiver.key === key && place?.meaning === 'outside',
  );
  return {
    id: `r ${key}`,
    column: 1,
    meaning,
    name,
    ...(key === 'unknown' ? { detail: [fixed(words.whoGetsIt)] } : {}),
    last: leaves ? lastPlaces.outside : lastPlaces[meaning],
  };
}

function placeNode(context: ComposeContext, place: Place, routes: readonly Route[]): FlowNode {
  return {
    id: `p ${place.key}`,
    column: 2,
    meaning: place.meaning,
    name: place.name,
    detail: placeDetail(context, place, routes),
    last: lastPlaces[place.meaning],
  };
}

function placeDetail(context: ComposeContext, place: Place, routes: readonly Route[]): Line {
  const words = pictureMessages[context.language];
  if (place.key === WITHIN) return [fixed(words.countryNotNamed)];
  if (place.meaning === 'inside') return [fixed(words.inEurope)];
  if (isElsewhere(place)) return [fixed(words.whetherElsewhere)];
  if (place.meaning === 'unknown') return [fixed(words.whereItIs)];
  const grounds = routes
    .filter((route) => route.place?.key === place.key)
    .flatMap(({ ground }) => (ground ? [ground.short] : []));
  return joined(uniqueLines(grounds));
}

function gathered(context: ComposeContext, column: number, count: number): readonly FlowNode[] {
  if (count === 0) return [];
  const name = [fixed(pictureMessages[context.language].more(count))];
  return [{ id: `g ${column}`, column, meaning: 'gathered', name, last: GATHERED_PLACE }];
}

function linksOf(
  routes: readonly Route[],
  groups: readonly Group[],
  receivers: readonly Receiver[],
  places: readonly Place[],
): readonly FlowLink[] {
  const groupOf = new Map(
    groups.flatMap((group) => group.activities.map(({ id }) => [id, `a ${group.key}`] as const)),
  );
  const receiverIds = new Set(receivers.map(({ key }) => key));
  const placeIds = new Set(places.map(({ key }) => key));
  const links = new Map<string, FlowLink>();
  const add = (link: FlowLink): void => {
    const key = `${link.from} > ${link.to}`;
    if (links.get(key)?.meaning !== 'outside') links.set(key, link);
  };
  for (const { activity, receiver, place } of routes) {
    const from = groupOf.get(activity.id) ?? '';
    const middle = receiverIds.has(receiver.key) ? `r ${receiver.key}` : 'g 1';
    add({ from, to: middle, meaning: receiver.meaning === 'unknown' ? 'unknown' : 'inside' });
    if (!place) continue;
    const to = placeIds.has(place.key) ? `p ${place.key}` : 'g 2';
    add({ from: middle, to, meaning: place.meaning });
  }
  return [...links.values()];
}

function flowTable(
  context: ComposeContext,
  routes: readonly Route[],
  receivers: readonly Receiver[],
  groups: readonly Group[],
  reader: PictureReader,
): Table {
  const words = pictureMessages[context.language];
  const heads = [words.receivers, words.activities[reader], words.places];
  const widths = [30, 40, 30];
  const byReceiver = Map.groupBy(routes, ({ receiver }) => receiver.key);
  const grouped = groups.some(({ activities }) => activities.length > 1);
  const total = groups.reduce((sum, { activities }) => sum + activities.length, 0);
  const named = total <= MOST_NAMES;
  return {
    kind: 'table',
    caption: words.flowCaption,
    columns: heads.map((text, at) => ({
      head: capitalised([fixed(text)]),
      width: widths[at] ?? 0,
    })),
    rows: receivers.map((receiver) => {
      const own = byReceiver.get(receiver.key) ?? [];
      const ids = new Set(own.map(({ activity }) => activity.id));
      const from = groups.flatMap((group): readonly Line[] => {
        const members = group.activities.filter(({ id }) => ids.has(id));
        if (members.length === 0) return [];
        const names = named
          ? joined(members.map((each) => say(context, 'activity', each, 'name') ?? []))
          : [fixed(words.count[reader](members.length))];
        return [
          grouped && group.activities.length > 1 ? line(group.name, ': ', names) : group.name,
        ];
      });
      return [[strong(receiver.name)], from, placesCell(context, own)];
    }),
  };
}

function placesCell(context: ComposeContext, routes: readonly Route[]): Cell {
  const { seat: words } = pictureMessages[context.language];
  const lines = routes.flatMap(({ place, ground, seat }): readonly Line[] => {
    if (!place) return [];
    const detail = ground?.long ?? placeDetail(context, place, []);
    const told = line(place.name, ': ', detail);
    return [seat ? line(told, ', ', filled(words<Line>(seat))) : told];
  });
  return uniqueLines(lines);
}
