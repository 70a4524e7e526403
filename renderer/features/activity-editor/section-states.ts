/** How each section stands, for the index. */
import { useMemo } from 'react';
import { editorSectionOf } from '../../../shared/checks/activity-blocks.ts';
import { stateOf } from '../../../shared/domain/answer.ts';
import type { EntityName, Row } from '../../../shared/domain/entities.ts';
import type { EditorSection } from '../../../shared/i18n/app/activity-editor.ts';
import { useFile, useRow } from '../../state/file.ts';
import { partsIn } from '../../state/row-cache.ts';
import { useSilentFindings } from '../../widgets/findings.tsx';
import { useWaiting } from '../../widgets/rows/waiting.ts';
import { type NoteItem, useNotes } from './notes.ts';
import { editorSection } from './sections.ts';

/** silent: nobody has opened or answered it yet. */
export type SectionState = 'need' | 'check' | 'unknown' | 'ok' | 'silent';

const partsOf: Partial<Record<EditorSection, EntityName>> = {
  why: 'purpose',
  whose: 'subjectGroup',
  data: 'dataItem',
  recipients: 'recipient',
  transfers: 'transfer',
  retention: 'retention',
};

export function useSectionStates(id: string): (section: EditorSection) => SectionState {
  const notes = useNotes();
  const silent = useSilentFindings();
  const waiting = useWaiting();
  const row = useRow('activity', id);
  const cache = useFile((state) => state.cache);
  return useMemo(() => {
    const bySection = Map.groupBy(notes, ({ block }) => editorSectionOf(block));
    const isSilent = new Set(silent.map(({ section }) => section));
    return (section) => {
      const entity = partsOf[section];
      const parts = entity === undefined ? [] : partsIn(cache, entity, id);
      const isOpen = isUnanswered(section, row, parts.length);
      // Who said not to know has seen the question.
      if (isOpen && isSaidUnknown(section, row)) return 'unknown';
      if (isSilent.has(editorSection(id, section))) return 'silent';
      if (isOpen) return 'unknown';
      const worst = worstOf(bySection.get(section) ?? []);
      if (worst !== 'ok') return worst;
      const isSuggested = parts.some((part) => waiting.has(`${entity}/${part.id}/*`));
      return isSuggested ? 'check' : 'ok';
    };
  }, [notes, silent, waiting, row, cache, id]);
}

function worstOf(notes: readonly NoteItem[]): SectionState {
  const has = (wanted: string) => notes.some(({ finding }) => finding.severity === wanted);
  if (has('error')) return 'need';
  return has('warning') ? 'check' : 'ok';
}

function isSaidUnknown(section: EditorSection, row: Row<'activity'> | undefined): boolean {
  switch (section) {
    case 'recipients':
      return row?.recipientsAnswer?.state === 'unknown';
    case 'transfers':
      return row?.transfersAnswer?.state === 'unknown';
    case 'security':
      return row?.measuresAnswer?.state === 'unknown';
    default:
      return false;
  }
}

/** Nobody has said anything yet. */
function isUnanswered(
  section: EditorSection,
  row: Row<'activity'> | undefined,
  parts: number,
): boolean {
  switch (section) {
    case 'recipients':
      return parts === 0 && stateOf(row?.recipientsAnswer) === 'unknown';
    case 'transfers':
      return parts === 0 && stateOf(row?.transfersAnswer) === 'unknown';
    case 'security':
      return stateOf(row?.measuresAnswer) === 'unknown' && row?.measures === undefined;
    case 'what':
    case 'more':
      return false;
    default:
      return parts === 0;
  }
}
