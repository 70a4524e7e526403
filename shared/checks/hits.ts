/** Shorthand of the rules. */
import type { EntityName, Row } from '../domain/entities.ts';
import { refOf } from '../domain/field-ref.ts';
import type { CheckContext } from './context.ts';
import { fieldValue, labelOf } from './params.ts';
import type { Hit } from './rule.ts';

export type FieldOf<E extends EntityName> = keyof Row<E> & string;

/** A hit at a field of a row. */
export function at<E extends EntityName>(
  entity: E,
  row: Row<E>,
  field: FieldOf<E> | '*',
  params: Hit['params'] = {},
): Hit {
  return { ref: refOf(entity, row.id, field), params };
}

/** A hit at `field` of every row for which `wrong` holds. */
export function* where<E extends EntityName>(
  entity: E,
  rows: Iterable<Row<E>>,
  field: FieldOf<E> | '*',
  wrong: (row: Row<E>) => boolean,
  params: (row: Row<E>) => Hit['params'] = () => ({}),
): Iterable<Hit> {
  for (const row of rows) if (wrong(row)) yield at(entity, row, field, params(row));
}

/** A field of the organisation, which every register has. */
export function atOrganisation(context: CheckContext, field: FieldOf<'organisation'>): Hit[] {
  const row = context.index.single('organisation');
  return row ? [at('organisation', row, field)] : [];
}

/** A field of a single entity; when its row is not there yet, the organisation's row. */
export function atSingle<E extends EntityName>(
  context: CheckContext,
  entity: E,
  field: FieldOf<E>,
): Hit[] {
  const row = context.index.single(entity);
  return row
    ? [at(entity, row, field)]
    : atOrganisation(context, 'label').map((hit) => ({
        ...hit,
        ref: hit.ref.replace(/label$/, '*'),
      }));
}

export const named = {
  term: (row: { readonly term: string }) => ({ what: labelOf(row.term) }),
  party: (row: { readonly id: string }) => ({ who: fieldValue('party', row.id, 'name') }),
  recipient: (row: {
    readonly party?: string | undefined;
    readonly term?: string | undefined;
  }) => ({
    who:
      row.party !== undefined
        ? fieldValue('party', row.party, 'name')
        : row.term === undefined
          ? ''
          : labelOf(row.term),
  }),
  partyOf: (row: { readonly party?: string | undefined }) => ({
    who: row.party === undefined ? '' : fieldValue('party', row.party, 'name'),
  }),
};
