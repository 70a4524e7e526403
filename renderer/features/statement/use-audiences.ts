import type { Audience } from '../../../shared/domain/activity.ts';
import { useLanguage } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';
import { today } from '../../state/today.ts';

/** Whom the register has something to tell, each once. */
export function useAudiences(file: string): readonly Audience[] {
  const language = useLanguage();
  const { value = [] } = useToldQuery('documents.plan', {
    file,
    profile: 'public',
    language,
    date: today(),
  });
  return [...new Set(value.flatMap(({ audience }) => audience ?? []))];
}
