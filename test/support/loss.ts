/**
 * What a small or zoomed window may not lose: text that is cut off or lies under other text, something to
 * operate outside the window, and a focus that is out of sight (WCAG 2.2, 1.4.4, 1.4.10 and 2.4.11).
 */
import type { Page } from 'playwright-core';

/** In the page: an open dialog, or all of it; what can be seen; and how a fault names an element. */
const common = `
  const scope = document.querySelector('[aria-modal=true]') ?? document.body;
  const isSeen = (at) => at.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const boxOf = (at) => at.getBoundingClientRect();
  const named = (at) => at.outerHTML.slice(0, at.outerHTML.indexOf('>') + 1) +
    (at.ariaLabel ?? at.textContent).trim().slice(0, 40);
  function* around(at) {
    for (let up = at; up && up !== document.body; up = up.parentElement) yield up;
  }
`;

/** Text by the boxes of its lines. What is only said, and what has no letter or figure, is nothing to lose. */
const linesOfText = `
  const isOnlySaid = (at) => [...around(at)].some((up) => {
    const { clipPath, clip } = getComputedStyle(up);
    return clipPath.startsWith('inset(50%') || clip !== 'auto';
  });
  function linesOfText() {
    const lines = [];
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement;
      if (!/[\\p{L}\\p{N}]/u.test(node.data) || !isSeen(at) || isOnlySaid(at)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of range.getClientRects())
        if (right - left > 1) lines.push({ at, node, left, top, right, bottom });
    }
    return lines;
  }
`;

/** A letter may hang a pixel out of its line, and the box of a line three. */
const HANGS = { across: 1, down: 3 };

/** Cut off where nothing scrolls. A row that opens shows what it is of in full, by mouse and by key. */
const cutOff = `
  const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
  function isCut(line) {
    for (const up of around(line.at)) {
      const { overflowX, overflowY } = getComputedStyle(up);
      const { left, top, right, bottom } = boxOf(up);
      if (hides(overflowX) && Math.max(left - line.left, line.right - right) > ${HANGS.across}) return true;
      if (hides(overflowY) && Math.max(top - line.top, line.bottom - bottom) > ${HANGS.down}) return true;
      if ([overflowX, overflowY].some((each) => each === 'auto' || each === 'scroll')) return false;
    }
    return false;
  }
  const cutOff = (lines) => lines
    .filter((line) => line.at.closest('tr[data-opens]') === null && isCut(line))
    .map((line) => 'cut off: ' + named(line.at));
`;

/** What stays while the rest scrolls lies over it by design, as it does over what is cut. */
const overlapped = `
  const stayingOf = (at) => [...around(at)].find((up) => /sticky|fixed/.test(getComputedStyle(up).position));
  function shown(line) {
    const part = { ...line, staying: stayingOf(line.at) };
    for (const up of around(line.at)) {
      const { overflowX, overflowY } = getComputedStyle(up);
      const { left, top, right, bottom } = boxOf(up);
      if (overflowX !== 'visible') Object.assign(part, { left: Math.max(part.left, left), right: Math.min(part.right, right) });
      if (overflowY !== 'visible') Object.assign(part, { top: Math.max(part.top, top), bottom: Math.min(part.bottom, bottom) });
    }
    return part;
  }
  const shared = (a, b, from, to) => Math.min(a[to], b[to]) - Math.max(a[from], b[from]);
  const isOver = (a, b) => a.node !== b.node && a.staying === b.staying &&
    shared(a, b, 'left', 'right') > 2 &&
    shared(a, b, 'top', 'bottom') > 0.4 * Math.min(a.bottom - a.top, b.bottom - b.top);
  function overlapped(lines) {
    const parts = lines.map(shown)
      .filter(({ left, top, right, bottom }) => right - left > 2 && bottom - top > 2)
      .sort((a, b) => a.top - b.top);
    return parts.flatMap((a, place) => {
      const next = parts.slice(place + 1);
      const below = next.findIndex(({ top }) => top >= a.bottom);
      return next.slice(0, below < 0 ? undefined : below)
        .filter((b) => isOver(a, b))
        .map((b) => 'overlapped: ' + named(a.at) + ' and ' + named(b.at));
    });
  }
`;

/** Past an edge to which nothing can be scrolled. */
const outside = `
  const scrollerOf = (at) => [...around(at.parentElement)].find((up) => /auto|scroll/.test(getComputedStyle(up).overflowX));
  function isOutside(at) {
    const { left, right } = boxOf(at);
    const scroller = scrollerOf(at);
    const from = scroller === undefined ? 0 : boxOf(scroller).left - scroller.scrollLeft;
    const to = scroller === undefined ? innerWidth : from + scroller.scrollWidth;
    return right - left > 1 && (left < from - 1 || right > to + 1);
  }
  const outside = () => [...scope.querySelectorAll('a, button, input, textarea, select')]
    .filter((at) => isSeen(at) && !isOnlySaid(at) && isOutside(at))
    .map((at) => 'outside: ' + named(at));
`;

/** Out: a line for each text that is cut off or lies under another, and for what is outside the window. */
export const lost = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    ${common} ${linesOfText} ${cutOff} ${overlapped} ${outside}
    const lines = linesOfText();
    return [...new Set([...cutOff(lines), ...overlapped(lines), ...outside()])];
  })()`);

/**
 * Out: a line for each thing that would have the focus wholly under something else, come to by Tab from below
 * and from above: it is at the very edge then. Moves the focus about, so a look is best done before.
 */
export const hiddenFocus = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(async () => {
    ${common}
    const { port1, port2 } = new MessageChannel();
    // What the focus opened is closed by what the page does next.
    const next = () => new Promise((resolve) => { port1.onmessage = resolve; port2.postMessage(0); });
    const labelled = (at, hit) => [...(at.labels ?? [])].some((label) => label.contains(hit));
    function isHidden(at) {
      const { left, top, width, height } = boxOf(at);
      const points = [0.05, 0.5, 0.95].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height]));
      return width > 1 && !points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (at.contains(hit) || hit.contains(at) || labelled(at, hit));
      });
    }
    const before = document.activeElement;
    const all = [...scope.querySelectorAll('a, button, input, textarea, select, summary, [tabindex="0"]')]
      .filter((at) => at.tabIndex >= 0 && isSeen(at));
    const found = new Set();
    for (const [block, each] of [['end', all], ['start', all.toReversed()]]) {
      for (const at of each) {
        at.scrollIntoView({ block });
        at.focus();
        await next();
        if (document.activeElement === at && isHidden(at)) found.add('focus hidden at the ' + block + ': ' + named(at));
      }
    }
    port1.close();
    if (before === null || before === document.body) document.activeElement?.blur();
    else before.focus();
    return [...found];
  })()`);
