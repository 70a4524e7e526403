import { memo } from 'react';
import type { TextPassage } from './read-text.ts';
import type { Marks } from './sentence-marks.ts';
import classes from './Text.module.css';
import { itemsOf, type Placed, shownSign, type TextBlock } from './text-blocks.ts';

export interface TextPartProps {
  /** The whole text: passages are places in it. */
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly marks: Marks['of'];
  /** Places of the sentences that are chosen. */
  readonly chosen: Marks['chosen'];
}

/** A part of the text. Drawn again only when its marks change. */
export const TextPart = memo(function TextPart({ text, blocks, marks, chosen }: TextPartProps) {
  const sentence = (passage: TextPassage, place: number) => (
    <Sentence key={place} {...{ text, passage, place, marks }} isChosen={chosen.has(place)} />
  );
  return (
    <div className={classes.part}>
      {blocks.map((block) => (
        <Block key={block.at} {...{ text, block, sentence }} />
      ))}
    </div>
  );
});

function Block({
  text,
  block,
  sentence,
}: {
  readonly text: string;
  readonly block: TextBlock;
  readonly sentence: (passage: TextPassage, place: number) => React.ReactNode;
}) {
  const { kind, at, passages } = block;
  const each = passages.map((passage, index) => ({ place: at + index, passage }));
  const numbered = ({ passage, place }: Placed) => {
    const sign = shownSign(text, passage);
    return [sign === '' ? '' : `${sign} `, sentence(passage, place)];
  };
  if (kind === 'title') {
    const Heading = `h${Math.min(6, 2 + (passages[0]?.depth ?? 0))}` as 'h2';
    return <Heading className={classes.title}>{each.map(numbered)}</Heading>;
  }
  if (kind === 'paragraph') return <p>{each.map((one) => [numbered(one), ' '])}</p>;
  if (kind === 'list') return <List {...{ text, block, sentence }} />;
  return (
    <ul className={classes.rows}>
      {each.map(({ passage, place }) => (
        <li key={place}>{sentence(passage, place)}</li>
      ))}
    </ul>
  );
}

/** Lines without a sign are a list to the reader, as an address is, and get none here. */
function List({ text, block, sentence }: React.ComponentProps<typeof Block>) {
  return (
    <ul className={classes.list}>
      {itemsOf(block).map((item) => {
        const [first] = item;
        const sign = first === undefined ? '' : shownSign(text, first.passage);
        const words = item.map(({ passage, place }) => [sentence(passage, place), ' ']);
        return sign === '' ? (
          <li key={first?.place}>{words}</li>
        ) : (
          <li key={first?.place} className={classes.item}>
            <span>{sign}</span>
            <div>{words}</div>
          </li>
        );
      })}
    </ul>
  );
}

/** What shows nothing is only text. */
function Sentence({
  text,
  passage: { start, end, kind },
  place,
  marks,
  isChosen,
}: {
  readonly text: string;
  readonly passage: TextPassage;
  readonly place: number;
  readonly marks: Marks['of'];
  readonly isChosen: boolean;
}) {
  const mark = marks(place);
  const words = kind === 'row' ? <Cells row={text.slice(start, end)} /> : text.slice(start, end);
  if (mark === undefined) return words;
  return (
    // No button element: that cannot break over lines as text does.
    <span
      role="button"
      tabIndex={-1}
      className={classes.sentence}
      data-fields
      data-place={place}
      data-start={start}
      data-mark={mark.name}
      data-chosen={isChosen || undefined}
    >
      {words}
      {mark.numbers.map((number) => (
        <span key={number} className={classes.number}>
          {number}
        </span>
      ))}
    </span>
  );
}

/** A line of a table, without the signs between its cells. */
function Cells({ row }: { readonly row: string }) {
  const cells = row
    .split(/\s*[|\t]\s*/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return cells.map((cell, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its place
    <span key={index} className={classes.cell}>
      {cell}
    </span>
  ));
}
