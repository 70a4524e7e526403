/** A side of a difference in words, in pieces that know where they came from. */
import { inLanguage, type Language } from '../../domain/text.ts';
import { choiceLabel } from '../../i18n/choices.ts';
import { comparisonMessages } from '../../i18n/comparison.ts';
import { fieldLabelOfOne } from '../../i18n/fields.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { lawById } from '../../reference/lookup.ts';
import type { Difference, Word } from './difference.ts';

/** `user`: words of the statement, or of the field `ref` of the register. */
export interface SaidPart {
  readonly kind: 'fixed' | 'law' | 'user';
  readonly text: string;
  readonly ref?: string;
  /** Set when the text is in another language. */
  readonly lang?: Language;
}

/** In: one side. Out: its words after each other; empty when that side is silent. */
export function sayWords(words: readonly Word[], language: Language): readonly SaidPart[] {
  return words.flatMap((word, place): readonly SaidPart[] => [
    ...(place === 0 ? [] : [{ kind: 'fixed', text: ', ' } as const]),
    sayWord(word, language),
  ]);
}

function sayWord(word: Word, language: Language): SaidPart {
  switch (word.kind) {
    case 'law':
      return { kind: 'law', text: lawById(word.id)?.[language] ?? word.id };
    case 'user': {
      const { text, lang } = inLanguage(word.text, language);
      return { kind: 'user', text, ...refOf(word), ...(lang === language ? {} : { lang }) };
    }
    case 'period':
      return { kind: 'user', text: formatPeriod(word.period, language), ...refOf(word) };
    case 'label':
      return { kind: 'fixed', text: fieldLabelOfOne(word.entity, word.field, language) };
    case 'option':
      return { kind: 'fixed', text: choiceLabel(word.entity, word.field, word.option, language) };
    case 'answer':
      return { kind: 'fixed', text: comparisonMessages[language].answers[word.answer] };
  }
}

const refOf = ({ ref }: { readonly ref?: string }) => (ref === undefined ? {} : { ref });

export interface DifferenceWords {
  readonly topic: string;
  readonly kind: string;
  readonly about: string;
  readonly statement: string;
  readonly register: string;
}

/** A difference as plain text: what a list, a command line or a screen reader says of it. */
export function describeDifference(difference: Difference, language: Language): DifferenceWords {
  const messages = comparisonMessages[language];
  const text = (words: readonly Word[]): string =>
    sayWords(words, language)
      .map((part) => part.text)
      .join('');
  const { topic, kind, about, statement, register } = difference;
  return {
    topic: messages.topics[topic],
    kind: messages.kinds[kind],
    about: text(about),
    statement: text(statement) || messages.notInStatement,
    register:
      text(register) || (kind === 'unknown' ? messages.notAnswered : messages.notInRegister),
  };
}
