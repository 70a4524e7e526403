import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHtml } from '../../../electron/backend/writers/html/write-html.ts';
import type { Document } from '../../../shared/document/model.ts';
import { chromiumPath, launchBrowser } from '../../support/chromium.ts';
import { everywhere, exampleRegister, exampleStatement } from '../../support/example-document.ts';

if (!chromiumPath) console.warn('No Chromium found: HTML is not tested in a browser here.');

/** Each tries to leave the place it stands in: text, attribute, style sheet, comment, address. */
const ATTACKS = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "' onmouseover='window.hit=1",
  '</title></style><svg onload=window.hit=1>',
  '"} * {background:url(https://evil.example)} @import "https://evil.example";',
  '\\"}</style><iframe srcdoc="<script>parent.hit=1</script>">',
  '--><script>window.hit=1</script><!--',
  'javascript:window.hit=1',
  'https://x.example/"onclick="window.hit=1',
  '&lt;script&gt;window.hit=1&lt;/script&gt;',
  '<bdi></bdi></bdi></p></td></table><form action=//evil.example>',
  '\u202e<script>\u0000window.hit=1</script>',
  '<base href="https://evil.example"><meta http-equiv=refresh content="0;https://evil.example">',
];

describe.skipIf(!chromiumPath)('HTML in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function open<T>(
    document: Document,
    ask: (page: Page, requests: string[]) => Promise<T>,
    width = 1200,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<T> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    try {
      await page.setContent(writeHtml(document));
      return await ask(page, requests);
    } finally {
      await context.close();
    }
  }

  /** Names of all elements in order, links apart: an address that is safe becomes a link. */
  const skeleton = (page: Page): Promise<string> =>
    page.evaluate(
      `[...document.querySelectorAll('*')].map((e) => e.localName).filter((n) => n !== 'a' && n !== 'br').join(' ')`,
    );

  it.each(ATTACKS)('reads %j as text in every place', async (attack) => {
    const harmless = await open(everywhere('x'), skeleton);
    await open(everywhere(attack), async (page, requests) => {
      expect(await skeleton(page)).toBe(harmless);
      expect(await page.evaluate('window.hit')).toBeUndefined();
      expect(requests).toEqual([]);
      const handlers = `[...document.querySelectorAll('*')].flatMap((e) => e.getAttributeNames()).filter((n) => n.startsWith('on')).length`;
      expect(await page.evaluate(handlers)).toBe(0);
      const targets = `[...document.links].map((a) => a.protocol).filter((p) => !['https:', 'mailto:', 'about:'].includes(p))`;
      expect(await page.evaluate(targets)).toEqual([]);
    });
  });

  it('keeps the style sheet whole whatever the footer says', async () => {
    const rules = (page: Page) => page.evaluate('document.styleSheets[0].cssRules.length');
    expect(await open(everywhere(ATTACKS.join(' ')), rules)).toBe(
      await open(everywhere('x'), rules),
    );
  });

  it.each([320, 599, 600, 899, 900, 1200])('has no sideways scroll at %i px', async (width) => {
    const overflow = 'document.documentElement.scrollWidth - innerWidth';
    for (const document of [exampleStatement(), exampleRegister(), everywhere('w'.repeat(5000))]) {
      expect(await open(document, (page) => page.evaluate(overflow), width)).toBeLessThanOrEqual(0);
    }
  });

  it('turns rows into labels and values on a phone and keeps them a table for a screen reader', async () => {
    await open(
      exampleStatement(),
      async (page) => {
        const label = `getComputedStyle(document.querySelector('td'), '::before').content`;
        expect(await page.evaluate(label)).toContain('Waarvoor');
        expect(await page.getByRole('columnheader', { name: 'Hoe lang?' }).count()).toBe(1);
        expect(await page.getByRole('cell', { name: '2 jaar na levering' }).count()).toBe(1);
      },
      320,
    );
  });

  it('has the landmarks and names a reader jumps by', async () => {
    await open(exampleStatement(), async (page) => {
      for (const role of ['banner', 'main', 'contentinfo'] as const) {
        expect(await page.getByRole(role).count()).toBe(1);
      }
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('De Halm');
      expect(await page.getByRole('region', { name: '9. U mag bezwaar maken' }).count()).toBe(1);
      expect(await page.getByRole('table', { name: 'U bestelt iets' }).count()).toBe(1);
    });
  });

  it.each(['light', 'dark'] as const)('has 4.5:1 or more for every text in %s', async (scheme) => {
    const worst = await open(
      exampleRegister(),
      (page) => page.evaluate(WORST_CONTRAST),
      1200,
      scheme,
    );
    expect(worst).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the column of a statement within 680 px', async () => {
    const width = `document.querySelector('main > div').getBoundingClientRect().width`;
    expect(await open(exampleStatement(), (page) => page.evaluate(width))).toBeLessThanOrEqual(680);
  });
});

/** Lowest WCAG contrast between a text and the nearest background behind it. */
const WORST_CONTRAST = `(() => {
  const rgb = (css) => css.match(/[\\d.]+/g).map(Number);
  const light = (css) => {
    const [r, g, b] = rgb(css).map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (e) => {
    for (let at = e; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (rgb(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const texts = [...document.body.querySelectorAll('*')].filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()));
  return Math.min(...texts.map((e) => {
    const [a, b] = [light(getComputedStyle(e).color), light(behind(e))].sort((x, y) => x - y);
    return (b + 0.05) / (a + 0.05);
  }));
})()`;
