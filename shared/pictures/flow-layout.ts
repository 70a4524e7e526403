/** Where the parts of a flow stand: columns of boxes and curves between them. */
import type { Line, Meaning, PictureShape, PictureText } from '../document/model.ts';
import { crossingsLeast } from './order.ts';
import { placed, type SetText, setText } from './type.ts';

export interface FlowNode {
  readonly id: string;
  readonly column: number;
  readonly meaning: Meaning;
  readonly name: Line;
  readonly detail?: Line;
  /** Keeps its place below the others: what was gathered, what is unknown, what leaves Europe. */
  readonly last?: number;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly meaning: Meaning;
}

export interface Flow {
  readonly heads: readonly Line[];
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

export interface PlacedNode {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PictureShape[];
  readonly texts: readonly PictureText[];
  readonly places: readonly PlacedNode[];
}

const WIDTH = 582;
/** Room for the edge of a box at the side of the picture. */
const EDGE = 1;
const COLUMNS = [152, 164, 160] as const;
const GAP = (WIDTH - 2 * EDGE - COLUMNS[0] - COLUMNS[1] - COLUMNS[2]) / 2;
const HEAD = 26;
const INSET = { x: 10, y: 6 };
/** Least air between two boxes of a column. */
const AIR = 12;
const MOST_ROWS = { name: 2, detail: 2 };

interface Box {
  readonly node: FlowNode;
  readonly texts: readonly SetText[];
  readonly height: number;
}

/** A link whose ends are not both nodes is left out: there is nothing to draw it to. */
export function layoutFlow(flow: Flow): FlowDrawing {
  const columns = COLUMNS.map((width, column) =>
    flow.nodes.filter((node) => node.column === column).map((node) => boxOf(node, width)),
  );
  const ordered = crossingsLeast(columns, flow.links);
  const tallest = Math.max(...ordered.map(columnHeight), 0);
  const places = ordered.flatMap((boxes, column) => place(boxes, column, tallest));
  const byId = new Map(places.map((each) => [each.node.id, each]));
  const height = HEAD + tallest + 2;
  return {
    width: WIDTH,
    height,
    places,
    shapes: [
      ...[...flow.links].sort(byWeight).flatMap((link) => curve(link, byId)),
      ...places.map(
        ({ node, x, y, width, height }): PictureShape => ({
          kind: 'box',
          meaning: node.meaning,
          x,
          y,
          width,
          height,
        }),
      ),
    ],
    texts: [
      ...flow.heads.map((head, column) =>
        placed(
          setText(head, 'head', COLUMNS[column] ?? 0, 1),
          left(column),
          0,
          COLUMNS[column] ?? 0,
        ),
      ),
      ...ordered.flatMap((boxes, column) =>
        boxes.flatMap((box) => textsOf(box, column, byId.get(box.node.id)?.y ?? 0)),
      ),
    ],
  };
}

/** What leaves Europe is drawn over what does not. */
const weights: Partial<Record<Meaning, number>> = { unknown: 1, outside: 2 };
const byWeight = (a: FlowLink, b: FlowLink): number =>
  (weights[a.meaning] ?? 0) - (weights[b.meaning] ?? 0);

function left(column: number): number {
  return COLUMNS.slice(0, column).reduce((sum, width) => sum + width + GAP, EDGE);
}

function boxOf(node: FlowNode, width: number): Box {
  const room = width - 2 * INSET.x;
  const look = node.column === 1 ? 'name' : 'strong';
  const name = setText(node.name, look, room, MOST_ROWS.name);
  const detail = node.detail ? [setText(node.detail, 'detail', room, MOST_ROWS.detail)] : [];
  const texts = [name, ...detail];
  return {
    node,
    texts,
    height: texts.reduce((sum, text) => sum + text.height, 2 * INSET.y),
  };
}

const columnHeight = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, { height }) => sum + height, AIR * Math.max(0, boxes.length - 1));

/** Boxes with equal air between them over the height of the tallest column. */
function place(boxes: readonly Box[], column: number, height: number): readonly PlacedNode[] {
  const free = height - boxes.reduce((sum, box) => sum + box.height, 0);
  const air = boxes.length > 1 ? Math.min(free / (boxes.length - 1), 72) : 0;
  let y = HEAD + (free - air * (boxes.length - 1)) / 2;
  return boxes.map((box) => {
    const here = {
      node: box.node,
      x: left(column),
      y: round(y),
      width: COLUMNS[column] ?? 0,
      height: box.height,
    };
    y += box.height + air;
    return here;
  });
}

function textsOf(box: Box, column: number, top: number): readonly PictureText[] {
  let y = top + INSET.y;
  return box.texts.map((text) => {
    const here = placed(text, left(column) + INSET.x, y, (COLUMNS[column] ?? 0) - 2 * INSET.x);
    y += text.height;
    return here;
  });
}

function curve(link: FlowLink, byId: ReadonlyMap<string, PlacedNode>): readonly PictureShape[] {
  const from = byId.get(link.from);
  const to = byId.get(link.to);
  if (!from || !to) return [];
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const end = { x: to.x, y: to.y + to.height / 2 };
  const middle = (start.x + end.x) / 2;
  const points = [middle, start.y, middle, end.y, end.x, end.y].map(round).join(' ');
  return [
    {
      kind: 'line',
      meaning: link.meaning,
      path: `M${round(start.x)} ${round(start.y)}C${points}`,
    },
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;
