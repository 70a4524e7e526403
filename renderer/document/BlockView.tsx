import { memo } from 'react';
import type { Aside, Block, Contents, Frame, Label } from '../../shared/document/model.ts';
import classes from './Document.module.css';
import { useDocument } from './document-context.ts';
import { FieldsView } from './FieldsView.tsx';
import { HeadingView, headingName } from './HeadingView.tsx';
import { LineView } from './LineView.tsx';
import { PictureBlock } from './PictureBlock.tsx';
import { marksIn } from './refs.ts';
import { TableView } from './TableView.tsx';

interface BlockProps {
  readonly block: Block;
  /** Fields of which the sentences are marked. */
  readonly marked: readonly string[];
}

/** One block of a document. Drawn again only when it says something else or its marks change. */
export const BlockView = memo(function BlockView({ block, marked }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView heading={block} marked={marked} />;
    case 'paragraph':
      return (
        <p className={block.tone && classes[block.tone]}>
          <LineView line={block.runs} marked={marked} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item has no name but its place
            <li key={at}>
              <LineView line={item} marked={marked} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView table={block} marked={marked} />;
    case 'fields':
      return (
        <FieldsView
          fields={block}
          marked={marked}
          value={(value, key) => (
            <BlockView key={key} block={value} marked={marksIn(value, marked)} />
          )}
        />
      );
    case 'marker':
      return (
        <p className={classes.marker}>
          <LineView line={block.runs} marked={marked} />
        </p>
      );
    case 'frame':
      return <FrameView frame={block} marked={marked} />;
    case 'label':
      return <LabelView label={block} marked={marked} />;
    case 'aside':
      return <AsideView aside={block} marked={marked} />;
    case 'contents':
      return <ContentsView contents={block} marked={marked} />;
    case 'picture':
      return <PictureBlock picture={block} marked={marked} />;
  }
});

interface Marked {
  readonly marked: readonly string[];
}

/** Blocks under each other, each with the marks that are its own. */
export function Blocks({ blocks, marked }: Marked & { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name but its place
    <BlockView key={at} block={block} marked={marksIn(block, marked)} />
  ));
}

function FrameView({ frame, marked }: Marked & { readonly frame: Frame }) {
  const { prefix } = useDocument();
  const heading = frame.blocks.find((block) => block.kind === 'heading');
  return (
    <section
      className={classes.frame}
      aria-labelledby={heading === undefined ? undefined : prefix + heading.anchor}
    >
      <Blocks blocks={frame.blocks} marked={marked} />
    </section>
  );
}

function LabelView({ label, marked }: Marked & { readonly label: Label }) {
  return (
    <div className={classes.label}>
      <HeadingView heading={label.title} marked={marked} />
      {label.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
        <p key={at}>
          <LineView line={line} marked={marked} />
        </p>
      ))}
    </div>
  );
}

function AsideView({ aside, marked }: Marked & { readonly aside: Aside }) {
  const { level } = useDocument();
  const Name = headingName(level + 2);
  return (
    <div className={classes.aside}>
      <Name>
        <LineView line={aside.title} marked={marked} />
      </Name>
      <Blocks blocks={aside.blocks} marked={marked} />
    </div>
  );
}

function ContentsView({ contents, marked }: Marked & { readonly contents: Contents }) {
  const name = contents.label.map(({ text }) => text).join('');
  return (
    <nav className={classes.contents} aria-label={name}>
      <p>
        <LineView line={contents.label} marked={marked} />
      </p>
      <ul>
        {contents.entries.map(({ runs, anchor }) => (
          <li key={anchor}>
            {/* An address of its own would be taken for a screen of the app. */}
            <button type="button" className={classes.entry} data-anchor={anchor}>
              {runs.map(({ text }) => text).join('')}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
