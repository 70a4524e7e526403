import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import classes from './StayingHead.module.css';

/** Of a head with a title of one line; what is there before the first picture costs no second look at the page. */
const USUAL_REM = 6.125;

/** What stays in sight while one scrolls; what scrolls under it keeps clear of it by `--a30-staying`. */
export function StayingHead({ children }: { readonly children: ReactNode }) {
  const head = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const style = head.current?.closest('main')?.style;
    style?.setProperty('--a30-staying', `${USUAL_REM}rem`);
    return () => void style?.removeProperty('--a30-staying');
  }, []);
  useEffect(() => {
    const { current } = head;
    const scroller = current?.closest('main');
    if (!current || !scroller) return undefined;
    let known = USUAL_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const observer = new ResizeObserver(() => {
      if (current.offsetHeight === known) return;
      known = current.offsetHeight;
      scroller.style.setProperty('--a30-staying', `${known}px`);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={head} className={classes.head}>
      {children}
    </div>
  );
}
