/** A person's name is internal, until somebody decides that documents print it. */
import type { EntityName } from './entities.ts';

const decidedBy: Partial<Record<EntityName, Readonly<Record<string, string>>>> = {
  organisation: { privacyContactName: 'publishContactName' },
  dpo: { name: 'publishName' },
};

/** Whether documents print the field of this row although it is internal. */
export function isPublishedName(
  entity: EntityName,
  row: Readonly<Record<string, unknown>>,
  field: string,
): boolean {
  const decision = decidedBy[entity]?.[field];
  return decision !== undefined && row[decision] === true;
}
