/** Lengths of time as a sentence gives them: "maximaal twee jaar", "6 months". */
import type { Token } from '../text/tokens.ts';

export interface SaidPeriod {
  /** ISO 8601: `P2Y`. */
  readonly period: string;
  readonly atMost: boolean;
  /** An age, a term for an answer: no time that something lasts. */
  readonly within: boolean;
  readonly days: number;
  /** Words of the passage. */
  readonly from: number;
  readonly to: number;
}

const numbers: Readonly<Record<string, number>> = {
  een: 1,
  one: 1,
  a: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
  elf: 11,
  eleven: 11,
  twaalf: 12,
  twelve: 12,
  dertien: 13,
  veertien: 14,
  fourteen: 14,
  vijftien: 15,
  fifteen: 15,
  achttien: 18,
  eighteen: 18,
  twintig: 20,
  twenty: 20,
  vijfentwintig: 25,
  dertig: 30,
  thirty: 30,
  zestig: 60,
  sixty: 60,
  negentig: 90,
  ninety: 90,
};

const units: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:jaar|jaren|year|years|jr|yrs?)$/u, 'Y', 365],
  [/^(?:maand|maanden|month|months|mnd|mnden|mths?)$/u, 'M', 30],
  [/^(?:week|weken|weeks|wk|wkn|wks)$/u, 'W', 7],
  [/^(?:dag|dagen|dgn|dg|day|days|werkdagen|kalenderdagen|etmaal)$/u, 'D', 1],
  [/^(?:uur|uren|hour|hours|minuten|minutes)$/u, 'H', 0],
];

const AT_MOST = new Set(
  'maximaal maximum max hoogstens uiterlijk langer most longer up langste maximale'.split(' '),
);
const AGE_BEFORE = new Set(
  'jonger ouder leeftijd vanaf onder under younger older age aged below tot'.split(' '),
);
const WITHIN = new Set('binnen within in elke every per'.split(' '));

/** Out: the periods of a passage in order. Hours count as a lifetime only (`PT24H`). */
export function periodsIn(tokens: readonly Token[]): readonly SaidPeriod[] {
  const found: SaidPeriod[] = [];
  tokens.forEach(({ word }, at) => {
    const unit = units.find(([pattern]) => pattern.test(word));
    if (!unit) return;
    const half = /^(?:half|halve)$/u.test(tokens[at - 1]?.word ?? '');
    const amount = half ? 0.5 : amountOf(tokens, at);
    if (amount === undefined || amount.toString() === 'NaN') return;
    const from = at - 1;
    const before = tokens.slice(Math.max(0, from - 4), from).map((token) => token.word);
    const near = before.slice(-2);
    const [, sign, days] = unit;
    if (isAge(near, tokens, at, sign) || isOfSomethingElse(near, tokens, at)) return;
    const period = isoOf(amount, sign);
    if (period === undefined) return;
    found.push({
      period,
      atMost: before.some((one) => AT_MOST.has(one)),
      within: near.some((one) => WITHIN.has(one)),
      days: Math.round(amount * days),
      from,
      to: at,
    });
  });
  return found;
}

function amountOf(tokens: readonly Token[], at: number): number | undefined {
  const own = numberOf(tokens[at - 1]?.word);
  if (own !== undefined) return own;
  // "zeven (7) jaar", "7 volle jaren"
  return numberOf(tokens[at - 2]?.word);
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const named = numbers[word];
  if (named !== undefined) return named;
  return /^\d{1,3}$/u.test(word) ? Number(word) : undefined;
}

function isoOf(amount: number, sign: string): string | undefined {
  if (amount === 0.5) return sign === 'Y' ? 'P6M' : undefined;
  if (sign === 'H') return `PT${amount}H`;
  return amount > 0 ? `P${amount}${sign}` : undefined;
}

const OTHER_SPAN =
  /^(?:bestaan|bestaat|jubileum|ervaring|garantie|experience|warranty|guarantee|guaranteed)$/u;

/** "Wij bestaan 25 jaar", "2 jaar garantie": nothing is kept so long. */
function isOfSomethingElse(near: readonly string[], tokens: readonly Token[], at: number): boolean {
  const { clause } = tokens[at] ?? {};
  const after = tokens
    .slice(at + 1, at + 3)
    .filter((token) => token.clause === clause)
    .map(({ word }) => word);
  return [...near, ...after].some((word) => OTHER_SPAN.test(word));
}

/** "16 jaar": years of a person, not of keeping. */
function isAge(near: readonly string[], tokens: readonly Token[], at: number, sign: string) {
  if (sign !== 'Y') return false;
  const after = tokens[at + 1]?.word ?? '';
  if (['oud', 'old', 'of', 'ouder', 'jonger', 'older'].includes(after) && after !== 'of')
    return true;
  if (near.includes('tot') && !near.includes('niet')) return false;
  return near.some((one) => one !== 'tot' && AGE_BEFORE.has(one));
}
