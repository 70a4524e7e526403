import classes from './BlockRow.module.css';
import { fewerBlocks } from './fewer-blocks.ts';
import { Letter, type LetterName } from './Letter.tsx';
import type { LetterState } from './LetterStrip.tsx';

export interface BlockRowProps {
  readonly letter: LetterName;
  readonly name: string;
  /** One state an activity. */
  readonly blocks: readonly LetterState[];
  /** How many are met: "14 van 17". */
  readonly text: string;
  readonly onOpen?: () => void;
}

/** One element of Art. 30 over the whole register: a block a row. */
export function BlockRow({ letter, name, blocks, text, onOpen }: BlockRowProps) {
  const open = blocks.some((state) => state === 'needed' || state === 'unanswered');
  return (
    <li className={classes.row}>
      <Letter letter={letter} />
      {onOpen === undefined ? (
        <span>{name}</span>
      ) : (
        <button type="button" className={classes.name} onClick={onOpen}>
          {name}
        </button>
      )}
      <span className={classes.blocks} aria-hidden>
        {fewerBlocks(blocks).map((state, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place, nothing else
          <Block key={index} state={state} />
        ))}
      </span>
      <span className={classes.text} data-open={open || undefined}>
        {text}
      </span>
    </li>
  );
}

/** A block by itself, for the legend. */
export function Block({ state }: { readonly state: LetterState }) {
  return <span className={`${classes.block} ${classes[state]}`} />;
}

/** The rows together. */
export function BlockRows({ children }: { readonly children: React.ReactNode }) {
  return <ul className={classes.rows}>{children}</ul>;
}

/** What the blocks mean. */
export function BlockLegend({
  entries,
}: {
  readonly entries: readonly { readonly state: LetterState; readonly text: string }[];
}) {
  return (
    <ul className={classes.legend}>
      {entries.map(({ state, text }) => (
        <li key={state}>
          <Block state={state} />
          {text}
        </li>
      ))}
    </ul>
  );
}
