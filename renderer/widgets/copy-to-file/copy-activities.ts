import type { Reply } from '../../../shared/contract/calls.ts';
import type { LeftBehind } from '../../../shared/domain/left-behind.ts';
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
  const left = new Set<LeftBehind>();
  let sequence: number | undefined;
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const reply = await backend.call('activities.copy', {
      file,
      activities: ids.slice(start, start + AT_ONCE),
      ...(to === undefined ? {} : { to }),
    });
    if (!reply.ok) return reply;
    activities.push(...reply.value.activities);
    for (const what of reply.value.left) left.add(what);
    sequence = reply.value.sequence;
  }
  // Of several changes none alone takes the copies back.
  const one = ids.length <= AT_ONCE && sequence !== undefined ? { sequence } : {};
  return { ok: true, value: { activities, left: [...left], ...one } };
}
