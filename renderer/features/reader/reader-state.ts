/** What was read on this screen, while the page lives; kept-reading.ts has it outlast the page. */
import { create } from 'zustand';
import type { ReaderTab } from '../../../shared/i18n/app/reader.ts';
import type { ReadText } from './read-text.ts';

/** Something that was found, by kind and id: `element/retention`, `flag/2`. */
export interface Chosen {
  readonly target: string;
  /** Offset of the sentence that is to be brought into sight; the first one where it is not told. */
  readonly at?: number;
  /** Where the focus goes; nowhere where it is undefined. */
  readonly focus?: 'text' | 'list';
}

interface Reader {
  /** Client file that it was read beside. */
  readonly file: string | undefined;
  readonly read: ReadText | undefined;
  /** The next page that is loaded has it too. */
  readonly isKept: boolean;
  readonly tab: ReaderTab;
  readonly chosen: Chosen | undefined;
  /** Ids of proposals. */
  readonly rejected: ReadonlySet<string>;
  /** Addresses that were made by accepting a proposal, by its id. */
  readonly accepted: ReadonlyMap<string, readonly string[]>;
}

const nothing: Reader = {
  file: undefined,
  read: undefined,
  isKept: false,
  tab: 'elements',
  chosen: undefined,
  rejected: new Set(),
  accepted: new Map(),
};

export const useReader = create<Reader>(() => nothing);

interface Known {
  readonly isKept: boolean;
  readonly rejected?: readonly string[];
  readonly accepted?: Readonly<Record<string, readonly string[]>>;
}

export function showReading(
  file: string,
  read: ReadText,
  { isKept, rejected = [], accepted = {} }: Known,
): void {
  const decisions = { rejected: new Set(rejected), accepted: new Map(Object.entries(accepted)) };
  useReader.setState({ ...nothing, file, read, isKept, ...decisions });
}

/** Beside this client file; of another nothing goes. */
export function forgetReading(file: string): void {
  if (useReader.getState().file === file) useReader.setState(nothing);
}

/** What was chosen stays so; the focus went there once, and stays with who goes from tab to tab. */
export function showTab(tab: ReaderTab): void {
  useReader.setState(({ chosen }) => {
    if (chosen?.focus === undefined) return { tab };
    const { target, at } = chosen;
    return { tab, chosen: { target, ...(at === undefined ? {} : { at }) } };
  });
}

export function choose(chosen: Chosen | undefined): void {
  useReader.setState({ chosen });
}

export function reject(ids: readonly string[], rejected = true): void {
  useReader.setState((now) => {
    const next = new Set(now.rejected);
    for (const id of ids)
      if (rejected) next.add(id);
      else next.delete(id);
    return { rejected: next };
  });
}

export function rememberAccepted(made: ReadonlyMap<string, readonly string[]>): void {
  useReader.setState((now) => ({ accepted: new Map([...now.accepted, ...made]) }));
}

/** As it goes to the backend. */
export function plainAccepted(accepted: Reader['accepted']): Record<string, string[]> {
  return Object.fromEntries([...accepted].map(([id, made]) => [id, [...made]]));
}
