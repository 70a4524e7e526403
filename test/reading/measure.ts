/**
 * How well the reader reads: `npm run measure [-- folder ...] [--misses]`. A folder holds `NNN.txt`
 * beside `NNN.gold.json`; without one, the development set that lies beside the checkout.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ELEMENT_KEYS } from '../../shared/statement-reader/elements/element.ts';
import { readStatement } from '../../shared/statement-reader/read-statement.ts';
import { type Gold, readGold } from './gold.ts';
import { searchForWords } from './keyword-baseline.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { noStatements } from './no-statements.ts';
import { readPassages } from './passages.ts';
import { answerByRules, answerOf, hear } from './reader-answers.ts';
import {
  type Answer,
  confirmedByElements,
  emptyScore,
  type FlagMap,
  interval,
  type Score,
  scoreElement,
  scoreElements,
  scoreFlags,
} from './score.ts';
import { scorePassages } from './score-passages.ts';
import { printProposals, scoreProposals } from './score-proposals.ts';

const DEVELOPMENT = resolve(import.meta.dirname, '../../../shared/statements');
const given = process.argv.slice(2);
const named = given.filter((one) => !one.startsWith('--'));
const looked = named.length > 0 ? named : [DEVELOPMENT];
const folders = looked.filter((folder) => existsSync(folder));
const showsMisses = given.includes('--misses');

const golds = folders.flatMap(readGold);
const passages = readPassages();
if (golds.length === 0) console.log(noStatements(looked));
else measureStatements();
measurePassages(true, 'written and judged before the rules were tuned');
measurePassages(false, 'that came with a rule');

function measurePassages(isFrozen: boolean, which: string): void {
  const some = passages.filter((passage) => passage.isFrozen === isFrozen);
  const { elements, flags, misses: differing } = scorePassages(some);
  console.log(`\n${some.length} passages ${which}`);
  summary('the reader', elements);
  console.log(`  red flags: ${pair(flags)}`);
  if (showsMisses && named.length === 0) for (const miss of differing) console.log(miss);
}

function measureStatements(): void {
  const answers = golds.map(({ text }) =>
    answerOf(
      hear(text),
      readStatement(text).flags.map(({ id }) => id),
    ),
  );
  const words = golds.map(({ text }) => searchForWords(text));
  console.log(`${golds.length} statements, ${golds.length * ELEMENT_KEYS.length} judgements\n`);
  console.log(
    `${''.padEnd(28)} reader: found false missed exact  evidence | words: found false missed`,
  );
  for (const key of ELEMENT_KEYS) {
    const [ours, theirs] = [answers, words].map((all) => {
      const score = emptyScore();
      for (const [at, gold] of golds.entries()) scoreElement(score, gold, all[at] as Answer, key);
      return score;
    }) as [Score, Score];
    const exact = `${ours.exact}/${ours.judgements}`.padStart(8);
    const evidence = `${ours.overlapping}/${ours.quoted}`.padStart(9);
    console.log(
      `${key.padEnd(28)}         ${counts(ours)}${exact} ${evidence} |        ${counts(theirs)}`,
    );
  }
  console.log('');
  summary('the reader', scoreElements(golds, answers));
  const byRules = golds.map(({ text }) => answerByRules(hear(text)));
  summary('its rules alone', scoreElements(golds, byRules));
  summary(
    'leaving one out',
    scoreElements(
      golds,
      leaveOneOut(
        golds,
        passages.map(({ text }) => text),
      ),
    ),
  );
  summary('searching for words', scoreElements(golds, words));
  const flags = scoreFlags(golds, answers, readFlagMap());
  const confirmed = confirmedByElements(golds, answers, readFlagMap());
  console.log(`  red flags: ${pair(flags)}; false ${flags.false}, of which ${confirmed} only say`);
  console.log('    that something is missing which the judgement of the elements calls absent too');
  if (showsMisses) for (const [at, gold] of golds.entries()) misses(gold, answers[at] as Answer);
  printProposals(
    folders.flatMap((folder) =>
      readGold(folder).map(({ name, text }) =>
        scoreProposals(text, join(folder, `${name}.gold.json`), readStatement(text).proposals),
      ),
    ),
    showsMisses,
  );
}

function readFlagMap(): FlagMap {
  const path = [...folders, DEVELOPMENT]
    .map((folder) => join(folder, 'flag-map.json'))
    .find((file) => existsSync(file));
  if (!path) return {};
  const entries = z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .parse(JSON.parse(readFileSync(path, 'utf8')));
  // What is no list is a note to the reader of the file.
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, ids]) => (typeof ids === 'string' ? [] : [[key, ids]])),
  );
}

function misses(gold: Gold, answer: Answer): void {
  for (const key of ELEMENT_KEYS) {
    const wanted = gold.elements[key];
    const read = answer.elements[key];
    if (wanted.status === read.status) continue;
    const quotes = read.evidence.slice(0, 3).map(({ start, end }) => gold.text.slice(start, end));
    console.log(`${gold.name} ${key}: ${wanted.status}, read as ${read.status}`);
    console.log(`  wanted: ${wanted.quote?.slice(0, 300) ?? '-'}`);
    console.log(`  read:   ${quotes.map((quote) => quote.slice(0, 160)).join(' // ') || '-'}`);
  }
  for (const [key, ids] of Object.entries(readFlagMap())) {
    const wanted = gold.flags.find((flag) => flag.key === key);
    const raised = ids.filter((id) => answer.flags.includes(id));
    if (wanted && ids.length > 0 && raised.length === 0)
      console.log(`${gold.name} flag ${key} missed: ${wanted.quote ?? '-'}`);
    if (!wanted && raised.length > 0) console.log(`${gold.name} flag ${raised.join()} false`);
  }
}

function summary(name: string, score: Score): void {
  console.log(
    `  ${name.padEnd(20)} lenient ${pair(score)}; exact ${rate(score.exact, score.judgements)}` +
      (score.quoted > 0
        ? `; evidence ${rate(score.overlapping, score.quoted)}, at first ${rate(score.leading, score.quoted)}`
        : ''),
  );
}

function pair({ hit, false: wrong, missed }: Score): string {
  return `precision ${rate(hit, hit + wrong)}, recall ${rate(hit, hit + missed)}`;
}

function counts({ hit, false: wrong, missed }: Score): string {
  return [hit, wrong, missed].map((count) => String(count).padStart(5)).join(' ');
}

/** With Wilson's interval of 95 %. */
function rate(part: number, whole: number): string {
  const [low, high] = interval(part, whole);
  const percent = (fraction: number): string => (fraction * 100).toFixed(1);
  return `${percent(part / Math.max(1, whole))} % (${percent(low)}-${percent(high)}, ${part}/${whole})`;
}
