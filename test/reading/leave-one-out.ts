/**
 * How the reader would do on a statement that it was not made with: for each one, the cues that no
 * other statement and no passage of the suite supports are left out.
 */
import type { Gold } from './gold.ts';
import { answerByRules, cueName, hear, judge } from './reader-answers.ts';
import type { Answer } from './score.ts';

/** In: statements, and texts that support cues as well. Out: an answer for each statement. */
export function leaveOneOut(golds: readonly Gold[], others: readonly string[]): readonly Answer[] {
  const heard = golds.map(({ text }) => hear(text));
  const supported = heard.map((statement) => cuesOf(statement));
  const always = new Set(others.flatMap((text) => [...cuesOf(hear(text))]));
  return heard.map((statement, left) => {
    const known = new Set([
      ...always,
      ...supported.flatMap((cues, at) => (at === left ? [] : [...cues])),
    ]);
    return answerByRules(statement, (address) => known.has(cueName(address)));
  });
}

function cuesOf(statement: ReturnType<typeof hear>): ReadonlySet<string> {
  return new Set(
    judge(statement).flatMap(({ cues }) => cues.map(({ address }) => cueName(address))),
  );
}
