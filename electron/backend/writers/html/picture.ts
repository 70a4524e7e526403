import type { Document, Picture, PictureText } from '../../../../shared/document/model.ts';
import { pictureMessages } from '../../../../shared/i18n/pictures.ts';
import type { Palette } from '../../../../shared/pictures/paint.ts';
import { looks } from '../../../../shared/pictures/type.ts';
import { shapesSvg } from '../picture-svg.ts';
import { visibleText } from '../visible-characters.ts';
import type { HtmlContext } from './context.ts';
import { escapeHtml } from './escape.ts';
import { plainLine } from './runs.ts';
import { tableHtml } from './table.ts';

/** The colours of the page, so that a picture turns dark with it. */
const palette: Palette = {
  surface: 'var(--paper)',
  sunken: 'var(--paper)',
  soft: 'var(--soft)',
  accent: 'var(--accent)',
  flow: 'var(--flow)',
  control: 'var(--text2)',
  line: 'var(--line)',
  quiet: 'var(--text2)',
  crust: 'var(--focus)',
  land: 'var(--land)',
  europe: 'var(--europe)',
  text: 'var(--text)',
};

const LIGHT = '--soft:#E0EDEB;--flow:#4F9491;--land:#DADCD4;--europe:#B5D3CF;';
const DARK = '--soft:#1C3635;--flow:#5FA5A1;--land:#323C39;--europe:#2F5C59;';

const STYLE = `
:root{${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
@media print{:root{${LIGHT}}figure{break-inside:avoid}}
figure{margin:0 0 24px}
figure svg{display:block;width:100%;height:auto;max-width:720px;margin-bottom:8px}
figure text{fill:var(--text)}
figure .head,figure .detail{fill:var(--text2)}
figure .strong{font-weight:600}
summary{cursor:pointer;color:var(--accent);margin-bottom:8px}`;

/** What the pictures of a document add to its style sheet: nothing where it has none. */
export function pictureStyle({ sections }: Document): string {
  const has = sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'picture'));
  return has ? STYLE : '';
}

/** Drawn, with the same as a table behind a summary that opens without a script. */
export function pictureHtml(picture: Picture, context: HtmlContext): string {
  const name = `picture-${picture.name}`;
  const table = tableHtml(picture.table, context);
  const words = pictureMessages[context.language];
  return `<figure>
<svg viewBox="0 0 ${picture.width} ${picture.height}" role="img" aria-labelledby="${name}-title ${name}-desc">
<title id="${name}-title">${escapeHtml(plainLine(picture.title))}</title>
<desc id="${name}-desc">${escapeHtml(visibleText(picture.table.caption))}</desc>
${shapesSvg(picture, palette)}
${picture.texts.map(textSvg).join('\n')}
</svg>
${picture.tableShown ? table : `<details><summary>${escapeHtml(words.asTable)}</summary>${table}</details>`}
</figure>`;
}

/** The fonts of a page are the reader's own, and some are wider than those the boxes were made for. */
const SMALLER = 0.94;

function textSvg({ x, y, look, rows, runs }: PictureText): string {
  const { size, leading, baseline } = looks[look];
  const lang = runs.find((run) => run.lang)?.lang;
  const lines = rows.map((row, at) => {
    const top = Math.round((y + baseline + at * leading) * 10) / 10;
    return `<tspan x="${x}" y="${top}">${escapeHtml(visibleText(row))}</tspan>`;
  });
  return `<text class="${look}" font-size="${size * SMALLER}" unicode-bidi="plaintext"${lang ? ` lang="${lang}"` : ''}>${lines.join('')}</text>`;
}
