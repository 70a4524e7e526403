/** Whether an activity costs more in a register that has more of them. */
import type { Cost } from './child-process.ts';
import { medianCost, ownPdf, registerInput } from './own-pdf.ts';
import { compared, type Result } from './result.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const SIZES = [
  { activities: 100, runs: 3 },
  { activities: 1_000, runs: 3 },
  { activities: 5_000, runs: 1 },
] as const;
/** What runs of the same size differ. */
const SPREAD = 1.1;

const perActivity = {
  ms: (value: number) => `${value.toFixed(2)} ms`,
  mb: (value: number) => `${(value * 1024).toFixed(0)} kB`,
};

export function measure(): Promise<Result[]> {
  return inTemporaryFolder(async (folder) => {
    const costs: (Cost & { readonly activities: number })[] = [];
    for (const { activities, runs } of SIZES) {
      const { path } = registerInput(folder, activities);
      const all: Cost[] = [];
      for (let run = 0; run < runs; run += 1) all.push(await ownPdf({ path }));
      const { ms, mb } = medianCost(all);
      costs.push({ activities, ms: ms / activities, mb: mb / activities });
    }
    const largest = costs.at(-1);
    if (!largest) return [];
    return costs.slice(0, -1).flatMap((smaller) =>
      (['ms', 'mb'] as const).map((unit) =>
        compared(
          {
            work: `register PDF of ${largest.activities} activities: ${unit === 'ms' ? 'time' : 'memory'} per activity`,
            reference: `itself with ${smaller.activities} activities`,
            aim: SPREAD,
          },
          largest[unit],
          smaller[unit],
          perActivity[unit],
        ),
      ),
    );
  });
}
