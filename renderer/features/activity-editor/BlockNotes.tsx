import { createContext, useContext } from 'react';
import type { Block } from '../../../shared/checks/activity-blocks.ts';
import { FindingNote } from '../../widgets/FindingNote.tsx';
import classes from './Editor.module.css';
import { useGoTo } from './go-to.ts';
import { useNotes } from './notes.ts';

/** Whether there is a margin for the notes; without it they stand under what they are about. */
export const HasMargin = createContext(true);

/** The notes of a part of the page, where there is no margin beside it. */
export function BlockNotes({ block }: { readonly block: Block }) {
  const hasMargin = useContext(HasMargin);
  return hasMargin ? null : <NotesUnder block={block} />;
}

function NotesUnder({ block }: { readonly block: Block }) {
  const notes = useNotes().filter((note) => note.block === block && !note.isOpenQuestion);
  const goTo = useGoTo();
  if (notes.length === 0) return null;
  return (
    <div className={classes.notesUnder}>
      {notes.map(({ id, finding }) => (
        <FindingNote
          key={id}
          id={id}
          finding={finding}
          joined={false}
          onFix={() => goTo(finding.ref, block)}
        />
      ))}
    </div>
  );
}
