/** Words of every table: its columns, and its order where there is no room for its head. */
import type { Language } from '../../domain/text.ts';

export interface TableMessages {
  readonly columns: string;
  /** Columns, order and groups as they were before anybody changed them. */
  readonly asUsual: string;
  readonly sort: string;
  readonly sortedBy: (header: string) => string;
  /** In the order the rows have of themselves. */
  readonly asTheyCome: string;
  readonly descending: string;
}

const nl: TableMessages = {
  columns: 'Kolommen',
  asUsual: 'Terug naar standaard',
  sort: 'Sorteren op',
  sortedBy: (header) => `Gesorteerd op ${header.toLowerCase()}`,
  asTheyCome: 'Eigen volgorde',
  descending: 'Andersom, van z naar a',
};

const en: TableMessages = {
  columns: 'Columns',
  asUsual: 'Back to standard',
  sort: 'Sort by',
  sortedBy: (header) => `Sorted by ${header.toLowerCase()}`,
  asTheyCome: 'Own order',
  descending: 'Reversed, from z to a',
};

export const tableMessages: Readonly<Record<Language, TableMessages>> = { nl, en };
