/** Taking a part of a record out of its list, with the way back under that list: a `RemovedLine`. */
import { useId } from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { useFile } from '../../state/file.ts';
import { useLanguage } from '../../state/language.ts';
import type { PartList } from '../../state/removed.ts';
import { removeRecord } from '../record/removal.ts';

export interface PartRemoval {
  /** What its `RemovedLine` is asked for. */
  readonly line: { readonly file: string; readonly section: PartList };
  readonly remove: (id: string, name: string) => void;
}

export function usePartRemoval(entity: EntityName): PartRemoval {
  const section = `parts ${useId()}` as const;
  const file = useFile((state) => state.file) ?? '';
  const language = useLanguage();
  return {
    line: { file, section },
    remove: (id, name) => void removeRecord({ file, section, entity, id, name }, language),
  };
}
