/** Who decides what the activity is for, drawn anew only when that changes. */
import type { Activity } from '../../../shared/domain/activity.ts';
import { useFile } from '../../state/file.ts';

export const useRole = (activity: string): Activity['role'] | undefined =>
  useFile(({ cache }) => cache.get('activity')?.get(activity)?.['role'] as Activity['role']);
