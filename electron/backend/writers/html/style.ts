import type { Document } from '../../../../shared/document/model.ts';
import { writerMessages } from '../../../../shared/i18n/writers.ts';
import { accentOnWhite } from '../accent.ts';
import { cssString } from './escape.ts';
import { plainLine } from './runs.ts';

/** Paper of the design's colour tokens, light; the accent is the organisation's own. */
const light = (accent: string): string => `color-scheme:light;
--paper:#FFFFFF;--text:#1C2523;--text2:#46514E;--line:#C9CEC7;--accent:${accent};
--check:#724900;--check-bg:#FBF1DB;--focus:#A9530C;`;

/** The same, dark. An own accent is only known to be readable on white, so petrol returns. */
const DARK = `color-scheme:dark;
--paper:#1B2220;--text:#E9EDEA;--text2:#BAC4C0;--line:#46514E;--accent:#84CBC9;
--check:#EBC271;--check-bg:#352A13;--focus:#F0A860;`;

const SCREEN = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--text);
font:17px/27px "Noto Sans","Segoe UI",system-ui,-apple-system,Roboto,"Helvetica Neue",Arial,sans-serif;
overflow-wrap:anywhere;hyphens:auto;hyphenate-limit-chars:14 5 5}
header,main,footer{max-width:calc(var(--column) + 2 * var(--margin));margin:0 auto;padding:0 var(--margin)}
header{padding-top:40px;position:relative}
main{padding-bottom:40px}
footer{padding-top:16px;padding-bottom:32px;color:var(--text2);font-size:14px;line-height:20px}
footer p{margin:0;border-top:1px solid var(--line);padding-top:12px;display:flex;flex-wrap:wrap;gap:4px 24px;justify-content:space-between}
h1,h2{font-family:"Noto Serif",Georgia,Cambria,"Times New Roman",serif;font-weight:600;text-wrap:balance}
h1{font-size:34px;line-height:44px;margin:0 0 8px}
h2{font-size:23px;line-height:32px;margin:48px 0 8px}
h3,h4{font-size:17px;line-height:27px;font-weight:600;margin:28px 0 4px}
p,ul,dl,table{margin:0 0 16px}
ul{padding-left:22px}
li{margin-bottom:6px}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.title h1,.title h2{margin-bottom:4px}
.title.level-2{margin-top:48px}
.title.level-2 h2{margin-top:0}
.eyebrow,.subtitle,.small{color:var(--text2);font-size:15px;line-height:23px}
.eyebrow{margin-bottom:0}
.answer{padding-top:2.5mm;overflow:hidden;overflow-wrap:normal}
.sign{padding-top:13mm;overflow:hidden;white-space:nowrap}
.logo{display:block;max-width:180px;max-height:72px;float:right;margin:0 0 16px 24px}
.concept{display:table;margin:0 0 16px auto;padding:2px 10px;border:1px solid var(--check);border-radius:2px;color:var(--check);font-size:15px;font-weight:600;letter-spacing:.06em}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:15px;line-height:22px;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:8px 16px 8px 0}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:14px;line-height:20px;font-weight:600;vertical-align:bottom;border-bottom:1.5px solid var(--text);padding-top:4px;padding-bottom:5px}
thead .letter{display:block}
tbody tr{border-bottom:1px solid var(--line)}
.line{display:block}
.letter{color:var(--accent);font:italic 500 18px/22px "Noto Serif",Georgia,Cambria,serif;white-space:nowrap}
.fields{border-bottom:1px solid var(--line)}
.fields>div{border-top:1px solid var(--line);padding:10px 0;display:grid;grid-template-columns:minmax(0,26fr) minmax(0,74fr);column-gap:20px}
dt{font-weight:600;position:relative}
dd{margin:0;min-width:0}
dd p{margin-bottom:2px}
dd>:last-child{margin-bottom:0}
dd>p+table,dd>p+ul,dd>p+.marker{margin-top:10px}
dd tbody tr:last-child{border-bottom:0}
.fields .letter{position:absolute;right:calc(100% + 12px)}
.hint{display:block;font-weight:400;font-size:14px;line-height:20px;color:var(--text2)}
.missing,.marker{background:var(--check-bg);border:1.5px dashed var(--check);border-radius:2px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.missing{display:inline-block;max-width:100%;padding:1px 7px}
td .missing{font-size:14px;line-height:20px;padding:1px 5px}
.line+.line{margin-top:3px}
.marker{padding:8px 14px}
.frame{border-top:1pt solid var(--accent);border-bottom:1pt solid var(--accent);padding:16px 0;margin:32px 0}
.frame h2:first-child,.frame h3:first-child{margin-top:0}
.frame>:last-child{margin-bottom:0}
.label{clear:both;border:5px double var(--accent);border-radius:3px;padding:40px 48px;margin:40px 0}
.label p:last-child{margin-bottom:0}
.aside{border-top:1px solid var(--line);margin-top:32px;padding-top:12px;font-size:15px;line-height:23px}
.aside h2,.aside h3{font-family:inherit;font-size:15px;line-height:23px;font-weight:600;color:var(--text2);margin:0 0 4px}
.contents p{font-weight:600;margin-bottom:4px}
.contents ul{list-style:none;padding:0}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

/** A row becomes its cells under each other, each behind the head of its column. */
const stacked = (within = ''): string => {
  const each = (...names: string[]): string => names.map((name) => within + name).join(',');
  return `
${each('table', 'tbody', 'tr', 'td')}{display:block;width:auto}
${each('thead', 'colgroup')}{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${each('tbody tr')}{padding:8px 0}
${each('td')}{padding:2px 0}
${each('td::before')}{content:attr(data-label);display:block;font-weight:600;font-size:14px;line-height:20px;color:var(--text2)}`;
};

const NARROW = `
:root{--margin:20px}
body{font-size:16px;line-height:25px}
h1{font-size:28px;line-height:36px}
.label{padding:24px 20px}
.fields>div{display:block}
.fields .letter{position:static}
dd{margin-top:4px}
${stacked()}`;

/** A table made for paper on its side may be wider than the column of text. */
const WIDE = `
.landscape table{font-size:14px;line-height:20px}
.landscape th,.landscape td{padding-right:10px}
.landscape{--wide:min(1280px,100vw - 64px);width:var(--wide);margin-left:calc((100% - var(--wide)) / 2)}`;

/** Print follows the PDF; Chromium and Firefox fill the margin boxes, others leave them empty. */
const PRINT = `
header,main,footer{max-width:none;padding:0}
body{font-size:10pt;line-height:15pt}
h1{font-size:21pt;line-height:27pt}
h2{font-size:13pt;line-height:18pt;margin-top:20pt}
h3,h4{font-size:10pt;line-height:15pt;margin-top:12pt}
p,ul,dl,table{margin-bottom:7pt}
dd p{margin-bottom:1pt}
table{font-size:8.5pt;line-height:12pt}
td .missing{font-size:8.5pt;line-height:12pt}
thead{display:table-header-group}
thead th{font-size:8pt;line-height:11pt;border-bottom-width:1pt}
tbody tr{border-bottom-width:.5pt;break-inside:avoid}
.eyebrow,.subtitle,.small,.aside,.aside h2,.aside h3,.hint{font-size:8.5pt;line-height:12pt}
.letter{font-size:12pt;line-height:15pt}
.fields .letter{right:calc(100% + 4mm)}
.fields>div{grid-template-columns:41mm 1fr;column-gap:5mm;padding:6pt 0}
h1,h2,h3,h4,.title,.eyebrow{break-after:avoid}
li,.marker,.frame.objection{break-inside:avoid}
header,main>div:not(.landscape){padding-left:var(--letters)}
.new-page>:first-child,.new-page>.title h2{margin-top:0}
.landscape{page:landscape}
.landscape table{font-size:8pt;line-height:10.6pt}
.landscape th,.landscape td{padding-right:2.5mm}
.new-page{break-before:page}
.concept,footer{display:none}
a{color:inherit;text-decoration:none}`;

/** The whole style sheet of one document. */
export function styleSheet(document: Document): string {
  const statement = document.kind === 'statement';
  const column = statement ? 680 : 960;
  const paper = light(accentOnWhite(document.accent));
  return [
    `:root{--column:${column}px;--margin:${statement ? 32 : 56}px;${paper}}`,
    `@media (prefers-color-scheme:dark){:root{${DARK}}}`,
    SCREEN,
    `@media screen and (max-width:599px){${NARROW}}`,
    `@media screen and (max-width:899px){${stacked('.landscape ')}}`,
    `@media screen and (min-width:900px){${WIDE}}`,
    `@media print{:root{--letters:${statement ? 0 : 13}mm;${paper}}${PRINT}}`,
    pages(document, statement),
  ].join('\n');
}

function pages(document: Document, statement: boolean): string {
  const words = writerMessages[document.language];
  const box = (name: string, content: string, more = ''): string =>
    `@${name}{content:${content};font:7.5pt/10pt sans-serif;color:#46514E;${more}}`;
  const boxes = [
    box('bottom-left', cssString(plainLine(document.footer.left))),
    box('bottom-center', cssString(plainLine(document.footer.middle))),
    box('bottom-right', `counter(page) " ${words.pageOf} " counter(pages)`),
    document.concept
      ? box('top-right', cssString(words.concept), 'font-weight:bold;color:#724900;')
      : '',
  ].join('');
  // Browsers cut off what lies outside the page's box, so the letters' margin is inside it.
  const margin = statement ? '20mm 22mm 24mm 24mm' : '20mm 18mm 24mm 15mm';
  return `@page{size:A4 portrait;margin:${margin};${boxes}}
@page landscape{size:A4 landscape;margin:16mm 18mm 20mm;${boxes}}`;
}
