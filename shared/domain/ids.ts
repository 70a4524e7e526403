/**
 * Ids. Every row has a random one, made by an injected `newId`, so that two laptops never give the
 * same id to different rows. Law ids are namespaced by their list; own words are `own:<row id>`.
 */
import { z } from 'zod';

export const rowId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export const OWN_PREFIX = 'own:';

/** An id of the law pack that belongs to one of `lists`, e.g. `basis.6b`. */
export function lawIdOf(lists: readonly string[]) {
  return z.string().regex(new RegExp(`^(?:${lists.join('|')})\\.[A-Za-z0-9.-]+$`));
}

/** A vocabulary id of `list`, or the user's own word `own:<id>` (a row of ownTerm). */
export function termOf(list: string) {
  return z.string().regex(new RegExp(`^(?:${list}\\.[A-Za-z0-9.-]+|own:[A-Za-z0-9_-]{1,64})$`));
}

/** The ownTerm row that a term points to, or undefined for a law id. */
export function ownTermId(term: string): string | undefined {
  return term.startsWith(OWN_PREFIX) ? term.slice(OWN_PREFIX.length) : undefined;
}
