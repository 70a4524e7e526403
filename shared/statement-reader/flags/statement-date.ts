/** The day that a statement gives as its own. */
import type { SpokenStatement } from '../rules/spoken.ts';
import type { Token } from '../text/tokens.ts';

export interface StatementDate {
  /** `2025-03-31`; a month or year alone counts to its end, in favour of the writer. */
  readonly day: string;
  readonly passage: number;
}

const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** In: passages that speak of the statement's date. Out: the youngest date in them. */
export function youngestDate(
  passages: readonly number[],
  { passages: all }: SpokenStatement,
): StatementDate | undefined {
  return passages
    .flatMap((passage) => datesIn(all[passage]?.tokens ?? []).map((day) => ({ day, passage })))
    .reduce<StatementDate | undefined>(
      (youngest, date) => (!youngest || date.day > youngest.day ? date : youngest),
      undefined,
    );
}

function datesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ word }, at) => {
    const figures = word.match(/^(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)$/u);
    if (figures) return [written(figures[3], Number(figures[2]), Number(figures[1]))];
    const iso = word.match(/^(20\d\d)-(\d\d)-(\d\d)$/u);
    if (iso) return [written(iso[1], Number(iso[2]), Number(iso[3]))];
    if (!/^20\d\d$/u.test(word)) return [];
    const before = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
    const [month, day] = [monthOf(before[0]), Number.parseInt(before[1] ?? '', 10)];
    if (month) return [written(word, month, day)];
    // March 31, 2025; 31-03 2025 is rare enough to leave out.
    const other = monthOf(before[1]);
    return [written(word, other ?? 12, other ? Number.parseInt(before[0] ?? '', 10) : Number.NaN)];
  });
}

const monthOf = (word: string | undefined): number | undefined => {
  const at = MONTHS.findIndex((names) => word !== undefined && names.includes(word));
  return at === -1 ? undefined : at + 1;
};

/** A day that cannot be is the last of its month. */
function written(year: string | undefined, month: number, day: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day >= 1 && day <= 31 ? day : 31)}`;
}
