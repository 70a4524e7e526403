/** Which rows of the register came of which proposal, told by the sources that were written with them. */
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { partsOfRef, refOf, WHOLE_ROW } from '../../../shared/domain/ref-text.ts';
import type {
  Proposal,
  ProposalGroup,
} from '../../../shared/statement-reader/proposals/proposal.ts';

type Change = OutputOf<'reader.accept'>['changes'][number];

const entitiesOf: Readonly<Record<ProposalGroup, readonly EntityName[]>> = {
  organisation: ['organisation'],
  dpo: ['dpo'],
  activities: ['activity'],
  purposes: ['purpose'],
  subjects: ['subjectGroup'],
  data: ['dataItem'],
  bases: ['legalBasis'],
  recipients: ['recipient', 'party'],
  retention: ['retention'],
  transfers: ['transfer'],
  measures: ['measure'],
  cookies: ['cookie'],
  rights: ['rightHandling', 'rightsPolicy'],
};

interface Source {
  /** Address of what the sentence is the source of. */
  readonly target: string;
  readonly quote: string | undefined;
}

/** Out: for each proposal the addresses that were made of it; none where the register said it already. */
export function madeBy(
  accepted: readonly Proposal[],
  changes: readonly Change[],
): ReadonlyMap<string, readonly string[]> {
  const rows = new Map(changes.map(({ ref, to }) => [ref, to]));
  const sources = changes.flatMap(({ ref, to }) =>
    partsOfRef(ref).entity === 'provenance' && to !== undefined ? [to as Source] : [],
  );
  return new Map(
    accepted.map((proposal) => [
      proposal.id,
      sources
        .filter((source) => isOf(proposal, source, rows))
        .map(({ target }) => target)
        .sort((one, other) => order(proposal, one) - order(proposal, other)),
    ]),
  );
}

const order = ({ group }: Proposal, target: string): number =>
  entitiesOf[group].indexOf(partsOfRef(target).entity);

/** Sentence and kind of row, and of several of that kind the one with the same term or field. */
function isOf(
  proposal: Proposal,
  { target, quote }: Source,
  rows: ReadonlyMap<string, unknown>,
): boolean {
  const { entity, id, field } = partsOfRef(target);
  if (!entitiesOf[proposal.group].includes(entity)) return false;
  if (quote !== proposal.evidence[0]?.quote) return false;
  if (proposal.group === 'organisation' || proposal.group === 'dpo')
    return field === proposal.field;
  if (field !== WHOLE_ROW || !('term' in proposal.value)) return true;
  const row = rows.get(refOf(entity, id)) as { readonly term?: string } | undefined;
  const { term } = proposal.value;
  return row?.term === undefined || row.term === term || row.term.startsWith('own:');
}
