/** A drawing as a PNG of one size, by a Chromium. */
import type { Page } from 'playwright-core';
import type { Picture } from './icon-files.ts';

export async function pictureOf(page: Page, svg: string, side: number): Promise<Picture> {
  await page.setViewportSize({ width: side, height: side });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0"><img src="${source}" style="display:block;width:${side}px">`,
  );
  await page.locator('img').evaluate('(image) => image.decode()');
  return { side, png: await page.screenshot({ omitBackground: true }) };
}
