/**
 * Learns what sentences that say an element have in common: `npm run learn -- folder ...` writes
 * `shared/statement-reader/likeness/learned.json`, the same for the same folders (as of `measure`)
 * and passages. No statement can be read from it, nor who wrote it: what counts stands in several.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ELEMENT_KEYS, type ElementKey } from '../../shared/statement-reader/elements/element.ts';
import { featuresOf } from '../../shared/statement-reader/likeness/features.ts';
import { MOST_STEPS, NONE } from '../../shared/statement-reader/likeness/likeness.ts';
import { readGold } from './gold.ts';
import { type Example, separate } from './learn-weights.ts';
import { readPassages } from './passages.ts';
import { answerByRules, hear } from './reader-answers.ts';

const FEWEST_PASSAGES = 8;
/** A name stands often in one statement. */
const FEWEST_STATEMENTS = 4;
/** An element that fewer passages say is left to the rules. */
const FEWEST_EXAMPLES = 20;
/** Half of the suite are sentences that nearly say something: of 1, 3 and 6 the best on statements not learned from. */
const OF_SUITE = 3;
const OUT = resolve(import.meta.dirname, '../../shared/statement-reader/likeness/learned.json');

/** How much a passage counts for an element; what was not judged of it counts nothing. */
interface Judged {
  readonly from: string;
  readonly features: ReadonlySet<string>;
  readonly of: Partial<Record<ElementKey, { readonly says: boolean; readonly weight: number }>>;
}

const folders = process.argv.slice(2);
if (folders.length === 0)
  throw new Error('Name the folders with judged statements: npm run learn -- folder ...');

const judged = [...folders.flatMap(readGold).flatMap(fromStatement), ...fromSuite()];
const features = common(judged);
const rowOf = new Map(features.map((feature, row) => [feature, row]));
const rows = judged.map((one) => [...one.features].flatMap((each) => rowOf.get(each) ?? []));
const learned = ELEMENT_KEYS.flatMap((key) => {
  const examples = judged.flatMap(({ of }, at): Example[] => {
    const answer = of[key];
    return answer ? [{ rows: rows[at] ?? [], ...answer }] : [];
  });
  if (examples.filter(({ says }) => says).length < FEWEST_EXAMPLES) return [];
  return [{ key, ...separate(examples, features.length) }];
});
write();

/** A passage the judge quoted says it surely; one that the rules quote too; its neighbours may. */
function fromStatement({
  name,
  text,
  elements,
}: ReturnType<typeof readGold>[number]): readonly Judged[] {
  const heard = hear(text);
  const read = answerByRules(heard).elements;
  return heard.passages.map((passage) => {
    const overlaps = (start: number, end: number): boolean =>
      passage.start < end && passage.end > start;
    const of = ELEMENT_KEYS.map((key): [ElementKey, { says: boolean; weight: number }] => {
      const { status, quote } = elements[key];
      if (status === 'absent') return [key, { says: false, weight: 1 }];
      const start = quote === undefined ? -1 : text.indexOf(quote);
      if (quote !== undefined && start >= 0 && overlaps(start, start + quote.length))
        return [key, { says: true, weight: 2 }];
      if (read[key].evidence.some((range) => overlaps(range.start, range.end)))
        return [key, { says: true, weight: 1.5 }];
      return [key, { says: false, weight: 0.5 }];
    });
    return {
      from: name,
      features: featuresOf(passage, heard),
      of: Object.fromEntries(of),
    };
  });
}

function fromSuite(): readonly Judged[] {
  return readPassages().flatMap(({ name, text, elements }) => {
    const heard = hear(text);
    const of = Object.entries(elements).map(([key, status]) => [
      key,
      { says: status !== 'absent', weight: OF_SUITE },
    ]);
    // Of a passage of several sentences it is not known which of them says it.
    const [only, ...others] = heard.passages;
    if (only === undefined || others.length > 0) return [];
    return [
      { from: name, features: featuresOf(only, heard), of: Object.fromEntries(of) as Judged['of'] },
    ];
  });
}

function common(all: readonly Judged[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { features: some, from } of all)
    for (const feature of some) {
      const known = places.get(feature);
      if (known) known.push(from);
      else places.set(feature, [from]);
    }
  return [...places]
    .filter(([, from]) => from.length >= FEWEST_PASSAGES && new Set(from).size >= FEWEST_STATEMENTS)
    .map(([feature]) => feature)
    .sort();
}

function write(): void {
  const largest = learned.map(({ weights }) => Math.max(...weights.map(Math.abs)));
  const letters = features.flatMap((feature, row): [string, string][] => {
    const steps = learned.map(({ weights }, column) =>
      Math.round(((weights[row] ?? 0) / (largest[column] ?? 1)) * MOST_STEPS),
    );
    return [[feature, String.fromCharCode(...steps.map((step) => NONE + step))]];
  });
  const content = {
    elements: learned.map(({ key }) => key),
    bias: learned.map(({ bias }) => Number(bias.toFixed(4))),
    largest: largest.map((one) => Number(one.toFixed(4))),
    weights: Object.fromEntries(letters),
  };
  writeFileSync(OUT, `${JSON.stringify(content, null, 1)}\n`);
  console.log(`${judged.length} passages, ${features.length} features, ${learned.length} elements`);
}
