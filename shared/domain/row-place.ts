/**
 * The place of a row: among its siblings, and in the row it is a part of. Without the definitions of
 * the entities, so that a page can show its first screen before it has loaded and run those.
 */
import type { EntityName } from './entities.ts';

/** A row as far as its place among the others goes. */
export interface Ranked {
  readonly id: string;
  readonly rank?: number;
}

export function byRank(a: Ranked, b: Ranked): number {
  return (a.rank ?? 0) - (b.rank ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** A test holds it against the definitions. */
const parentFields: Readonly<Partial<Record<EntityName, string>>> = {
  location: 'party',
  partyTransfer: 'party',
  dpfListing: 'party',
  processorAgreement: 'party',
  agreementClause: 'agreement',
  subProcessor: 'party',
  certificate: 'party',
  reference: 'activity',
  subjectGroup: 'activity',
  dataItem: 'activity',
  purpose: 'activity',
  legalBasis: 'purpose',
  retention: 'activity',
  recipient: 'activity',
  transfer: 'activity',
  automatedDecision: 'activity',
  dpia: 'activity',
  informing: 'activity',
  engagement: 'activity',
  statementExclusion: 'statement',
  ownParagraph: 'statement',
  publication: 'statement',
};

/** The field that holds the id of the row an entity is a part of, if it is one. */
export function parentField(entity: EntityName): string | undefined {
  return parentFields[entity];
}
