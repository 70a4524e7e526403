/** The names of parts of this activity in a sentence: what a row is for. */
import { useCallback } from 'react';
import { joinWords } from '../../../shared/i18n/format.ts';
import { useParts } from '../../state/file.ts';
import { useLanguage } from '../../state/language.ts';
import type { PillEntity } from '../../widgets/part-pills/pill-entity.ts';
import { usePillWords } from '../../widgets/part-pills/pill-words.ts';

export function usePartNames(
  entity: PillEntity,
  activity: string,
): (ids: readonly string[]) => string {
  const rows = useParts(entity, activity);
  const words = usePillWords(entity, rows);
  const language = useLanguage();
  return useCallback(
    (ids) => {
      // The same word twice, for two groups of people, is one word here.
      const names = new Set(ids.map((id) => words.get(id)?.label ?? ''));
      names.delete('');
      return joinWords([...names], language);
    },
    [words, language],
  );
}
