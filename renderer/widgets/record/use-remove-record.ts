import type { Section } from '../../../shared/i18n/app/shell.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage } from '../../state/language.ts';
import type { ListedRecord } from '../../state/removed.ts';
import { comeBackTo } from './last-opened.ts';
import { removeRecord } from './removal.ts';

export interface RecordToRemove extends ListedRecord {
  readonly section: Section;
  /** What takes its place in the list. */
  readonly neighbour?: string | undefined;
}

/** Out: what takes the record that is open out, and goes back to its list, which says so. */
export function useRemoveRecord({ neighbour, ...record }: RecordToRemove): () => void {
  const language = useLanguage();
  const { file, section } = record;
  const remove = async () => {
    if (!(await removeRecord(record, language))) return;
    if (neighbour !== undefined) comeBackTo(file, section, neighbour);
    goToScreen(screenHref(file, section));
  };
  return () => void remove();
}
