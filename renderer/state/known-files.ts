/** The client files, at once where they are known: who types a name and presses Enter does not wait for an answer. */
import { useEffect } from 'react';
import type { OutputOf } from '../../shared/contract/calls.ts';
import { useToldQuery } from './refusal.ts';

type Files = OutputOf<'library.list'>;

let known: Files | undefined;

/** @param files undefined: what was known is of a folder that is no longer there */
export function knowFiles(files: Files | undefined): void {
  known = files;
}

/** As they were last told of, until the backend has told of them anew. */
export function useKnownFiles(): Files | undefined {
  const { value, problem } = useToldQuery('library.list', {});
  useEffect(() => {
    // What is refused has no list: its folder may be gone.
    if (problem !== undefined) knowFiles(undefined);
    else if (value !== undefined) knowFiles(value);
  }, [value, problem]);
  return problem === undefined ? (value ?? known) : undefined;
}
