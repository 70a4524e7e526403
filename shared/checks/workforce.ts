/** How many people work for the organisation, as far as that is said. */
import type { Row } from '../domain/entities.ts';

type Size = NonNullable<Row<'organisation'>['staffSize']>;

/** The lowest number that each size can mean. */
export const lowestOf: Readonly<Record<Size, number>> = {
  under10: 1,
  from10: 10,
  from50: 50,
  from250: 250,
};

const sizes = Object.keys(lowestOf) as readonly Size[];

const sizeOf = (count: number): Size =>
  sizes.findLast((size) => lowestOf[size] <= count) ?? 'under10';

/** Whether the number that was counted lies outside the size that was chosen. */
export function sizesContradict({ headCount, staffSize }: Row<'organisation'>): boolean {
  return headCount !== undefined && staffSize !== undefined && sizeOf(headCount) !== staffSize;
}

/** The number that was counted, else the lowest that the size can mean; undefined where neither is said. */
export function leastStaff(organisation: Row<'organisation'> | undefined): number | undefined {
  const { headCount, staffSize } = organisation ?? {};
  return headCount ?? (staffSize && lowestOf[staffSize]);
}
