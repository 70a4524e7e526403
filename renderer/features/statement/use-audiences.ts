import type { Audience } from '../../../shared/domain/activity.ts';
import { useLanguage } from '../../state/language.ts';
import { today } from '../../state/today.ts';
import { useQuery } from '../../state/use-query.ts';

/** Whom the register has something to tell, each once. */
export function useAudiences(file: string): readonly Audience[] {
  const language = useLanguage();
  const { value = [] } = useQuery('documents.plan', {
    file,
    profile: 'public',
    language,
    date: today(),
  });
  return [...new Set(value.flatMap(({ audience }) => audience ?? []))];
}
