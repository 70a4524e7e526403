/** Memory of a process tree, from /proc. */
import { readdirSync, readFileSync } from 'node:fs';

/** Undefined when the process has ended meanwhile. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parentOf(pid: number): number | undefined {
  // The name stands between brackets and may itself hold spaces and brackets.
  const stat = read(`/proc/${pid}/stat`);
  return stat === undefined
    ? undefined
    : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function descendantsOf(root: number): readonly number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]));
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  return pids.filter(isBelow);
}

/** Linux on x64 and on most arm64; a larger page would make Chromium look smaller, never larger. */
const PAGE_BYTES = 4096;

/**
 * MB that everything a process started holds for itself alone: resident less shared, because a sum
 * of resident sizes counts a page once for each process that shares it. What is shared is left out
 * altogether, in favour of the process that is looked at.
 */
export function memoryOfDescendants(root: number): number {
  const pages = descendantsOf(root).map((pid) => {
    const [, resident = 0, shared = 0] = (read(`/proc/${pid}/statm`) ?? '').split(' ').map(Number);
    return resident - shared;
  });
  return (pages.reduce((total, count) => total + count, 0) * PAGE_BYTES) / 1024 / 1024;
}
