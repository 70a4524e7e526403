/** How each section stands, for the index. */
import { useMemo } from 'react';
import { editorSectionOf } from '../../../shared/checks/activity-blocks.ts';
import type { EntityName } from '../../../shared/domain/entities.ts';
import type { EditorSection } from '../../../shared/i18n/app/activity-editor.ts';
import { useFile, useRow } from '../../state/file.ts';
import { partsIn, type RowCache } from '../../state/row-cache.ts';
import { useSilentFindings } from '../../widgets/findings.tsx';
import { useWaiting } from '../../widgets/rows/waiting.ts';
import { type NoteItem, useNotes } from './notes.ts';
import { editorSection, isAsked } from './sections.ts';
import { isSaidUnknown, isUnanswered } from './unanswered.ts';

/** silent: nobody has opened or answered it yet. notAsked: empty, and the law does not ask for it. */
export type SectionState = 'need' | 'check' | 'unknown' | 'ok' | 'silent' | 'notAsked';

const partsOf: Partial<Record<EditorSection, EntityName>> = {
  clients: 'engagement',
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
    const said = saidIn(cache, id);
    const isSilent = new Set(silent.map(({ section }) => section));
    return (section) => {
      const entity = partsOf[section];
      const parts = entity === undefined ? [] : partsIn(cache, entity, id);
      const found = bySection.get(section) ?? [];
      const isOpen =
        found.some(({ isOpenQuestion }) => isOpenQuestion) ||
        isUnanswered(section, { activity: row, parts: parts.length, ...said });
      // Who said not to know has seen the question.
      if (isOpen && isSaidUnknown(section, row)) return 'unknown';
      if (isSilent.has(editorSection(id, section))) return 'silent';
      const worst = worstOf(found);
      if (worst === 'need') return worst;
      if (isOpen) return 'unknown';
      if (worst === 'check') return worst;
      if (parts.length === 0 && !isAsked(row?.role, section)) return 'notAsked';
      const isSuggested = parts.some((part) => waiting.has(`${entity}/${part.id}/*`));
      return isSuggested ? 'check' : 'ok';
    };
  }, [notes, silent, waiting, row, cache, id]);
}

function saidIn(cache: RowCache, id: string) {
  const parties = new Set(partsIn(cache, 'recipient', id).map(({ party }) => party));
  const through = [...(cache.get('partyTransfer')?.values() ?? [])];
  return {
    retention: partsIn(cache, 'retention', id),
    engagements: partsIn(cache, 'engagement', id),
    data: partsIn(cache, 'dataItem', id).map((row) => row.id),
    carried: through.some(({ party }) => parties.has(party as string)),
  };
}

function worstOf(notes: readonly NoteItem[]): SectionState {
  const has = (wanted: string) => notes.some(({ finding }) => finding.severity === wanted);
  if (has('error')) return 'need';
  return has('warning') ? 'check' : 'ok';
}
