import { Button } from '@mantine/core';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { Paper } from '../../components/Paper.tsx';
import { useProgressive } from '../../document/use-progressive.ts';
import { useMessages } from '../../state/language.ts';
import type { ReadText } from './read-text.ts';
import type { Chosen } from './reader-state.ts';
import { type Marks, marksOf, NO_MARKS } from './sentence-marks.ts';
import classes from './Text.module.css';
import { TextArea } from './TextArea.tsx';
import { TextPart } from './TextPart.tsx';
import type { Places, TargetKind } from './targets.ts';
import {
  BLOCKS_AT_ONCE,
  blocksOf,
  chunksOf,
  PASSAGES_A_PAGE,
  placesOf,
  type TextBlock,
} from './text-blocks.ts';

export interface TextPaneProps {
  readonly read: ReadText;
  readonly places: Places;
  /** What is marked in the text, apart from what is chosen. */
  readonly shown: readonly TargetKind[];
  readonly chosen: Chosen | undefined;
}

/** The text as its readers see it; sentences that show something lead to what they show. */
export function TextPane({ read, places, shown, chosen }: TextPaneProps) {
  const messages = useMessages(readerMessages);
  const marked = useChosenPlaces(read, places, chosen);
  const pages = Math.max(1, Math.ceil(read.passages.length / PASSAGES_A_PAGE));
  const [page, setPage] = usePage(marked[0], pages, read);
  const from = page * PASSAGES_A_PAGE;
  const chunks = useMemo(() => {
    const passages = read.passages.slice(from, from + PASSAGES_A_PAGE);
    return chunksOf(blocksOf(passages, from), BLOCKS_AT_ONCE);
  }, [read, from]);
  const language = read.result.language;
  return (
    <div className={classes.pane}>
      <TextArea places={places}>
        <Paper label={messages.text} {...(language === 'other' ? {} : { lang: language })}>
          <Parts key={page} {...{ read, places, shown, chunks, marked }} turn={chosen} />
        </Paper>
      </TextArea>
      {pages > 1 && (
        <nav className={classes.pages} aria-label={messages.pages}>
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            {messages.before}
          </Button>
          <span>{messages.pageOf(page + 1, pages)}</span>
          <Button disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
            {messages.after}
          </Button>
        </nav>
      )}
    </div>
  );
}

/** Places of the sentences that show what is chosen; the one that is meant goes first. */
function useChosenPlaces(
  read: ReadText,
  places: Places,
  chosen: Chosen | undefined,
): readonly number[] {
  return useMemo(() => {
    if (chosen === undefined) return [];
    const all = places.of.get(chosen.target) ?? [];
    const { at } = chosen;
    if (at === undefined) return all;
    const meant = placesOf(read.passages, { start: at, end: at + 1 });
    return [...meant, ...all.filter((place) => !meant.includes(place))];
  }, [read, places, chosen]);
}

/** The page that one turned to, or that holds what is chosen. */
function usePage(first: number | undefined, pages: number, read: ReadText) {
  const [page, setPage] = useState(0);
  useLayoutEffect(() => {
    if (first !== undefined) setPage(Math.floor(first / PASSAGES_A_PAGE));
  }, [first]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text begins at its beginning
  useLayoutEffect(() => setPage(0), [read]);
  return [Math.min(page, pages - 1), setPage] as const;
}

interface PartsProps extends Pick<TextPaneProps, 'read' | 'places' | 'shown'> {
  readonly chunks: readonly (readonly TextBlock[])[];
  readonly marked: readonly number[];
  /** A new object each time something is chosen. */
  readonly turn: Chosen | undefined;
}

/** Some at a time, and at once as far as what is chosen. */
function Parts({ read, places, shown, chunks, marked, turn }: PartsProps) {
  const { drawn, drawAtLeast } = useProgressive(chunks.length);
  const box = useRef<HTMLDivElement>(null);
  const [first] = marked;
  const needed =
    first === undefined ? -1 : chunks.findLastIndex(([block]) => block && block.at <= first);
  useEffect(() => drawAtLeast(needed + 1));
  const reached = needed < drawn;
  useEffect(() => {
    if (!reached || first === undefined || turn === undefined) return;
    const sentence = box.current?.querySelector<HTMLElement>(`[data-place="${first}"]`);
    if (!sentence) return;
    if (turn.focus === 'text') sentence.focus({ preventScroll: true });
    if (turn.focus !== 'list' || !isInSight(sentence)) sentence.scrollIntoView({ block: 'center' });
  }, [reached, first, turn]);
  const of = useMemo(() => marksOf(places, shown), [places, shown]);
  const chosen = useMemo(() => new Set(marked), [marked]);
  return (
    <div ref={box} className={classes.text}>
      {chunks.slice(0, drawn).map((blocks) => (
        <TextPart
          key={blocks[0]?.at}
          text={read.text}
          blocks={blocks}
          marks={of}
          chosen={chosenIn(blocks, chosen)}
        />
      ))}
    </div>
  );
}

/** The same empty set for every part without a chosen sentence, so that it is not drawn again. */
function chosenIn(blocks: readonly TextBlock[], chosen: Marks['chosen']): Marks['chosen'] {
  if (chosen.size === 0) return NO_MARKS;
  const has = blocks.some(({ at, passages }) =>
    passages.some((_, index) => chosen.has(at + index)),
  );
  return has ? chosen : NO_MARKS;
}

function isInSight(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
}
