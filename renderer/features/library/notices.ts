/** What was done last with a client file, with the way back, and what was refused. */
import { create } from 'zustand';
import type { Problem } from '../../../shared/domain/problem.ts';

export interface Notice {
  readonly kind: 'removed' | 'archived' | 'back' | 'deleted' | 'copied' | 'taken' | 'ownClient';
  readonly names: readonly string[];
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
