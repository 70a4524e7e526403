/** Where the settings of a statement are on its screen. */
import { parseRef } from '../../../shared/domain/field-ref.ts';
import type { OwnParagraph } from '../../../shared/domain/own-paragraph.ts';
import type { RowCache } from '../../state/row-cache.ts';
import type { PartId } from './sections.ts';
import type { OpenPart } from './statement-view.ts';

export interface StatementPlace {
  readonly statement: string;
  readonly part: OpenPart;
}

/** Undefined for a field that is no setting of a statement. */
export function placeOf(cache: RowCache, ref: string): StatementPlace | undefined {
  const target = parseRef(ref);
  if (!target) return undefined;
  const { entity, id, field } = target;
  if (entity === 'statement') {
    const inScope = ['audience', 'activities', 'brand', 'websites'].includes(field);
    return { statement: id, part: inScope ? 'scope' : 'start' };
  }
  const row = cache.get(entity)?.get(id);
  const statement = typeof row?.statement === 'string' ? row.statement : undefined;
  if (statement === undefined) return undefined;
  if (entity === 'ownParagraph')
    return { statement, part: partOfOwn(row?.after as OwnParagraph['after']) };
  if (entity === 'statementExclusion') return { statement, part: 'scope' };
  return entity === 'publication' ? { statement, part: 'published' } : undefined;
}

/** A paragraph after the rights stands where one is told how to use them. */
const partOfOwn = (after: OwnParagraph['after']): PartId => (after === 'rights' ? 'using' : after);
