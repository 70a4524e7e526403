/** What the screen of a statement shows now; kept while one goes to a field elsewhere and back. */
import { create } from 'zustand';
import type { PartId } from './sections.ts';

export type OpenPart = PartId | 'scope' | 'published';

interface StatementView {
  readonly open: OpenPart | undefined;
  /** The field whose sentence is marked and whose editor is shown. */
  readonly ref: string | undefined;
  /** The field that has the focus in the settings: its sentence is marked too. */
  readonly touched: string | undefined;
  /** The list of what is needed: on request, or because publishing was refused. */
  readonly todo: 'asked' | 'refused' | undefined;
  /** Id of what was published before, when one reads it. */
  readonly reading: string | undefined;
}

const start: StatementView = {
  open: undefined,
  ref: undefined,
  touched: undefined,
  todo: undefined,
  reading: undefined,
};

export const useStatementView = create<StatementView>(() => start);

export const resetView = (): void => useStatementView.setState(start);

/** Opens a part, or closes it where it is open. */
export function togglePart(part: OpenPart): void {
  useStatementView.setState(({ open }) => ({
    open: open === part ? undefined : part,
    ref: undefined,
    touched: undefined,
  }));
}

/** Shows the field of a sentence. */
export function showField(ref: string, open: OpenPart): void {
  useStatementView.setState({ open, ref, touched: undefined, reading: undefined });
}
