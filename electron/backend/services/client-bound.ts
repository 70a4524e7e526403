/**
 * What in a register is true of one client alone. Art. 30 asks each organisation for its own record:
 * in the client file of another it would be a statement that nobody made there, or a leak.
 */

import { type Answer, stateOf } from '../../../shared/domain/answer.ts';
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import type { LeftBehind } from '../../../shared/domain/left-behind.ts';
import type { Register } from '../../../shared/domain/register.ts';

export type PlainRow = Readonly<Record<string, unknown>> & { readonly id: string };

const rowsOfOneClient: Partial<Record<EntityName, LeftBehind>> = {
  reference: 'documents',
  dpia: 'assessments',
  engagement: 'clients',
};

type OwnFields = Readonly<Record<string, LeftBehind>>;

const impactAssessment: OwnFields = { tiaOutcome: 'assessments', tiaMeasures: 'assessments' };

const fieldsOfOneClient: Partial<Record<EntityName, OwnFields>> = {
  party: { email: 'contacts', phone: 'contacts' },
  // A measure becomes a question again: which are taken, each organisation says for itself.
  measure: {
    detail: 'measures',
    answer: 'measures',
    publicText: 'measures',
    inStatement: 'measures',
  },
  legalBasis: { balancingSummary: 'assessments' },
  retention: { openReason: 'dates' },
  transfer: impactAssessment,
  partyTransfer: impactAssessment,
};

/** The parts of a party that say where it keeps data and sends them on. */
export const partsOfParty = ['location', 'partyTransfer', 'dpfListing', 'subProcessor'] as const;

/** Why a row of this kind stays with its client; undefined when it goes along. */
export function rowStays(entity: EntityName): LeftBehind | undefined {
  return rowsOfOneClient[entity];
}

/** Why the value stays; undefined when it goes along, as `asSuggestion` has it. */
export function valueStays(
  entity: EntityName,
  field: string,
  value: unknown,
): LeftBehind | undefined {
  const meta = entities[entity].meta[field];
  const own = fieldsOfOneClient[entity]?.[field];
  if (own !== undefined) return own;
  if (meta?.visibility === 'internal') return 'internal';
  // On which day something was done, checked or planned is about the client, whatever it was.
  if (meta?.format === 'date') return 'dates';
  if (meta?.storage === 'answer' && stateOf(value as Answer) === 'none') return 'answers';
  // That the first client ended with a company says nothing of the second.
  return entity === 'party' && field === 'status' && value === 'ended' ? 'dates' : undefined;
}

/** A yes goes along without the day on which somebody gave it; what nobody answered is a question still. */
export function asSuggestion(entity: EntityName, field: string, value: unknown): unknown {
  if (entities[entity].meta[field]?.storage !== 'answer') return value;
  return stateOf(value as Answer) === 'some' ? { state: 'some' } : undefined;
}

/** What speaks of an activity without being a part of it, and what a party has with one client. */
export function staysAround(
  register: Register,
  activity: string,
  parties: ReadonlySet<string>,
): readonly LeftBehind[] {
  const names = (row: { readonly activities?: readonly string[] | undefined }) =>
    row.activities?.includes(activity) === true;
  const isOfParty = (row: { readonly party: string }) => parties.has(row.party);
  return [
    ...(register.system.some(names) ? (['systems'] as const) : []),
    ...(register.jointArrangement.some(names) ? (['arrangements'] as const) : []),
    ...(register.processorAgreement.some(isOfParty) || register.certificate.some(isOfParty)
      ? (['agreements'] as const)
      : []),
  ];
}
