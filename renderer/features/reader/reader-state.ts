/** What was read on this screen. It is kept while the page lives, so that one can look elsewhere and come back. */
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
  tab: 'elements',
  chosen: undefined,
  rejected: new Set(),
  accepted: new Map(),
};

export const useReader = create<Reader>(() => nothing);

export function showReading(file: string, read: ReadText): void {
  useReader.setState({ ...nothing, file, read });
}

/** The same text was read anew: what was found and decided stays. */
export function renewReading(before: string, reading: string): void {
  useReader.setState(({ read }) =>
    read?.reading === before ? { read: { ...read, reading } } : {},
  );
}

export function forgetReading(): void {
  useReader.setState(nothing);
}

export function showTab(tab: ReaderTab): void {
  useReader.setState({ tab });
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
