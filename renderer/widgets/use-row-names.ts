/** What rows of an entity are called, to choose from. */
import { useMemo } from 'react';
import { rowName } from '../../shared/checks/field-text.ts';
import type { EntityName } from '../../shared/domain/entities.ts';
import { emptyRegister } from '../../shared/domain/register.ts';
import { parentField, RegisterIndex } from '../../shared/domain/register-index.ts';
import { useAll } from '../state/file.ts';
import { useLanguage } from '../state/language.ts';

export interface RowName {
  readonly value: string;
  readonly label: string;
}

/** In rank order; `among` keeps to the parts of one row. */
export function useRowNames(entity: EntityName, among?: string): readonly RowName[] {
  const language = useLanguage();
  const rows = useAll(entity);
  const own = useAll('ownTerm');
  const parties = useAll('party');
  return useMemo(() => {
    const field = parentField(entity);
    const shown = (rows as readonly Readonly<Record<string, unknown>>[]).filter(
      (row) => among === undefined || field === undefined || row[field] === among,
    );
    const register = {
      ...emptyRegister(),
      ownTerm: [...own],
      party: [...parties],
      [entity]: shown,
    };
    const index = new RegisterIndex(register);
    return shown.map(({ id }) => ({
      value: String(id),
      label: rowName(entity, String(id), language, index),
    }));
  }, [entity, among, language, rows, own, parties]);
}
