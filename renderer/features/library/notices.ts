/** What was done last with a client file, with the way back, and what was refused. */
import { create } from 'zustand';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import type { LibraryMessages } from '../../../shared/i18n/app/library.ts';

export type WhyKept = NonNullable<OutputOf<'library.deleteForGood'>['kept']>;

export interface Notice {
  readonly kind: keyof LibraryMessages['notice'];
  readonly names: readonly string[];
  /** Beside which something stays, and why. */
  readonly kept?: readonly { readonly name: string; readonly why: WhyKept }[];
  readonly undo?: () => Promise<void>;
}

interface Notices {
  readonly notice: Notice | undefined;
  readonly refused: { readonly name?: string; readonly problem: Problem } | undefined;
}

export const useNotices = create<Notices>(() => ({ notice: undefined, refused: undefined }));

export const note = (notice: Notice): void => useNotices.setState({ notice, refused: undefined });

export function refuse(problem: Problem, name?: string): void {
  useNotices.setState({ refused: { problem, ...(name === undefined ? {} : { name }) } });
}
