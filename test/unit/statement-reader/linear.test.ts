import { expect, test } from 'vitest';
import { textOfPage } from '../../../electron/backend/importers/statement/html.ts';
import { textOfMarkdown } from '../../../electron/backend/importers/statement/markdown.ts';
import { readStatement } from '../../../shared/statement-reader/read-statement.ts';
import { longStatement, worstTexts } from '../../support/long-statements.ts';

/** Milliseconds of this thread alone, so that what else the machine does counts for little. */
function taken(work: () => unknown): number {
  const times = [1, 2].map(() => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

/** Eight times the text: linear work takes eight times as long, quadratic work sixty-four. */
function growth(work: (text: string) => unknown, text: string): number {
  const small = taken(() => work(text.slice(0, text.length / 8)));
  // Below this the clock tells more of the machine than of the work.
  return taken(() => work(text)) / Math.max(small, 4);
}

/** Measured, three times over: at most 10.5. */
const MOST = 14;
const SIGNS = 80_000;

test.each([['a statement', longStatement(SIGNS)] as const, ...worstTexts(SIGNS)])(
  'reading %s takes time linear to its length',
  { timeout: 60_000 },
  (_name, text) => {
    expect(growth(readStatement, text)).toBeLessThan(MOST);
  },
);

test('so does taking the text out of a page or of Markdown', { timeout: 60_000 }, () => {
  const of = (piece: string): string => piece.repeat(SIGNS / piece.length);
  for (const piece of [
    '<p>',
    '<b>',
    '</p>',
    '<ul><li>',
    '<table><tr><td>',
    '&amp;',
    '<a href="#">',
    '<!--',
  ])
    expect(
      growth((text) => tried(() => textOfPage(text)), of(piece)),
      piece,
    ).toBeLessThan(MOST);
  for (const piece of ['**', '[a](', '`', '![', '<', '_a', '| ', '\\', '> ', '# '])
    expect(growth(textOfMarkdown, of(piece)), piece).toBeLessThan(MOST);
});

/** A page that is nested as no page is, is refused. */
function tried(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return undefined;
  }
}

test('the same text always gives the same reading', () => {
  const text = longStatement(6_000);
  expect(readStatement(text)).toEqual(readStatement(text));
});
