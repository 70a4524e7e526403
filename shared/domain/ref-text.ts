/** The address of a field as text, `retention/<id>/period`, without the definitions that say which exist. */
import type { EntityName } from './entities.ts';

export const WHOLE_ROW = '*';

/** Short form of formatRef for composers and rules. */
export function refOf(entity: EntityName, id: string, field: string = WHOLE_ROW): string {
  return `${entity}/${id}/${field}`;
}

/** The parts of an address that the backend gave: it names a field that exists. */
export function partsOfRef(text: string): {
  readonly entity: EntityName;
  readonly id: string;
  readonly field: string;
} {
  const [entity = '', id = '', field = WHOLE_ROW] = text.split('/');
  return { entity: entity as EntityName, id, field };
}
