/** The shape of what a finding says: what is wrong and what to do about it, in both languages. */
import type { Language } from '../../domain/text.ts';

/** Values of a finding in the reader's language; empty where a rule does not give them. */
export interface FindingParams {
  readonly who: string;
  readonly what: string;
  readonly whom: string;
  readonly place: string;
  readonly date: string;
  /** A date with "op" or "in" before it. */
  readonly when: string;
  readonly period: string;
  readonly other: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly rule: string;
  readonly quote: string;
  readonly audience: string;
  readonly words: string;
  readonly count: string;
  readonly id: string;
  /** Set when no adequacy decision exists for the place. */
  readonly noDecision: string;
  /** Set for who is not to be told what is Dutch: the law, a register or the regulator. */
  readonly abroad: string;
  /** Which of its cases a rule found, where each is said in words of its own. */
  readonly kind: string;
}

/** What stands for a party or place that has no name yet. */
export const unnamed: Readonly<Record<Language, Pick<FindingParams, 'who' | 'place'>>> = {
  nl: { who: 'dit bedrijf', place: 'dit land' },
  en: { who: 'this company', place: 'this country' },
};

export type FindingSentence = (params: FindingParams) => string;

export interface FindingMessage {
  readonly message: FindingSentence;
  readonly fix: FindingSentence;
}

export type RuleMessages = { readonly [rule: string]: Readonly<Record<Language, FindingMessage>> };

type Sentence = string | FindingSentence;
type Pair = readonly [message: Sentence, fix: Sentence];

const spoken = (sentence: Sentence): FindingSentence =>
  typeof sentence === 'string' ? () => sentence : sentence;
const pair = ([message, fix]: Pair): FindingMessage => ({
  message: spoken(message),
  fix: spoken(fix),
});

/** The sentence of the case that a rule found; the first where none is named. */
export const byKind =
  <K extends string>(sentences: Readonly<Record<K, Sentence>>): FindingSentence =>
  (p) => {
    const all: Readonly<Record<string, Sentence>> = sentences;
    return spoken(all[p.kind] ?? Object.values<Sentence>(sentences)[0] ?? '')(p);
  };

/** What names something Dutch, and what is said instead to who is abroad. */
export const byPlace =
  (here: Sentence, abroad: Sentence): FindingSentence =>
  (p) =>
    spoken(p.abroad === '' ? here : abroad)(p);

/** Message and fix, first Dutch, then English. */
export const says = (nl: Pair, en: Pair): Readonly<Record<Language, FindingMessage>> => ({
  nl: pair(nl),
  en: pair(en),
});
