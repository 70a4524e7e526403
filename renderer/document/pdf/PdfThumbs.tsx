import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { pdfMessages } from '../../../shared/i18n/app/pdf.ts';
import { useMessages } from '../../state/language.ts';
import type { Pdf } from './open-pdf.ts';
import classes from './Pdf.module.css';
import { PdfCanvas } from './PdfCanvas.tsx';

/** Height of a small page with its number, in CSS pixels. */
const STEP = 138;
/** Width of an A4 page in points, and of its small picture in pixels. */
const SMALL = 74 / 595;

/** Small pages to go to; of a thick document only those in sight exist. */
export function PdfThumbs({
  pdf,
  page,
  onPage,
}: {
  readonly pdf: Pdf;
  readonly page: number;
  readonly onPage: (page: number) => void;
}) {
  const messages = useMessages(pdfMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: pdf.numPages,
    getScrollElement: () => scroller.current,
    estimateSize: () => STEP,
    overscan: 2,
  });
  const { scrollToIndex } = rows;
  useEffect(() => {
    scrollToIndex(page - 1, { align: 'auto' });
  }, [page, scrollToIndex]);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = page + (step ?? 0);
    if (step === undefined || next < 1 || next > pdf.numPages) return;
    event.preventDefault();
    onPage(next);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-page="${next}"]`)?.focus(),
    );
  };
  return (
    <nav ref={scroller} className={classes.thumbs} aria-label={messages.pages} onKeyDown={walk}>
      <ol className={classes.thumbList} style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <li key={index} className={classes.thumb} style={{ insetBlockStart: start }}>
            <button
              type="button"
              data-page={index + 1}
              tabIndex={index + 1 === page ? 0 : -1}
              className={classes.thumbButton}
              aria-current={index + 1 === page ? 'page' : undefined}
              aria-label={messages.onePage(index + 1)}
              onClick={() => onPage(index + 1)}
            >
              <PdfCanvas pdf={pdf} page={index + 1} scale={SMALL} />
            </button>
            <span aria-hidden>{index + 1}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
