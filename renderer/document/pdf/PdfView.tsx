import { IconChevronDown, IconChevronUp, IconMinus, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { pdfMessages } from '../../../shared/i18n/app/pdf.ts';
import { SegmentRow } from '../../components/SegmentRow.tsx';
import { useMessages } from '../../state/language.ts';
import { type Pdf, PIXELS_PER_POINT } from './open-pdf.ts';
import classes from './Pdf.module.css';
import { PdfCanvas } from './PdfCanvas.tsx';
import { PdfThumbs } from './PdfThumbs.tsx';

export interface PdfViewProps {
  readonly title: string;
  /** Undefined while it is being made. */
  readonly pdf: Pdf | undefined;
  /** In place of the pages: how far it is, or why there are none. */
  readonly instead?: ReactNode;
}

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;
/** What scrolls must be reachable by key. */
const reachable = (name: string) => ({ role: 'region', tabIndex: 0, 'aria-label': name }) as const;
const STEP = 1.25;
const LEAST = 0.25;
const MOST = 4;
/** A page that fits is not made larger than a person holds it. */
const FIT_MOST = 1.25;

/** A PDF page by page, with small pages beside it. */
export function PdfView({ title, pdf, instead }: PdfViewProps) {
  const messages = useMessages(pdfMessages);
  const [wanted, setPage] = useState(1);
  const [zoom, setZoom] = useState<number>();
  const desk = useRef<HTMLDivElement>(null);
  const fit = useFit(desk, pdf, wanted);
  const pages = pdf?.numPages ?? 0;
  const page = Math.min(wanted, Math.max(pages, 1));
  const shown = zoom ?? fit;
  const toZoom = (next: number) => setZoom(Math.min(MOST, Math.max(LEAST, next)));
  const goTo = (next: number) => {
    setPage(next);
    desk.current?.scrollTo({ top: 0 });
  };
  return (
    <div className={classes.view}>
      <div className={classes.bar}>
        <h2 className={classes.title}>{title}</h2>
        {pdf && (
          <div className={classes.tools}>
            <span className={classes.count} role="status">
              {messages.page(page, pages)}
            </span>
            <SegmentRow
              label={messages.browse}
              segments={[
                {
                  id: 'previous',
                  label: messages.previous,
                  content: <IconChevronUp {...icon} />,
                  disabled: page <= 1,
                  onClick: () => goTo(page - 1),
                },
                {
                  id: 'next',
                  label: messages.next,
                  content: <IconChevronDown {...icon} />,
                  disabled: page >= pages,
                  onClick: () => goTo(page + 1),
                },
              ]}
            />
            <SegmentRow
              label={messages.zoom}
              segments={[
                {
                  id: 'smaller',
                  label: messages.smaller,
                  content: <IconMinus {...icon} />,
                  onClick: () => toZoom(shown / STEP),
                },
                {
                  id: 'fit',
                  label: `${messages.percent(Math.round(shown * 100))}, ${messages.fit}`,
                  content: messages.percent(Math.round(shown * 100)),
                  onClick: () => setZoom(undefined),
                },
                {
                  id: 'larger',
                  label: messages.larger,
                  content: <IconPlus {...icon} />,
                  onClick: () => toZoom(shown * STEP),
                },
              ]}
            />
          </div>
        )}
      </div>
      {pdf ? (
        <div className={classes.body}>
          <PdfThumbs pdf={pdf} page={page} onPage={goTo} />
          <div ref={desk} className={classes.desk} {...reachable(title)}>
            <PdfCanvas
              pdf={pdf}
              page={page}
              scale={shown * PIXELS_PER_POINT}
              label={messages.page(page, pages)}
              withText
            />
          </div>
        </div>
      ) : (
        <div className={classes.instead}>{instead}</div>
      )}
    </div>
  );
}

/** The zoom at which a page is as wide as its place. */
function useFit(
  desk: { readonly current: HTMLDivElement | null },
  pdf: Pdf | undefined,
  page: number,
): number {
  const [fit, setFit] = useState(1);
  useEffect(() => {
    const place = desk.current;
    if (!place || !pdf) return;
    let isCurrent = true;
    const measure = async () => {
      const content = await pdf.getPage(Math.min(page, pdf.numPages));
      const { width } = content.getViewport({ scale: PIXELS_PER_POINT });
      const style = getComputedStyle(place);
      const room = place.clientWidth - Number.parseFloat(style.paddingInline) * 2;
      if (isCurrent && room > 0) setFit(Math.min(FIT_MOST, room / width));
    };
    const watch = new ResizeObserver(() => void measure().catch(() => undefined));
    watch.observe(place);
    return () => {
      isCurrent = false;
      watch.disconnect();
    };
  }, [desk, pdf, page]);
  return fit;
}
