import { type RefObject, useContext, useMemo } from 'react';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import type { LevelName } from '../../components/levels.ts';
import { useMessages } from '../../state/language.ts';
import { FindingNote, levelOf } from '../../widgets/FindingNote.tsx';
import { LawSourceNote, SourceContext } from '../../widgets/LawSource.tsx';
import { useGoTo } from './go-to.ts';
import classes from './NotesMargin.module.css';
import { type NoteItem, useNotes } from './notes.ts';
import { type Placed, useBeside } from './use-beside.ts';

const SOURCE = 'source';

/** The column beside the sheet: each note at the height of what it is about. */
export function NotesMargin({ sheet }: { readonly sheet: RefObject<HTMLElement | null> }) {
  const messages = useMessages(activityEditorMessages);
  const notes = useOncePerBlock(useNotes());
  const source = useContext(SourceContext)?.shown;
  const goTo = useGoTo();
  const items = useMemo(
    () => [
      ...notes.map(({ id, places }) => ({ id, places })),
      ...(source === undefined ? [] : [{ id: SOURCE, places: [source.place] }]),
    ],
    [notes, source],
  );
  const { column, placed, height } = useBeside(sheet, items);
  const isPlaced = (id: string) => placed.get(id);
  return (
    <aside
      className={classes.margin}
      aria-label={messages.notes}
      ref={column}
      style={{ minBlockSize: height }}
    >
      <Joints notes={notes} placed={placed} height={height} />
      {notes.map(({ id, finding, block, isOpenQuestion }) => (
        <div
          key={id}
          data-note={id}
          className={classes.note}
          style={{ insetBlockStart: isPlaced(id)?.top }}
        >
          {isOpenQuestion ? (
            <p className={classes.quiet}>{messages.whileOpen}</p>
          ) : (
            <FindingNote
              id={id}
              finding={finding}
              joined={false}
              onFix={() => goTo(finding.ref, block)}
            />
          )}
        </div>
      ))}
      {source && (
        <div
          data-note={SOURCE}
          className={classes.note}
          style={{ insetBlockStart: isPlaced(SOURCE)?.top }}
        >
          <LawSourceNote {...source} />
        </div>
      )}
    </aside>
  );
}

/** What an open question means is said once where several stand together. */
function useOncePerBlock(notes: readonly NoteItem[]): readonly NoteItem[] {
  return useMemo(() => {
    const said = new Set<string>();
    return notes.filter(({ block, isOpenQuestion }) => {
      if (!isOpenQuestion) return true;
      const isFirst = !said.has(block);
      said.add(block);
      return isFirst;
    });
  }, [notes]);
}

/** From the edge of the sheet at the height of the field to the note, also where the note had to make room. */
function Joints({
  notes,
  placed,
  height,
}: {
  readonly notes: readonly NoteItem[];
  readonly placed: ReadonlyMap<string, Placed>;
  readonly height: number;
}) {
  return (
    <svg className={classes.joints} width="20" height={height} aria-hidden>
      {notes.map(({ id, finding, isOpenQuestion }) => {
        const place = placed.get(id);
        if (place === undefined || isOpenQuestion) return null;
        const level: LevelName = levelOf[finding.severity];
        const [from, to] = [place.wanted + 18, place.top + 18];
        return (
          <g key={id} className={classes[level]}>
            <circle cx="3" cy={from} r="3" />
            <path d={`M3 ${from}H10V${to}H20`} fill="none" />
          </g>
        );
      })}
    </svg>
  );
}
