/** What the questions of a DPIA say of the risk of an activity: Art. 35, WP248 rev.01. */
import type { Row } from '../domain/entities.ts';

type Dpia = Row<'dpia'>;

/** Two of the nine criteria normally mean that a DPIA is needed (WP248 rev.01, page 11). */
const CRITERIA = 2;

export const isListed = (row: Dpia): boolean => row.art35 !== undefined || row.apList !== undefined;
export const isLikely = (row: Dpia): boolean => (row.wp248?.length ?? 0) >= CRITERIA;

/** Whether the answers say that a risk is there; a DPIA that was carried out to be sure says nothing of it. */
export function isRisky(row: Dpia): boolean {
  return isListed(row) || isLikely(row) || row.outcome === 'consultAuthority';
}
