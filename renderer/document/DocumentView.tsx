import { memo, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Document, Section } from '../../shared/document/model.ts';
import { writerMessages } from '../../shared/i18n/writers.ts';
import { Paper } from '../components/Paper.tsx';
import { Blocks } from './BlockView.tsx';
import { bringIntoSight } from './bring-into-sight.ts';
import classes from './Document.module.css';
import { DocumentContext } from './document-context.ts';
import { JumpArea, type JumpAreaProps } from './JumpArea.tsx';
import { keepUnchanged } from './keep-unchanged.ts';
import { LineView } from './LineView.tsx';
import { marksIn, NONE, refsIn } from './refs.ts';
import { useProgressive } from './use-progressive.ts';

export interface DocumentViewProps extends Pick<JumpAreaProps, 'onJump' | 'onOpenLink'> {
  readonly document: Document;
  /** Fields of which the sentences are marked; the first of them is brought into sight. */
  readonly highlightRefs?: readonly string[];
  /** Heading level on the page of the document's own title. */
  readonly level?: number;
}

/** Sections from which laying out what nobody sees would be felt. */
const LONG = 60;

/** A document as it comes out of the printer, of which the sentences lead to the fields they say. */
export function DocumentView({
  document: latest,
  highlightRefs = NONE,
  level = 2,
  onJump,
  onOpenLink,
}: DocumentViewProps) {
  const document = useUnchanged(latest);
  const prefix = `${useId()}-`;
  const jumps = onJump !== undefined;
  const links = onOpenLink !== undefined;
  const settings = useMemo(
    () => ({ language: document.language, prefix, jumps, links, level }),
    [document.language, prefix, jumps, links, level],
  );
  const { sections } = document;
  const { drawn, drawAtLeast } = useProgressive(sections.length);
  const paper = useRef<HTMLDivElement>(null);
  const [anchor, setAnchor] = useState<string>();

  const markedAt = firstMarked(sections, highlightRefs);
  useEffect(() => {
    if (markedAt !== undefined) drawAtLeast(markedAt + 1);
  });
  const reached = markedAt !== undefined && markedAt < drawn;
  const marks = highlightRefs.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another mark scrolls, not another text
  useEffect(() => {
    const mark = reached ? paper.current?.querySelector('[data-marked]') : undefined;
    if (mark) bringIntoSight(mark, 'nearest');
  }, [reached, marks]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading may come with a later section
  useEffect(() => {
    if (anchor === undefined) return;
    const heading = globalThis.document.getElementById(prefix + anchor);
    if (!heading) return;
    bringIntoSight(heading, 'start');
    setAnchor(undefined);
  }, [anchor, prefix, drawn]);

  return (
    <DocumentContext value={settings}>
      <JumpArea
        onJump={onJump}
        onOpenLink={onOpenLink}
        onAnchor={(wanted) => {
          drawAtLeast(sections.findIndex((section) => hasAnchor(section, wanted)) + 1);
          setAnchor(wanted);
        }}
      >
        <Paper label={document.title} lang={document.language}>
          <div
            ref={paper}
            className={classes.document}
            data-kind={document.kind}
            data-long={sections.length > LONG || undefined}
          >
            <PageHead document={document} />
            {sections.slice(0, drawn).map((section) => (
              <SectionView
                key={section.id}
                section={section}
                marked={marksIn(section, highlightRefs)}
              />
            ))}
          </div>
        </Paper>
      </JumpArea>
    </DocumentContext>
  );
}

/** The document with what did not change as the same objects as before. */
function useUnchanged(latest: Document): Document {
  const last = useRef<Document>(undefined);
  return useMemo(() => {
    last.current = keepUnchanged(last.current, latest);
    return last.current;
  }, [latest]);
}

function firstMarked(sections: readonly Section[], marked: readonly string[]): number | undefined {
  if (marked.length === 0) return undefined;
  const at = sections.findIndex((section) => marked.some((ref) => refsIn(section).has(ref)));
  return at === -1 ? undefined : at;
}

const hasAnchor = ({ blocks }: Section, anchor: string): boolean =>
  blocks.some((block) => block.kind === 'heading' && block.anchor === anchor);

function PageHead({ document }: { readonly document: Document }) {
  const { footer, language, concept, logo, consultantLogo } = document;
  return (
    <div className={classes.pageHead}>
      {logo !== undefined && <img className={classes.logo} src={logo} alt="" />}
      <p>
        <LineView line={footer.left} marked={NONE} />
      </p>
      {consultantLogo !== undefined && <img className={classes.logo} src={consultantLogo} alt="" />}
      {concept && <p className={classes.concept}>{writerMessages[language].concept}</p>}
    </div>
  );
}

const SectionView = memo(function SectionView({
  section,
  marked,
}: {
  readonly section: Section;
  readonly marked: readonly string[];
}) {
  return (
    <div
      className={classes.section}
      data-section={section.id}
      data-new={section.newPage || undefined}
    >
      <Blocks blocks={section.blocks} marked={marked} />
    </div>
  );
});
