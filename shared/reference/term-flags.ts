/** What the law must know of a category of data: Art. 9, Art. 10, national number, copy of an identity document. */
import { dataItems } from './vocabulary-data.ts';

export interface DataTermFlags {
  readonly special?: boolean | undefined;
  readonly criminal?: boolean | undefined;
}

const flags = new Map<string, DataTermFlags>(
  dataItems.map((record) => [record.id, record as DataTermFlags]),
);

/** Flags of a law term; none for an unknown one. */
export function dataTermFlags(term: string): DataTermFlags {
  return flags.get(term) ?? {};
}
