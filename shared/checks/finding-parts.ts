/** A finding in words, in parts that know where they came from: what is wrong, what to do, where. */
import type { RegisterIndex } from '../domain/register-index.ts';
import type { Language } from '../domain/text.ts';
import { countryArticle } from '../i18n/country-article.ts';
import { capitalise } from '../i18n/format.ts';
import { ruleMessages } from '../i18n/rules/all.ts';
import { type FindingParams, type FindingSentence, unnamed } from '../i18n/rules/messages.ts';
import type { Finding } from './finding.ts';
import { type FindingParts, fixedParts, oneStop, textOf } from './finding-part.ts';
import { placeOf } from './finding-place.ts';
import { spoken } from './spoken.ts';

export interface FindingInParts {
  readonly message: FindingParts;
  readonly fix: FindingParts;
  /** Path for a reader: "Bestellingen en bezorging › Bewaartermijn". */
  readonly where: FindingParts;
}

const noParams: Readonly<Record<keyof FindingParams, FindingParts>> = {
  who: [],
  what: [],
  whom: [],
  place: [],
  date: [],
  when: [],
  period: [],
  other: [],
  minimum: [],
  maximum: [],
  rule: [],
  quote: [],
  audience: [],
  words: [],
  count: [],
  id: [],
  noDecision: [],
  abroad: [],
  kind: [],
};

/** In: a finding of runChecks, a language and the index of the same register. */
export function findingParts(
  finding: Finding,
  language: Language,
  index: RegisterIndex,
): FindingInParts {
  const said = ruleMessages[finding.rule]?.[language];
  if (!said) throw new Error(`Rule without message: ${finding.rule}`);
  const params = { ...noParams, ...orUnnamed(paramParts(finding, language, index), language) };
  const opened = (sentence: FindingSentence) => (marked: FindingParams) =>
    openedIn(language, sentence(marked));
  return {
    message: filledParts(params, opened(said.message)),
    fix: filledParts(params, opened(said.fix)),
    where: placeOf(finding.ref, language, index),
  };
}

/** What the sentence says with the values in the places where it names them. */
export function filledParts<K extends string>(
  values: Readonly<Record<K, FindingParts>>,
  sentence: (params: Readonly<Record<K, string>>) => string,
): FindingParts {
  const slots = new Slots();
  const marked = Object.entries<FindingParts>(values).map(([name, parts]) => [
    name,
    slots.mark(parts),
  ]);
  const said = sentence(Object.fromEntries(marked) as Readonly<Record<K, string>>);
  return oneStop(slots.fill(said));
}

/** A name keeps its own first letter; what stands for a missing one opens a sentence. */
function openedIn(language: Language, sentence: string): string {
  return sentence.startsWith(unnamed[language].who) ? capitalise(sentence) : sentence;
}

/** The values that a finding gives, each in words; no parts for what has no name. */
export function paramParts(
  finding: Finding,
  language: Language,
  index: RegisterIndex,
): Readonly<Record<string, FindingParts>> {
  return Object.fromEntries(
    Object.entries(finding.params).map(([name, value]) => {
      const parts = spoken(value, language, index);
      return [name, name === 'place' ? withArticle(parts, language) : parts];
    }),
  );
}

/** A country stands within a sentence everywhere. */
function withArticle(parts: FindingParts, language: Language): FindingParts {
  const [first] = parts;
  if (first?.kind !== 'law') return parts;
  return [...fixedParts(countryArticle(first.text, language)), ...parts];
}

function orUnnamed(
  params: Readonly<Record<string, FindingParts>>,
  language: Language,
): Readonly<Record<string, FindingParts>> {
  const names: Readonly<Record<string, string>> = unnamed[language];
  return Object.fromEntries(
    Object.entries(params).map(([name, parts]) => [
      name,
      parts.length > 0 ? parts : fixedParts(names[name] ?? ''),
    ]),
  );
}

/** Private use characters: no message holds one, and what the user wrote never passes through one. */
const FIRST_MARK = 0xe000;
const MARK = /([\ue000-\uf8ff])/u;

/**
 * A message is called with a mark in the place of each text that is not ours, and the marks are
 * replaced in what it says: so a sentence stays one function of plain strings, and none of its
 * words can be taken for the user's or the law's. Capitals do nothing to a mark, so that a name
 * that opens a sentence keeps its own.
 */
class Slots {
  readonly #slots: FindingParts[] = [];

  /** Our own words go in as they are: a message may count them or ask which they are. */
  mark(parts: FindingParts): string {
    if (parts.every((part) => part.kind === 'fixed')) return textOf(parts);
    this.#slots.push(parts);
    return String.fromCharCode(FIRST_MARK + this.#slots.length - 1);
  }

  fill(sentence: string): FindingParts {
    return sentence
      .split(MARK)
      .flatMap((piece) =>
        MARK.test(piece)
          ? (this.#slots[piece.charCodeAt(0) - FIRST_MARK] ?? [])
          : fixedParts(piece),
      );
  }
}
