/** Where a party keeps or sees data: its locations, else the country it is in. */
import type { Row } from '../../../shared/domain/entities.ts';

export function countriesOf(
  { id, country }: Row<'party'>,
  locations: readonly Row<'location'>[],
): readonly string[] {
  const known = locations.filter(({ party }) => party === id).map((row) => row.country);
  if (known.length > 0) return [...new Set(known)];
  return country === undefined ? [] : [country];
}
