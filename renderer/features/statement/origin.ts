/** Where a sentence comes from, in the words of the person who filled it in. */
import { rowName } from '../../../shared/checks/field-text.ts';
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import { emptyRegister } from '../../../shared/domain/register.ts';
import { parentField, RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { entityLabel } from '../../../shared/i18n/fields.ts';
import { lowerFirst } from '../../../shared/i18n/format.ts';
import type { RowCache } from '../../state/row-cache.ts';

interface Top {
  readonly entity: EntityName;
  readonly id: string;
}

/** The party, activity or other row that the field's row is a part of. */
export function topOf(cache: RowCache, ref: string): Top | undefined {
  const target = parseRef(ref);
  let top: Top | undefined = target && { entity: target.entity, id: target.id };
  for (let step = 0; top && step < 6; step += 1) {
    const field = parentField(top.entity);
    const parent = field === undefined ? undefined : cache.get(top.entity)?.get(top.id)?.[field];
    if (field === undefined || typeof parent !== 'string') return top;
    top = { entity: entities[top.entity].meta[field]?.target as EntityName, id: parent };
  }
  return top;
}

/** Undefined for what stands in the statement's own settings. */
export function originOf(cache: RowCache, ref: string, language: Language): string | undefined {
  const top = topOf(cache, ref);
  if (!top || top.entity === 'statement') return undefined;
  if (top.entity === 'organisation') return statementScreenMessages[language].ourselves;
  const row = cache.get(top.entity)?.get(top.id);
  const kind = entityLabel(top.entity, language);
  if (!row || entities[top.entity].single) return lowerFirst(kind);
  const terms = cache.get('ownTerm');
  const register = {
    ...emptyRegister(),
    ownTerm: [...(terms?.values() ?? [])],
    [top.entity]: [row],
  };
  const name = rowName(top.entity, top.id, language, new RegisterIndex(register as never));
  return name === top.id ? lowerFirst(kind) : name;
}
