/** How questions of the activity are answered, drawn anew only when that changes. */
import { type Answer, type AnswerState, stateOf } from '../../../shared/domain/answer.ts';
import { useFile } from '../../state/file.ts';

export function useIsAnswered(activity: string, fields: readonly string[]): boolean {
  return useFile(({ cache }) => {
    const row = cache.get('activity')?.get(activity);
    return fields.every((field) => stateOf(row?.[field] as Answer | undefined) !== 'unknown');
  });
}

export function useAnswer(activity: string, field: string): AnswerState {
  return useFile(({ cache }) =>
    stateOf(cache.get('activity')?.get(activity)?.[field] as Answer | undefined),
  );
}
