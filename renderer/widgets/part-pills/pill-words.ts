/** What stands on a pill: the word as it stands in a sentence, and what sets it apart from the same word. */
import { useMemo } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { inLanguage, type Language, type Localised } from '../../../shared/domain/text.ts';
import { joinWords, lowerFirst } from '../../../shared/i18n/format.ts';
import { useAll } from '../../state/file.ts';
import { useLanguage } from '../../state/language.ts';
import { useTermText } from '../field/terms.ts';
import type { PillEntity } from './pill-entity.ts';

interface Word {
  readonly label: string;
  readonly detail?: string | undefined;
}

interface Named {
  readonly id: string;
  readonly term: string;
  readonly text?: Localised | undefined;
  readonly detail?: Localised | undefined;
  readonly forSubjects?: readonly string[] | undefined;
}

export function usePillWords<E extends PillEntity>(
  entity: E,
  rows: readonly Row<E>[],
): ReadonlyMap<string, Word> {
  const language = useLanguage();
  const termText = useTermText();
  const subjects = useAll('subjectGroup');
  return useMemo(() => {
    const named: readonly Named[] = rows;
    const counts = Map.groupBy(named, ({ term }) => term);
    const subjectName = (id: string) => {
      const term = subjects.find((row) => row.id === id)?.term;
      return term === undefined ? undefined : lowerFirst(termText(term));
    };
    const word = (row: Named): Word => {
      const own = entity === 'purpose' ? said(row.text, language) : undefined;
      const label = own ?? lowerFirst(termText(row.term));
      const isShared = (counts.get(row.term)?.length ?? 0) > 1;
      const whose = isShared
        ? row.forSubjects?.map(subjectName).filter((name) => name !== undefined)
        : [];
      return {
        label,
        detail:
          said(row.detail, language) ?? (whose?.length ? joinWords(whose, language) : undefined),
      };
    };
    return new Map(named.map((row) => [row.id, word(row)]));
  }, [entity, rows, subjects, termText, language]);
}

const said = (text: Localised | undefined, language: Language): string | undefined =>
  text && inLanguage(text, language).text;
