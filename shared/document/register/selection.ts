/** Which activities stand in a register: active ones; ended ones on request; drafts only by name. */
import type { Activity } from '../../domain/activity.ts';
import type { ComposeContext } from '../context.ts';

export type RegisterRole = 'controller' | 'processor';

function ofRole(activity: Activity, role: RegisterRole): boolean {
  return (activity.role === 'processor') === (role === 'processor');
}

export function activitiesOf(context: ComposeContext, role: RegisterRole): readonly Activity[] {
  return context.index
    .all('activity')
    .filter((activity) => ofRole(activity, role))
    .filter(
      (activity) =>
        activity.status === 'active' ||
        (activity.status === 'ended' && context.includeEnded === true),
    );
}

export function draftsOf(context: ComposeContext, role: RegisterRole): readonly Activity[] {
  return context.index
    .all('activity')
    .filter((activity) => ofRole(activity, role) && activity.status === 'draft');
}
