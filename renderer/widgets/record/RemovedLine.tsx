import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import type { Section } from '../../../shared/i18n/app/shell.ts';
import { entityLabel } from '../../../shared/i18n/fields.ts';
import { joinWords, lowerFirst } from '../../../shared/i18n/format.ts';
import { DoneLine } from '../../components/DoneLine.tsx';
import { currentRow, keepFocusInTable } from '../../components/data-table/keep-focus-in-table.ts';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { undo, useFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { type PartList, type Removed, useRemoved } from '../../state/removed.ts';
import classes from './Record.module.css';
import { UseLink } from './UsedBy.tsx';

/** As many places can be taken in at a glance. */
const FEW = 3;

const forget = (): void => useRemoved.setState({ removed: undefined });

/**
 * Which record was taken out of the list that stands above, with the way back. It goes with the next
 * change; where the record was named elsewhere it stays until it is closed, to give each another.
 */
export function RemovedLine({
  file,
  section,
}: {
  readonly file: string;
  readonly section: Section | PartList;
}) {
  const messages = useMessages(recordMessages);
  const last = useRemoved(({ removed }) => removed);
  const here = last?.file === file && last.section === section ? last : undefined;
  const isLast = useFile(({ told }) => here !== undefined && told.at(-1)?.step === here.step);
  const isBack = useFile(({ cache }) => here !== undefined && hasRow(cache, here));
  const removed = isBack || (!isLast && here?.namedAt.length === 0) ? undefined : here;
  const undoButton = useRef<HTMLButtonElement>(null);
  useFocusWhenLost(removed, undoButton);
  const isOver = here !== undefined && removed === undefined;
  // A backend that was started again counts its steps anew: what is over would come back with one of the same number.
  useEffect(() => {
    if (isOver) forget();
  }, [isOver]);
  const takeBack = () => {
    void undo(removed?.sequence).then(keepFocusInTable);
  };
  return (
    <DoneLine
      undo={isLast ? { label: messages.undo, run: takeBack } : undefined}
      undoRef={undoButton}
      closeLabel={messages.close}
      onClose={() => {
        forget();
        keepFocusInTable();
      }}
    >
      {removed && <Told key={removed.id} removed={removed} />}
    </DoneLine>
  );
}

const hasRow = (
  cache: ReturnType<typeof useFile.getState>['cache'],
  { entity, id }: Removed,
): boolean => cache.get(entity)?.has(id) === true;

/** What had the focus may have gone too: a next row takes it over, or else the way back. */
function useFocusWhenLost(
  removed: Removed | undefined,
  button: { readonly current: HTMLElement | null },
): void {
  const before = useRef(removed);
  useEffect(() => {
    const isNew = removed !== undefined && before.current !== removed;
    before.current = removed;
    if (isNew && isFocusFree()) (currentRow() ?? button.current)?.focus();
  }, [removed, button]);
}

function Told({ removed }: { readonly removed: Removed }) {
  const { file, name, alsoGone, namedAt } = removed;
  const messages = useMessages(recordMessages);
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll || namedAt.length <= FEW + 1 ? namedAt : namedAt.slice(0, FEW);
  const kinds = alsoGone.map((kind) => lowerFirst(entityLabel(kind, language)));
  return (
    <>
      <span>
        {messages.removed(name)}
        {kinds.length > 0 && ` ${messages.alsoGone(joinWords(kinds, language))}`}
        {namedAt.length > 0 && ` ${messages.namedAt}`}
      </span>
      {namedAt.length > 0 && (
        <ul className={classes.namedAt}>
          {shown.map((place, at) => (
            <li key={place.ref ?? place.activity ?? at}>
              <UseLink file={file} use={place} />
            </li>
          ))}
          {shown.length < namedAt.length && (
            <li>
              <Button variant="subtle" size="compact-sm" onClick={() => setShowsAll(true)}>
                {messages.allPlaces(namedAt.length)}
              </Button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
