/** What a service refuses with. */
import { ProblemError } from '../../electron/backend/problem-error.ts';
import { ClientFileError } from '../../electron/backend/store/errors.ts';
import type { Problem, ProblemCode } from '../../shared/domain/problem.ts';

/** The problem that `work` throws; undefined when it throws none. */
export function problemOf(work: () => unknown): Problem | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemError || error instanceof ClientFileError)) throw error;
    const { code, details } = error as ProblemError;
    return { code, details };
  }
}

export function codeOf(work: () => unknown): ProblemCode | undefined {
  return problemOf(work)?.code;
}
