import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Ms since 1970 at which a file changed, or whatever changed last in a folder; 0 where there is nothing. */
export function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  const times = readdirSync(path, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(path, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return Math.max(0, ...times);
}
