/**
 * How well the reader reads: `npm run measure [-- folder ...] [--misses]`. A folder holds `NNN.txt`
 * beside `NNN.gold.json`; without one, the development set beside the checkout.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ELEMENT_KEYS, type ElementKey } from '../../shared/statement-reader/elements/element.ts';
import { readStatement } from '../../shared/statement-reader/read-statement.ts';
import { type Gold, readGold } from './gold.ts';
import {
  type Answer,
  emptyScore,
  interval,
  precision,
  recall,
  type Score,
  scoreElement,
  scoreElements,
  scoreFlags,
} from './score.ts';

const DEVELOPMENT = resolve(import.meta.dirname, '../../../shared/statements');

const given = process.argv.slice(2);
const folders = given.filter((one) => !one.startsWith('--'));
const golds = (folders.length > 0 ? folders : [DEVELOPMENT]).flatMap((folder) => readGold(folder));
const mapFile = [...folders, DEVELOPMENT]
  .map((folder) => join(folder, 'flag-map.json'))
  .find((path) => existsSync(path));
const flagMap = mapFile
  ? z
      .object({ _note: z.string().optional() })
      .catchall(z.array(z.string()))
      .transform(({ _note, ...map }) => map as Record<string, string[]>)
      .parse(JSON.parse(readFileSync(mapFile, 'utf8')))
  : {};

const answers = golds.map(({ text }) => answerOf(text));
print('element', golds, answers);
const flags = scoreFlags(golds, answers, flagMap);
console.log(
  `red flags: precision ${rate(flags.hit, flags.hit + flags.false)}, recall ${rate(flags.hit, flags.hit + flags.missed)}`,
);
if (given.includes('--misses')) misses();

function answerOf(text: string): Answer {
  const { elements, flags } = readStatement(text);
  return {
    elements: Object.fromEntries(
      ELEMENT_KEYS.map((key): [ElementKey, Answer['elements'][ElementKey]] => [
        key,
        elements[key] ?? { status: 'absent', evidence: [] },
      ]),
    ) as Record<ElementKey, Answer['elements'][ElementKey]>,
    flags: flags.map(({ id }) => id),
  };
}

function print(title: string, read: readonly Gold[], answered: readonly Answer[]): void {
  console.log(`${title.padEnd(28)} found false missed exact overlap`);
  for (const key of ELEMENT_KEYS) {
    const score = emptyScore();
    read.forEach((gold, at) => {
      const answer = answered[at];
      if (answer) scoreElement(score, gold, answer, key);
    });
    console.log(`${key.padEnd(28)} ${row(score)}`);
  }
  const all = scoreElements(read, answered);
  console.log(`${'all'.padEnd(28)} ${row(all)}`);
  console.log(
    `lenient precision ${rate(all.hit, all.hit + all.false)}, recall ${rate(all.hit, all.hit + all.missed)}; exact ${rate(all.exact, all.judgements)}; evidence ${rate(all.overlapping, all.quoted)}`,
  );
  console.log(`lenient P ${percent(precision(all))} R ${percent(recall(all))}`);
}

function row(score: Score): string {
  const counts = [score.hit, score.false, score.missed].map((count) => String(count).padStart(5));
  return `${counts.join(' ')}   ${score.exact}/${score.judgements}  ${score.overlapping}/${score.quoted}`;
}

/** Each judgement in which the reader differs, for whoever mends the rules. */
function misses(): void {
  golds.forEach((gold, at) => {
    for (const key of ELEMENT_KEYS) {
      const wanted = gold.elements[key];
      const answer = answers[at]?.elements[key];
      if (!answer || wanted.status === answer.status) continue;
      const ours = answer.evidence
        .slice(0, 3)
        .map(({ start, end }) => gold.text.slice(start, end).slice(0, 160));
      console.log(
        `${gold.name} ${key}: ${wanted.status}, read as ${answer.status}\n  wanted: ${wanted.quote?.slice(0, 300) ?? '-'}\n  read:   ${ours.join(' // ') || '-'}`,
      );
    }
    const wanted = new Set(gold.flags.map(({ key }) => key));
    for (const [key, ids] of Object.entries(flagMap)) {
      const raised = ids.filter((id) => answers[at]?.flags.includes(id));
      if (wanted.has(key) && raised.length === 0)
        console.log(
          `${gold.name} flag ${key} missed: ${gold.flags.find((flag) => flag.key === key)?.quote ?? '-'}`,
        );
      if (!wanted.has(key) && raised.length > 0)
        console.log(`${gold.name} flag ${raised.join()} false`);
    }
  });
}

function rate(part: number, whole: number): string {
  const [low, high] = interval(part, whole);
  return `${percent(part / Math.max(1, whole))} (${percent(low)}–${percent(high)}, ${part}/${whole})`;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}
