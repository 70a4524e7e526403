/** The name of a person who answers for privacy: printed only where that was decided. */
import type { Row } from '../domain/entities.ts';
import { refOf } from '../domain/field-ref.ts';
import { isPublishedName, nameDecisions } from '../domain/published-name.ts';
import type { ComposeContext } from './context.ts';
import type { Line } from './model.ts';
import { user } from './runs.ts';

/** The name is internal, so that nothing prints it but with the yes beside it, both confirmed. */
function personName<E extends 'organisation' | 'dpo'>(
  { index }: ComposeContext,
  entity: E,
  row: Row<E>,
): Line | undefined {
  const [field, decision] = nameDecisions[entity];
  const name = (row as Readonly<Record<string, unknown>>)[field];
  if (typeof name !== 'string' || !isPublishedName(entity, row, field)) return undefined;
  if (![field, decision].every((each) => index.printable(entity, row.id, each))) return undefined;
  return [user(name, refOf(entity, row.id, field))];
}

export const contactName = (context: ComposeContext, row: Row<'organisation'>) =>
  personName(context, 'organisation', row);

export const officerName = (context: ComposeContext, row: Row<'dpo'>) =>
  personName(context, 'dpo', row);
