/** What every part of the drawer that asks for a value gets. */
import type { BulkWish } from './bulk-wish.ts';
import type { PartsByActivity } from './use-parts.ts';

export interface BulkValueProps {
  readonly wish: BulkWish | undefined;
  readonly onWish: (wish: BulkWish | undefined) => void;
  readonly toEnd: boolean;
  /** Of the chosen ones; undefined while they are read, or nothing asks for them. */
  readonly parts: PartsByActivity | undefined;
}

export type ValueProps = BulkValueProps & { readonly wish: BulkWish };
