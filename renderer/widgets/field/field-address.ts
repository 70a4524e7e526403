import type { EntityName } from '../../../shared/domain/entities.ts';

/** Which field of which row. */
export interface FieldAddress {
  readonly entity: EntityName;
  readonly id: string;
  readonly field: string;
}
