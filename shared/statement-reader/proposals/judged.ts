/**
 * What a person accepted singly, with its sentence before them, is confirmed. What only came along
 * with it is not: what the law pack knows of a company, the role in an activity, the parts that a
 * period speaks of; nor what waits for its activity, for nobody said yet where it belongs; nor a
 * basis of a purpose that its sentence does not tell of.
 */
import type { Row } from '../../domain/entities.ts';
import { partsOfRef } from '../../domain/ref-text.ts';
import type { AcceptedRows } from './accepted-rows.ts';
import { madeOf } from './made-of.ts';
import type { Named, Proposal, ProposalOf } from './proposal.ts';
import { alike } from './same-rows.ts';
import type { TakenActivities } from './taken-activities.ts';

export function confirmJudged(
  accepted: readonly Proposal[],
  rows: AcceptedRows,
  activities: TakenActivities,
): void {
  const undivided = activities.undivided();
  for (const proposal of accepted) {
    if (proposal.group === 'activities') continue;
    for (const target of standingFor(proposal, rows.sourced(proposal.id))) {
      if (undivided !== undefined && waits(proposal, target, undivided, rows)) continue;
      if (proposal.group === 'bases' && !tellsOfPurpose(proposal, target, rows, activities))
        continue;
      rows.confirmInferred(target);
    }
  }
}

/** A basis goes to every purpose of its activity, also to those that a person added there. */
function tellsOfPurpose(
  { evidence }: ProposalOf<'bases'>,
  target: string,
  rows: AcceptedRows,
  activities: TakenActivities,
): boolean {
  const basis = rows.rows('legalBasis').find(({ id }) => id === partsOfRef(target).id);
  const all = rows.rows('purpose');
  const purpose = all.find(({ id }) => id === basis?.purpose);
  if (purpose === undefined) return false;
  const told = rows.context.proposals.purposes.filter((each) =>
    activities.knownOf(each).includes(purpose.activity),
  );
  if (told.length === 0)
    return all.filter(({ activity }) => activity === purpose.activity).length === 1;
  const places = new Set(evidence.map(({ start }) => start));
  const beside = told.filter((each) => each.evidence.some(({ start }) => places.has(start)));
  return (beside.length > 0 ? beside : told).some(({ value }) => isNamed(purpose, value, rows));
}

function isNamed({ term }: Row<'purpose'>, value: Named, rows: AcceptedRows): boolean {
  if (value.term?.startsWith('purpose.')) return term === value.term;
  const own = rows.rows('ownTerm').find(({ id }) => term === `own:${id}`);
  return own !== undefined && (alike(own.label.nl, value.text) || alike(own.label.en, value.text));
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
