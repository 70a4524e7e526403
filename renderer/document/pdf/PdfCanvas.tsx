import { useEffect, useRef, useState } from 'react';
import { Hidden } from '../../components/Hidden.tsx';
import type { Pdf } from './open-pdf.ts';
import classes from './Pdf.module.css';

export interface PdfCanvasProps {
  readonly pdf: Pdf;
  /** From 1. */
  readonly page: number;
  /** CSS pixels per point. */
  readonly scale: number;
  /** Absent: a picture beside words that say the same. */
  readonly label?: string;
  /** Its text is said as well; not for a small picture of a page that is also shown large. */
  readonly withText?: boolean;
}

/** A page as it comes out of the printer. What was drawn stays until the next is ready. */
export function PdfCanvas({ pdf, page, scale, label, withText = false }: PdfCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    let isCurrent = true;
    let stop: (() => void) | undefined;
    const draw = async () => {
      const content = await pdf.getPage(page);
      const target = canvas.current;
      if (!isCurrent || !target) return;
      const sharp = window.devicePixelRatio;
      const viewport = content.getViewport({ scale: scale * sharp });
      const fresh = document.createElement('canvas');
      fresh.width = Math.floor(viewport.width);
      fresh.height = Math.floor(viewport.height);
      const task = content.render({ canvas: fresh, viewport });
      stop = () => task.cancel();
      await task.promise;
      if (!isCurrent) return;
      target.width = fresh.width;
      target.height = fresh.height;
      target.style.inlineSize = `${viewport.width / sharp}px`;
      target.getContext('2d')?.drawImage(fresh, 0, 0);
      target.dataset['drawn'] = String(page);
      if (withText) setText(await textOf(content));
    };
    // A page that is left while it is drawn, or whose document is closed, ends so.
    draw().catch(() => undefined);
    return () => {
      isCurrent = false;
      stop?.();
    };
  }, [pdf, page, scale, withText]);
  return (
    <>
      <canvas
        ref={canvas}
        className={classes.canvas}
        {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      />
      {withText && <Hidden>{text}</Hidden>}
    </>
  );
}

async function textOf(page: Awaited<ReturnType<Pdf['getPage']>>): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
}
