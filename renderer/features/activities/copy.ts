import type { Reply } from '../../../shared/contract/calls.ts';
import { backend } from '../../state/backend.ts';

/** The contract's limit for one call. */
const AT_ONCE = 1_000;

/** The same activities once more, here or in another client file. Stops at the first refusal. */
export async function copyActivities(
  file: string,
  ids: readonly string[],
  to?: string,
): Promise<Reply<'activities.copy'>> {
  const activities: string[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const reply = await backend.call('activities.copy', {
      file,
      activities: ids.slice(start, start + AT_ONCE),
      ...(to === undefined ? {} : { to }),
    });
    if (!reply.ok) return reply;
    activities.push(...reply.value.activities);
  }
  return { ok: true, value: { activities } };
}
