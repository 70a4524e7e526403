/** From an id of the host to a path. */
import type { Host } from '../host.ts';
import { ProblemError } from '../problem-error.ts';

export function pathOf(host: Host, id: string): string {
  const path = host.pathOf(id);
  if (path === undefined) throw new ProblemError('noSuchFile', { path: id });
  return path;
}
