/**
 * Prints how long our work takes and how much memory it needs, each against a reference in the same
 * run. `npm run bench`, or `npm run bench -- --only load` for one measurement.
 */
import { parseArgs } from 'node:util';
import { inChild } from './child-process.ts';
import { measurements } from './measurements.ts';
import type { Result } from './result.ts';
import { machine, tableHead, tableRow } from './table.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = Object.keys(measurements);
const { only } = values;
if (only !== undefined && !names.includes(only)) {
  throw new Error(`no measurement ${only}: ${names.join(', ')}`);
}

console.log(`${machine()}\n\n${tableHead()}`);
for (const name of only === undefined ? names : [only]) {
  const results = await inChild<Result[]>('children/measure.ts', name);
  for (const result of results) console.log(tableRow(result));
}
