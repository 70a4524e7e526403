/** Takes one measurement in a process of its own, so that none warms up or fills memory for another. */
import { measurements } from '../measurements.ts';

const [name = ''] = process.argv.slice(2);
const load = measurements[name];
if (!load) throw new Error(`no measurement ${name}`);
process.send?.(await (await load()).measure());
