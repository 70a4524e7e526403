/** Puts what a finding offers in the place of what it found: one change, which can be taken back. */
import type { ScreenFinding } from '../../shared/contract/register.ts';
import { parseRef } from '../../shared/domain/field-ref.ts';
import { keepDrafts } from '../state/drafts.ts';
import { change, loadActivity } from '../state/file.ts';
import { confirmingChanges } from './field/confirming.ts';

/** What somebody typed there since is kept first, and then refuses this. */
export async function takeOver({ ref, offer, activity }: ScreenFinding): Promise<void> {
  const target = parseRef(ref);
  if (!target || offer === undefined) return;
  // Where its words come from is read with it.
  if (activity !== undefined) await loadActivity(activity);
  await keepDrafts();
  await change([{ ref, ...offer }, ...confirmingChanges(target)]);
}
