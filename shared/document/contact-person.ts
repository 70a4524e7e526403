/** Who answers questions about privacy: the function, and the person only where that was decided. */
import { refOf } from '../domain/field-ref.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { ComposeContext } from './context.ts';
import type { Line } from './model.ts';
import { user } from './runs.ts';

const decisive = ['privacyContactName', 'publishContactName'] as const;

/** The name is internal, so that nothing prints it but with the yes beside it, both confirmed. */
export function contactName(
  { index }: ComposeContext,
  { id, privacyContactName, publishContactName }: Organisation,
): Line | undefined {
  if (privacyContactName === undefined || publishContactName !== true) return undefined;
  if (!decisive.every((field) => index.printable('organisation', id, field))) return undefined;
  return [user(privacyContactName, refOf('organisation', id, 'privacyContactName'))];
}
