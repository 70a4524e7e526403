/** What is in a folder, to prove that nothing was changed, added or left behind. */
import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path within the folder → mode and digest of the content. */
export function snapshotOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const stats = lstatSync(join(folder, name));
      const content = stats.isFile() ? hash('sha256', readFileSync(join(folder, name))) : '';
      return [name, `${stats.mode.toString(8)} ${content}`];
    }),
  );
}
