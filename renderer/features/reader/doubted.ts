/** Proposals that nobody should take over unread: what their sentence says is probably wrong. */
import { everyProposal } from '../../../shared/statement-reader/proposals/proposal.ts';
import type { Quote, Reading } from '../../../shared/statement-reader/reading.ts';

const touches = (one: Quote, other: Quote): boolean =>
  one.start < other.end && other.start < one.end;

/** `best`: the sentence that goes along as the source. */
export type Doubt = 'best' | 'another';

/**
 * Out: by id, those of which a sentence has a red flag that weighs. A part of an activity is told of
 * by each of its sentences, for another activity maybe; an address or a right by its best one.
 */
export function doubtedIn({
  flags,
  proposals,
}: Pick<Reading, 'flags' | 'proposals'>): ReadonlyMap<string, Doubt> {
  const wrong = flags
    .filter(({ severity }) => severity === 'high' || severity === 'medium')
    .flatMap(({ evidence }) => evidence);
  const isWrong = (quote: Quote): boolean => wrong.some((each) => touches(quote, each));
  const doubted = new Map<string, Doubt>();
  for (const proposal of everyProposal(proposals)) {
    const [best, ...others] = proposal.evidence;
    if (best && isWrong(best)) doubted.set(proposal.id, 'best');
    else if ('activities' in proposal && others.some(isWrong)) doubted.set(proposal.id, 'another');
  }
  return doubted;
}
