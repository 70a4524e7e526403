import type { UsualRole } from './vocabulary-recipients.ts';

/** Services of one kind: a line each, `key | name | company | country | other names | common`. */
export interface ServiceBlock {
  readonly kind: string;
  readonly usually: UsualRole;
  readonly lines: string;
}
