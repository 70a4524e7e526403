/** What stands in the margin of the editor: findings, what a question that is open means, and sources. */
import { useMemo } from 'react';
import { type Block, blockOf } from '../../../shared/checks/activity-blocks.ts';
import { isOpenQuestion } from '../../../shared/checks/open-question.ts';
import type { ScreenFinding } from '../../../shared/contract/register.ts';
import { parseRef, refOf } from '../../../shared/domain/field-ref.ts';
import { noteId, useFindings } from '../../widgets/findings.tsx';

export interface NoteItem {
  readonly id: string;
  readonly block: Block;
  /** Addresses on the page to stand beside, the nearest first. */
  readonly places: readonly string[];
  readonly finding: ScreenFinding;
  /** Nobody has answered: the panel says so itself, the margin only what follows from it. */
  readonly isOpenQuestion: boolean;
}

/** A suggestion is seen where it stands; it needs no note. */
const SEEN_IN_PLACE = 'PRV-SUGGESTED';

/** In the order of the page as far as blocks go; the most serious first. */
export function useNotes(): readonly NoteItem[] {
  const findings = useFindings();
  return useMemo(
    () =>
      [...findings.values()]
        .flat()
        .filter(({ rule }) => rule !== SEEN_IN_PLACE)
        .map(noteOf),
    [findings],
  );
}

function noteOf(finding: ScreenFinding): NoteItem {
  const { rule, ref } = finding;
  const target = parseRef(ref);
  const block = blockOf(finding);
  return {
    id: noteId(finding),
    block,
    places: [ref, ...(target ? [refOf(target.entity, target.id)] : []), block],
    finding,
    isOpenQuestion: isOpenQuestion(rule, target?.field),
  };
}
