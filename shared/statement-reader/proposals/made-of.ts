/** Which addresses of the register stand for an accepted proposal: undo and removal are seen by them. */
import type { EntityName } from '../../domain/entities.ts';
import { partsOfRef } from '../../domain/ref-text.ts';
import type { Proposal, ProposalGroup } from './proposal.ts';

/** The kind of row that a proposal is about comes first. */
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

/** In: all that was made along with it. */
export function madeOf(proposal: Proposal, made: readonly string[]): string[] {
  const isField = proposal.group === 'organisation' || proposal.group === 'dpo';
  return entitiesOf[proposal.group].flatMap((entity) =>
    made.filter((ref) => {
      const parts = partsOfRef(ref);
      return parts.entity === entity && (!isField || parts.field === proposal.field);
    }),
  );
}
