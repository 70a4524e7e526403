/**
 * Learns what sentences that say an element or raise a red flag have in common:
 * `npm run learn -- folder ...` writes `shared/statement-reader/likeness/learned.json`, the same for the
 * same folders (as of `measure`) and passages; with `--flags` only the flags, on the features that are
 * known. No statement can be read from it, nor who wrote it: what counts stands in several.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFlagMap } from './flag-map.ts';
import { readGold } from './gold.ts';
import { type Learned, toLetters } from './learn-columns.ts';
import { learnElements } from './learn-elements.ts';
import { learnFlags } from './learn-flags.ts';

const FILE = resolve(import.meta.dirname, '../../shared/statement-reader/likeness/learned.json');

const given = process.argv.slice(2);
const folders = given.filter((one) => !one.startsWith('--'));
const golds = folders.flatMap(readGold);
const learned = given.includes('--flags') ? kept() : elements();
write();

function elements(): Learned {
  const { features, columns } = learnElements(golds);
  return { elements: columns.map(({ key }) => key), flags: [], ...toLetters(features, columns) };
}

/** What is known of the elements. */
function kept(): Learned {
  const known = JSON.parse(readFileSync(FILE, 'utf8')) as Learned;
  const count = known.elements.length;
  const weights = Object.entries(known.weights);
  return {
    elements: known.elements,
    flags: [],
    bias: known.bias.slice(0, count),
    largest: known.largest.slice(0, count),
    weights: Object.fromEntries(weights.map(([name, letters]) => [name, letters.slice(0, count)])),
  };
}

function write(): void {
  const features = Object.keys(learned.weights);
  const columns = learnFlags(golds, readFlagMap(folders), features);
  const flags = toLetters(features, columns);
  const weights = Object.entries(learned.weights);
  const all: Learned = {
    elements: learned.elements,
    flags: columns.map(({ key }) => key),
    bias: [...learned.bias, ...flags.bias],
    largest: [...learned.largest, ...flags.largest],
    weights: Object.fromEntries(
      weights.map(([name, letters]) => [name, letters + (flags.weights[name] ?? '')]),
    ),
  };
  writeFileSync(FILE, `${JSON.stringify(all, null, 1)}\n`);
  console.log(`${features.length} features: ${[...all.elements, ...all.flags].join(', ')}`);
}
