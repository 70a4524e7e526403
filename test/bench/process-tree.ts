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
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
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

/**
 * MB in use by everything a process started. Proportional set size: a page that several processes
 * share counts once, where a sum of resident sizes would count it for each of them.
 */
export function memoryOfDescendants(root: number): number {
  const sizes = descendantsOf(root).map((pid) => {
    const size = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1];
    return Number(size ?? 0) / 1024;
  });
  return sizes.reduce((total, size) => total + size, 0);
}
