/** A person's name is internal, until somebody decides that documents print it. */
import type { EntityName } from './entities.ts';

/** By entity: the field of the name, and the field that decides. */
export const nameDecisions = {
  organisation: ['privacyContactName', 'publishContactName'],
  dpo: ['name', 'publishName'],
} as const;

const decidedBy: Partial<Record<EntityName, readonly [name: string, decision: string]>> =
  nameDecisions;

/** Whether documents print the field of this row although it is internal. */
export function isPublishedName(
  entity: EntityName,
  row: Readonly<Record<string, unknown>>,
  field: string,
): boolean {
  const [name, decision = ''] = decidedBy[entity] ?? [];
  return name === field && row[decision] === true;
}
