/**
 * What a person accepted singly, with its sentence before them, is confirmed. What only came along
 * with it is not: what the law pack knows of a company, the role in an activity, the parts that a
 * period speaks of; nor what waits for its activity, for nobody said yet where it belongs.
 */
import { partsOfRef } from '../../domain/ref-text.ts';
import type { AcceptedRows } from './accepted-rows.ts';
import { madeOf } from './made-of.ts';
import type { Proposal } from './proposal.ts';
import type { TakenActivities } from './taken-activities.ts';

export function confirmJudged(
  accepted: readonly Proposal[],
  rows: AcceptedRows,
  activities: TakenActivities,
): void {
  const undivided = activities.undivided();
  for (const proposal of accepted) {
    if (proposal.group === 'activities') continue;
    for (const target of standingFor(proposal, rows.sourced(proposal.id)))
      if (undivided === undefined || !waits(proposal, target, undivided, rows))
        rows.confirmInferred(target);
  }
}

/** Its own words and the company that it names are said by its sentence too. */
function standingFor(proposal: Proposal, sourced: readonly string[]): readonly string[] {
  const named = sourced.filter((ref) => ['ownTerm', 'party'].includes(partsOfRef(ref).entity));
  return [...new Set([...madeOf(proposal, sourced), ...named])];
}

/** A purpose goes to its activity only while nobody spoke of its basis. */
function waits(proposal: Proposal, target: string, undivided: string, rows: AcceptedRows): boolean {
  if (!('activities' in proposal)) return false;
  const { entity, id } = partsOfRef(target);
  const row = placed(rows.rows(entity).find((each) => each.id === id));
  if (entity !== 'legalBasis') return proposal.activities.length > 0 && row.activity === undivided;
  const purpose = placed(rows.rows('purpose').find((each) => each.id === row.purpose));
  return purpose.activity === undivided;
}

const placed = (
  row: object | undefined,
): { readonly activity?: unknown; readonly purpose?: unknown } => row ?? {};
