/** A finding in words, in parts that know where they came from: what is wrong, what to do, where. */
import type { RegisterIndex } from '../domain/register-index.ts';
import type { Language } from '../domain/text.ts';
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

const noParams: FindingParams = {
  who: '',
  what: '',
  whom: '',
  place: '',
  date: '',
  period: '',
  other: '',
  minimum: '',
  maximum: '',
  rule: '',
  quote: '',
  audience: '',
  words: '',
  count: '',
  id: '',
  noDecision: '',
};

/** In: a finding of runChecks, a language and the index of the same register. */
export function findingParts(
  finding: Finding,
  language: Language,
  index: RegisterIndex,
): FindingInParts {
  const said = ruleMessages[finding.rule]?.[language];
  if (!said) throw new Error(`Rule without message: ${finding.rule}`);
  const slots = new Slots();
  const params: FindingParams = { ...noParams, ...marked(finding, slots, language, index) };
  const filled = (sentence: FindingSentence) =>
    oneStop(slots.fill(opened(sentence(params), language)));
  return {
    message: filled(said.message),
    fix: filled(said.fix),
    where: placeOf(finding.ref, language, index),
  };
}

/** A name keeps its own first letter; what stands for a missing one opens a sentence. */
function opened(sentence: string, language: Language): string {
  return sentence.startsWith(unnamed[language].who) ? capitalise(sentence) : sentence;
}

function marked(
  finding: Finding,
  slots: Slots,
  language: Language,
  index: RegisterIndex,
): Partial<FindingParams> {
  const names: Readonly<Record<string, string>> = unnamed[language];
  return Object.fromEntries(
    Object.entries(finding.params).map(([name, value]) => {
      const parts = spoken(value, language, index);
      return [name, slots.mark(parts.length > 0 ? parts : fixedParts(names[name] ?? ''))];
    }),
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
