/**
 * A finding has no language until it is read, and its reader must be able to tell whose words are
 * whose. So a parameter is kept as an address: of a field, a term, a date or a period. Anything
 * else is a word or number of ours; text of the user is never a parameter by itself.
 */
import type { EntityName } from '../domain/entities.ts';
import { refOf } from '../domain/field-ref.ts';

/** The value of a field, such as the name of a party, a date or a period. */
export const fieldValue = (entity: EntityName, id: string, field: string): string =>
  `value:${refOf(entity, id, field)}`;

/** The date of a field with what goes before it: "op 3 november 2026", "in november 2026". */
export const onFieldDate = (entity: EntityName, id: string, field: string): string =>
  `on:${refOf(entity, id, field)}`;

/** One of the values of a field that may hold several. */
export const fieldEntry = (ref: string, value: string): string => `entry:${ref}:${value}`;

/** The label of a law id or of the user's own word. */
export const labelOf = (term: string): string => `term:${term}`;

/** A day that we worked out or know ourselves, YYYY-MM-DD or shorter; that of a field is a `fieldValue`. */
export const dateParam = (date: string): string => `date:${date}`;

/** A length of time that the law or a regulator names, ISO 8601; that of a field is a `fieldValue`. */
export const periodParam = (period: string): string => `period:${period}`;

/** What parts of the first questions ask, one after the other. */
export const questionsOf = (parts: readonly string[]): string => `questions:${parts.join(',')}`;
