import type { ReactNode } from 'react';

/** A column of a table; what it shows and what it sorts on are two things. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** In px at 16 px a rem; columns share what is left in this proportion. */
  readonly width: number;
  /** What it must keep in a narrow window, in px: for what cannot be cut, as signs. */
  readonly least?: number;
  /** In px: it gets so much before another column gets more than its least. */
  readonly wanted?: number;
  /** Nothing stands in it in any row: it keeps its least, and the others share what it leaves. */
  readonly isEmpty?: boolean;
  /** Left out: cannot be sorted on. Undefined values come last. */
  readonly sortBy?: (row: Row) => string | number | undefined;
  /** The column that names the row. */
  readonly strong?: boolean;
  /** Figures below each other. */
  readonly numeric?: boolean;
  /** Without words of its own in the head, such as a menu at the end of a row. */
  readonly headerHidden?: boolean;
}

export interface DataSorting {
  readonly column: string;
  readonly descending: boolean;
}

/** How rows are gathered under heads; a group is named by its key. */
export interface DataGrouping<Row> {
  readonly keyOf: (row: Row) => string;
  readonly label: (key: string) => string;
  /** Keys in the order they stand; keys that are not in it follow as they come. */
  readonly order?: readonly string[];
  readonly collapsed: ReadonlySet<string>;
  readonly onCollapsed: (collapsed: ReadonlySet<string>) => void;
}

/** Which rows are chosen, by id. */
export interface DataSelection {
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

export interface DataTableTexts {
  readonly chooseAll: string;
  readonly chooseRow: (name: string) => string;
  /** What the button in the head does: "Sorteren op Naam". */
  readonly sortBy: (header: string) => string;
}
