/** Lists in a PDF without tags, of which the dots are drawn and not written. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePdf } from '../../../../electron/backend/writers/pdf/write-pdf.ts';
import { chromiumPath, launchBrowser } from '../../../support/chromium.ts';
import { exampleStatement } from '../../../support/example-document.ts';
import { printedPage, textRead } from '../../../support/printed-page.ts';

if (!chromiumPath) console.warn('No Chromium found: no printed page is read here.');

const list = (...items: string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const dot = (left: number, top: number): string =>
  `<svg style="position:absolute;left:${left}px;top:${top}px" width="5" height="5"><circle cx="2.5" cy="2.5" r="2.5"/></svg>`;

describe.skipIf(!chromiumPath)('a page that was printed without tags', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const printed = async (body: string): Promise<string> =>
    textRead(await printedPage(browser, body, { tagged: false }));

  it('keeps its list under what leads it in, also items of many lines', async () => {
    const long = 'uw adres, en dat van ieder die bij u in huis woont. Ook als die verhuist.';
    const items = list('uw naam', long, 'Uw foto');
    expect(
      await printed(
        `<h1>Privacy</h1><p>Wij verwerken de volgende gegevens:</p>${items}<p>meer niet</p>`,
      ),
    ).toBe(
      `# Privacy\n\nWij verwerken de volgende gegevens:\n\n- uw naam\n- ${long}\n- Uw foto\n\nmeer niet\n`,
    );
  });

  it('knows which list stands in which, by dots, circles and squares', async () => {
    const inner = list(`straat${list('huisnummer')}`, 'plaats');
    expect(await printed(`<p>Wij hebben:</p>${list(`uw adres:${inner}`, 'uw naam')}`)).toBe(
      'Wij hebben:\n\n- uw adres:\n  - straat\n    - huisnummer\n  - plaats\n- uw naam\n',
    );
  });

  it('has a list right under a heading', async () => {
    const text = '<p>Wij bewaren uw gegevens nooit langer dan nodig is.</p>';
    expect(await printed(`${text}<h2>Gegevens</h2>${list('uw naam', 'uw adres')}`)).toContain(
      '\n\n## Gegevens\n\n- uw naam\n- uw adres\n',
    );
  });

  it('cuts no sentence at the end of a line in a narrow column', async () => {
    const sentence = 'Wij delen uw gegevens nooit met anderen. Dat blijft zo.';
    const body = `<p>${sentence}</p>${list(sentence, 'klaar')}<p>${sentence}</p>`;
    for (const columns of [
      `<div style="width:120px">${body}</div>`,
      `<div style="columns:2">${body}</div>`,
    ])
      expect(await printed(columns)).toBe(`${sentence}\n\n- ${sentence}\n- klaar\n\n${sentence}\n`);
  });

  it('goes on with an item on the next page and in the next column', async () => {
    const words = 'zon maan ster wolk regen wind sneeuw hagel mist storm dauw ijzel'.split(' ');
    const items = words.map((word, index) => {
      const others = [...words.slice(index), ...words.slice(0, index)].join(' ');
      return `over ${word} delen wij uw gegevens, ${others}, nooit met ${word} erbij en ${word} blijft.`;
    });
    const whole = `Dit geldt:\n\n${items.map((item) => `- ${item}\n`).join('')}`;
    const body = `<p>Dit geldt:</p>${list(...items)}`;
    expect(await printed(body)).toBe(whole);
    expect(await printed(`<div style="columns:2">${body}</div>`)).toBe(whole);
  });

  it('keeps the rows of a table with lists in its cells', async () => {
    const row = (...cells: string[]) =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const cell = list('naam', 'adres');
    const rows = [
      row('Wat', 'Waarom', 'Hoe lang'),
      row(cell, 'post', cell),
      row('foto', 'site', '1 jaar'),
    ];
    for (const border of [0, 1])
      expect(
        await printed(`<table border="${border}" cellpadding="12">${rows.join('')}</table>`),
      ).toBe('Wat | Waarom | Hoe lang\nnaam adres | post | naam adres\nfoto | site | 1 jaar\n');
  });

  it('sees no item beside dots that mark, rule or adorn', async () => {
    const sentence =
      'Wij delen uw gegevens en die van uw gezin<br>nooit met anderen dan u kent, en<br>dat blijft zo.';
    const text = sentence.replaceAll('<br>', ' ');
    const drawn = {
      'in the margin': `<div style="margin-left:20px;position:relative">${dot(-12, 25)}${sentence}</div>`,
      'in a row': `<div style="margin-left:40px;position:relative">${[-36, -28, -20, -12].map((left) => dot(left, 7)).join('')}${sentence}</div>`,
      'of a word that is drawn': `<div style="margin-left:40px;position:relative">${dot(-12, 7)}${dot(-21, 5)}${sentence}</div>`,
      'too large': `<div style="margin-left:40px;position:relative"><svg style="position:absolute;left:-20px" width="14" height="14"><circle cx="7" cy="7" r="7"/></svg>${sentence}</div>`,
    };
    for (const [name, body] of Object.entries(drawn))
      expect(await printed(body), name).toBe(`${text}\n`);
  });
});

it('reads the lists back that we write in a PDF', async () => {
  const document = exampleStatement();
  const { bytes } = await writePdf(document);
  const text = await textRead(bytes);
  for (const item of ['Wij verkopen uw gegevens niet.', 'Vragen? Mail naar'])
    expect(text).toContain(`\n- ${item}`);
});
