/** Makes differences and the words of their two sides. */
import type { EntityName } from '../../domain/entities.ts';
import type { Localised } from '../../domain/text.ts';
import type { Named, Proposal } from '../proposals/proposal.ts';
import type { Quote } from '../reading.ts';
import type { Answer, Difference, DifferenceKind, Topic, Word } from './difference.ts';

export const lawWord = (id: string): Word => ({ kind: 'law', id });
export const answerWord = (answer: Answer): Word => ({ kind: 'answer', answer });
export const labelWord = (entity: EntityName, field: string): Word => ({
  kind: 'label',
  entity,
  field,
});
export const optionWord = (entity: EntityName, field: string, option: string): Word => ({
  kind: 'option',
  entity,
  field,
  option,
});
export const periodWord = (period: string, ref?: string): Word => ({
  kind: 'period',
  period,
  ...(ref === undefined ? {} : { ref }),
});

/** A text of the register; what is not said in two languages counts for both. */
export function userWord(text: Localised | string, ref: string): Word {
  return { kind: 'user', text: typeof text === 'string' ? { nl: text, en: text } : text, ref };
}

/** A name or number of the statement, the same in every language. */
export const nameWord = (text: string): Word => ({ kind: 'user', text: { nl: text, en: text } });

/** A term of the law pack, or the statement's own words. */
export function namedWord({ term, text, language }: Named): Word {
  return term === undefined ? { kind: 'user', text: { [language]: text } } : lawWord(term);
}

export function evidenceOf(...proposals: readonly Proposal[]): readonly Quote[] {
  const quotes = proposals.flatMap(({ evidence }) => evidence.slice(0, 1));
  return [...new Map(quotes.map((quote) => [`${quote.start}-${quote.end}`, quote])).values()];
}

export function difference(
  kind: DifferenceKind,
  topic: Topic,
  sides: Partial<Omit<Difference, 'kind' | 'topic'>>,
): Difference {
  return { kind, topic, about: [], statement: [], register: [], evidence: [], refs: [], ...sides };
}
