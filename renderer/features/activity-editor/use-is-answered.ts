/** Whether questions of the activity are answered, drawn anew only when that changes. */
import { type Answer, stateOf } from '../../../shared/domain/answer.ts';
import { useFile } from '../../state/file.ts';

export function useIsAnswered(activity: string, fields: readonly string[]): boolean {
  return useFile(({ cache }) => {
    const row = cache.get('activity')?.get(activity);
    return fields.every((field) => stateOf(row?.[field] as Answer | undefined) !== 'unknown');
  });
}
