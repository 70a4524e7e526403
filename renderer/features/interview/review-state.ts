/** What the person changes in the list before it is made. */
import type { Language } from '../../../shared/domain/text.ts';
import type { Adjustment } from '../../../shared/interview/answers.ts';
import type { ActivityKey } from '../../../shared/interview/recipes.ts';
import { changeAnswers } from './interview-state.ts';

export function tick(key: ActivityKey, ticked: boolean): void {
  changeAnswers((answers) => ({ ...answers, ticked: { ...answers.ticked, [key]: ticked } }));
}

/** One more of what the client file has already. */
export function tickAgain(key: ActivityKey, ticked: boolean): void {
  changeAnswers(({ again = [], ...answers }) => {
    const others = again.filter((each) => each !== key);
    return { ...answers, again: ticked ? [...others, key] : others };
  });
}

/** A template that no answer asks for. */
export function tickFurther(key: ActivityKey, ticked: boolean): void {
  changeAnswers(({ added = [], ...answers }) => {
    const others = added.filter((each) => each !== key);
    return { ...answers, added: ticked ? [...others, key] : others };
  });
}

function adjust(key: ActivityKey, edit: (adjustment: Adjustment) => Adjustment): void {
  changeAnswers(({ adjusted = {}, ...answers }) => ({
    ...answers,
    adjusted: { ...adjusted, [key]: edit(adjusted[key] ?? {}) },
  }));
}

/** Empty: as its template is called. The name of another language would say something else. */
export function rename(key: ActivityKey, language: Language, text: string): void {
  const typed = text.trim();
  adjust(key, ({ name: _, ...others }) =>
    typed === '' ? others : { ...others, name: { [language]: typed } },
  );
}

export function takePart(key: ActivityKey, part: string, taken: boolean): void {
  adjust(key, ({ without = [], ...others }) => {
    const rest = without.filter((each) => each !== part);
    return { ...others, without: taken ? rest : [...rest, part] };
  });
}

/** A word of the vocabulary; one that was left out is back. */
export function addPart(key: ActivityKey, term: string): void {
  adjust(key, ({ more = [], without = [], ...others }) => ({
    ...others,
    more: more.includes(term) ? more : [...more, term],
    without: without.filter((each) => each !== term),
  }));
}

/** None: the ground that was suggested. */
export function chooseGround(key: ActivityKey, ground: string, basis: string | undefined): void {
  adjust(key, ({ grounds = {}, ...others }) => {
    const rest = Object.entries(grounds).filter(([name]) => name !== ground);
    const chosen = basis === undefined ? rest : [...rest, [ground, basis]];
    return { ...others, grounds: Object.fromEntries(chosen) as Record<string, string> };
  });
}
