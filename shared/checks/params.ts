/**
 * A finding has no language until it is read, so a parameter that differs by language is kept as
 * an address: of a field, a term, a date or a period. Anything else is plain text.
 */
import type { EntityName } from '../domain/entities.ts';
import { refOf } from '../domain/field-ref.ts';

/** The value of a field, such as the name of a party. */
export const fieldValue = (entity: EntityName, id: string, field: string): string =>
  `value:${refOf(entity, id, field)}`;

/** The label of a law id or of the user's own word. */
export const labelOf = (term: string): string => `term:${term}`;

/** A day, YYYY-MM-DD or shorter. */
export const dateParam = (date: string): string => `date:${date}`;

/** A length of time, ISO 8601. */
export const periodParam = (period: string): string => `period:${period}`;
