import type { KeyboardEvent } from 'react';
import type { DataLine } from './lines.ts';

export interface LineKeys<Row> {
  readonly lines: readonly DataLine<Row>[];
  /** Where the focus is, by place. */
  readonly current: number;
  /** How many lines a page up or down goes. */
  readonly page: number;
  readonly goTo: (index: number) => void;
  readonly open: (line: DataLine<Row>) => void;
  readonly choose: (line: DataLine<Row>, extend: boolean) => void;
  readonly setOpen: (line: DataLine<Row>, open: boolean) => void;
  /** What the screen does with keys of its own; true: it took this one. */
  readonly other: (line: DataLine<Row>, event: KeyboardEvent) => boolean;
}

const steps: Readonly<Record<string, (current: number, page: number, last: number) => number>> = {
  ArrowDown: (current) => current + 1,
  ArrowUp: (current) => current - 1,
  PageDown: (current, page) => current + page,
  PageUp: (current, page) => current - page,
  Home: () => 0,
  End: (_current, _page, last) => last,
};

/** What a keyboard does in a table: arrows move, Enter opens, Space chooses, left and right fold. */
export function onLineKey<Row>(event: KeyboardEvent, keys: LineKeys<Row>): void {
  // Keys pressed in a field or a button of a row are for that.
  if (event.target !== event.currentTarget && !(event.target instanceof HTMLTableRowElement))
    return;
  // The next row takes the focus of one that goes: a key that is held would take out one after the other.
  if (event.key === 'Delete' && event.repeat) return;
  const line = keys.lines[keys.current];
  if (line !== undefined && keys.other(line, event)) {
    event.preventDefault();
    return;
  }
  if (line === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = steps[event.key];
  if (step !== undefined) {
    const last = keys.lines.length - 1;
    keys.goTo(Math.min(last, Math.max(0, step(keys.current, keys.page, last))));
  } else if (event.key === 'Enter') keys.open(line);
  else if (event.key === ' ') keys.choose(line, event.shiftKey);
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
    keys.setOpen(line, event.key === 'ArrowRight');
  else return;
  event.preventDefault();
}
