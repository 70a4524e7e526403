/** The words a field can hold: those of the law pack's lists, and the user's own. */

import { useMemo } from 'react';
import { termText } from '../../../shared/checks/field-text.ts';
import { OWN_PREFIX } from '../../../shared/domain/ids.ts';
import type { OwnTerm } from '../../../shared/domain/own-term.ts';
import { emptyRegister } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { inLanguage, type Language } from '../../../shared/domain/text.ts';
import { type ListName, lists } from '../../../shared/reference/lists.ts';
import { otherWordsFor } from '../../../shared/reference/other-words.ts';
import type { LawRecord } from '../../../shared/reference/record.ts';
import { useAll } from '../../state/file.ts';
import { useLanguage } from '../../state/language.ts';

export interface Term {
  readonly value: string;
  readonly label: string;
  /** Article, for who asks. */
  readonly article?: string | undefined;
  /** Other words that people find it by. */
  readonly words?: readonly string[] | undefined;
  readonly isOwn: boolean;
}

const recordsOf = (list: string): readonly LawRecord[] =>
  list in lists ? lists[list as ListName].records : [];

/** The pack keeps these in the order of their codes, which nobody looks for. */
const byName: ReadonlySet<string> = new Set(['country']);

/** In the order of the pack, own words last. What holds no more is left out unless it is chosen. */
export function useTerms(
  names: readonly string[],
  chosen: readonly string[],
  day: string,
): readonly Term[] {
  const language = useLanguage();
  const own = useAll('ownTerm');
  return useMemo(() => {
    const records = names.flatMap(recordsOf);
    const holds = ({ id, validUntil, notYetInForce }: LawRecord) =>
      chosen.includes(id) || (!notYetInForce && (validUntil === undefined || validUntil >= day));
    const { compare } = new Intl.Collator(language);
    const ordered = names.some((name) => byName.has(name))
      ? records.toSorted((a, b) => compare(a[language], b[language]))
      : records;
    return [
      ...ordered.filter(holds).map((record) => ({
        value: record.id,
        label: record[language],
        article: record.article,
        words: otherWordsFor(record.id, language),
        isOwn: false,
      })),
      ...own.filter(({ list }) => names.includes(list)).map((row) => ownTerm(row, language)),
    ];
  }, [names, chosen, day, language, own]);
}

const ownTerm = (row: OwnTerm, language: Language): Term => ({
  value: `${OWN_PREFIX}${row.id}`,
  label: inLanguage(row.label, language).text,
  isOwn: true,
});

/** The label of any term, own or of the law. */
export function useTermText(): (term: string) => string {
  const language = useLanguage();
  const own = useAll('ownTerm');
  return useMemo(() => {
    const index = new RegisterIndex({ ...emptyRegister(), ownTerm: [...own] });
    return (term: string) => termText(term, language, index);
  }, [language, own]);
}
