/** Pages as a browser saves them in a PDF: it draws the dots of a list, and tags its items. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { chromiumPath, launchBrowser } from '../../../support/chromium.ts';
import { printedPage, textRead } from '../../../support/printed-page.ts';

if (!chromiumPath) console.warn('No Chromium found: no printed page is read here.');

const ITEMS =
  '<p>Wij verwerken de volgende gegevens:</p><ul><li>uw naam</li><li>uw adres</li></ul>';

describe.skipIf(!chromiumPath)('a page that a browser printed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const printed = async (body: string): Promise<string> =>
    textRead(await printedPage(browser, body, { tagged: true }));

  it('keeps its list under what leads it in, and its headings', async () => {
    const small = '<h4>Gegevens</h4>';
    const list = '<ul><li>Wij verkopen niets. Ook niet aan partners.</li><li>klaar</li></ul>';
    expect(await printed(`<h1>Privacy</h1>${ITEMS}${small}${list}<p>Tot slot.</p>`)).toBe(
      '# Privacy\n\nWij verwerken de volgende gegevens:\n\n- uw naam\n- uw adres\n\n#### Gegevens\n\n- Wij verkopen niets. Ook niet aan partners.\n- klaar\n\nTot slot.\n',
    );
  });

  it('has no heading in large words that lead in a list', async () => {
    const text = '<p>Zo gaan wij met uw gegevens om en met die van uw gezin.</p>';
    const lead = '<p style="font-size:15pt">Wij verwerken:</p>';
    expect(await printed(`${text}${lead}<ul><li>uw naam</li></ul>`)).toContain(
      '\n\nWij verwerken:\n\n- uw naam\n',
    );
  });

  it('keeps lists in lists, paragraphs in an item and what comes after', async () => {
    const inner = '<ul><li>straat</li><li>plaats</li></ul>';
    const long = 'Een adres is ook persoonlijk, en dat van <b>uw gezin</b> ook.';
    expect(
      await printed(
        `<p>Wij hebben:</p><ul><li>uw <b>naam</b></li><li>uw adres:${inner}samen</li><li><p>Eerst dit.</p><p>${long}</p></li></ul>`,
      ),
    ).toBe(
      `Wij hebben:\n\n- uw naam\n- uw adres:\n  - straat\n  - plaats\n- samen\n- Eerst dit. ${long.replace(/<.*?>/g, '')}\n`,
    );
  });

  it('keeps the numbers of a list, which may be those of titles', async () => {
    const list =
      '<ol><li>Uw naam en adres, en waar wij u kunnen bellen en mailen.</li><li>Nog iets</li></ol>';
    expect(await printed(`<p>Wij hebben:</p>${list}`)).toBe(
      'Wij hebben:\n\n1. Uw naam en adres, en waar wij u kunnen bellen en mailen.\n\n2. Nog iets\n',
    );
  });

  it('keeps a title with a number above its text', async () => {
    const list = '<ol><li><b>Bewaren</b><p>Wij bewaren alles.</p></li><li>Nog iets</li></ol>';
    expect(await printed(`<p>Dit geldt voor ons allemaal.</p>${list}`)).toBe(
      'Dit geldt voor ons allemaal.\n\n1. Bewaren\n\nWij bewaren alles.\n\n2. Nog iets\n',
    );
  });

  it('keeps that title above text on the next page', async () => {
    const text = 'Wij bewaren alles zo lang als de wet dat van ons vraagt en niet langer.';
    const list = `<ol><li>Bewaren<p style="break-before:page;margin:0">${text}</p></li></ol>`;
    expect(await printed(`<p>Dit geldt voor ons allemaal.</p>${list}`)).toBe(
      `Dit geldt voor ons allemaal.\n\n1. Bewaren\n\n${text}\n`,
    );
  });

  it('has a list that is typed in one item, and no break at a dash in a sentence', async () => {
    const typed = '<li>Uw gegevens:<br>• naam<br>• adres</li><li>- een<br>- twee</li>';
    const prose = '<li>Wij delen uw naam<br>– en die van anderen – nooit.</li>';
    expect(await printed(`<ul style="list-style:none">${typed}${prose}</ul>`)).toBe(
      '- Uw gegevens:\n- naam\n- adres\n- een\n- twee\n- Wij delen uw naam – en die van anderen – nooit.\n',
    );
  });

  it('keeps the sign of an item with its words, though each is tagged as an item', async () => {
    const apart = ['uw naam', 'uw adres'].map(
      (words) =>
        `<li style="display:inline-block;width:20px">•</li><li style="display:inline">${words}</li><br>`,
    );
    expect(
      await printed(`<p>Wij hebben:</p><ul style="list-style:none">${apart.join('')}</ul>`),
    ).toBe('Wij hebben:\n\n- uw naam\n- uw adres\n');
  });

  it('has no headings where all is tagged as one, and no item that holds paragraphs', async () => {
    const lines = ['Wij bewaren uw naam en adres niet', 'langer dan nodig is voor de post.'];
    const tagged = lines.map((line) => `<h1 style="font:12pt serif;margin:0">${line}</h1>`);
    expect(await printed(tagged.join(''))).toBe(`${lines.join(' ')}\n`);
    expect(await printed('<h1>Privacyverklaring van De Halm</h1><p>Kort.</p>')).toContain('# ');
    const paragraph = Array.from({ length: 20 }, () => lines.join(' ')).join(' ');
    const long = `<ul><li><p>${paragraph}</p><p>${paragraph}</p></li></ul>`;
    expect(await printed(long)).toBe(`${paragraph}\n\n${paragraph}\n`);
  });

  it('has a heading whole, however its words are spread', async () => {
    const wide = '<h2 style="line-height:3;width:60px">Wie wij zijn</h2>';
    const apart =
      '<h2 style="display:flex;justify-content:space-between"><i>Recht</i><i>op</i></h2>';
    const text = 'Dit geldt voor ons allemaal, en zo ook voor u en voor uw gezin.';
    expect(await printed(`${wide}<p>${text}</p>${apart}<p>${text}</p>`)).toBe(
      `## Wie wij zijn\n\n${text}\n\n## Recht op\n\n${text}\n`,
    );
  });

  it('has the panels of a list apart', async () => {
    const panel = (title: string) =>
      `<li><h3>${title}</h3><p>Wij bewaren dit.</p><p>Kort.</p></li>`;
    expect(await printed(`<p>Lees:</p><ul>${panel('Kassa')}${panel('Post')}</ul>`)).toBe(
      'Lees:\n\n### Kassa\n\nWij bewaren dit.\n\nKort.\n\n### Post\n\nWij bewaren dit.\n\nKort.\n',
    );
  });

  it('goes on with an item on the next page and in the next column', async () => {
    const words = 'zon maan ster wolk regen wind sneeuw hagel mist storm dauw ijzel'.split(' ');
    const items = words.map((word, index) => {
      const others = [...words.slice(index), ...words.slice(0, index)].join(' ');
      return `over ${word} delen wij uw gegevens, ${others}, nooit met ${word} erbij. En ${word} blijft.`;
    });
    const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const whole = items.map((item) => `- ${item}\n`).join('');
    expect(await printed(`<p>Dit geldt:</p>${list}`)).toBe(`Dit geldt:\n\n${whole}`);
    expect(await printed(`<div style="columns:2"><p>Dit geldt:</p>${list}</div>`)).toBe(
      `Dit geldt:\n\n${whole}`,
    );
  });

  it('parts the lists of two pages', async () => {
    const next =
      '<div style="break-before:page"><ul><li>en ook dat wij alles bewaren</li></ul></div>';
    expect(
      await printed(`<p>Eerst dit:</p><ul><li>dat wij u bellen</li></ul>${next}<p>meer niet</p>`),
    ).toBe('Eerst dit:\n\n- dat wij u bellen\n- en ook dat wij alles bewaren\n\nmeer niet\n');
  });

  it('cuts no sentence at the end of a line in a narrow column', async () => {
    const sentence = 'Wij delen uw gegevens nooit met anderen. Dat blijft zo.';
    const list = `<ul><li>${sentence}</li><li>klaar</li></ul>`;
    expect(await printed(`<div style="columns:2"><p>${sentence}</p>${list}</div>`)).toBe(
      `${sentence}\n\n- ${sentence}\n- klaar\n`,
    );
  });

  it('keeps the rows of a table with lists in its cells', async () => {
    const row = (...cells: string[]) =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const list = '<ul><li>naam</li><li>adres</li></ul>';
    const rows = [
      row('Wat', 'Waarom', 'Hoe lang'),
      row(list, 'post', list),
      row('foto', 'site', '1 jaar'),
    ];
    // Without a border a table is not tagged as one.
    for (const border of [0, 1])
      expect(
        await printed(`<table border="${border}" cellpadding="12">${rows.join('')}</table>`),
      ).toBe('Wat | Waarom | Hoe lang\nnaam adres | post | naam adres\nfoto | site | 1 jaar\n');
  });

  it('says the same as the page itself', async () => {
    const body = `<h1>Privacyverklaring</h1><p>Bakkerij De Halm is verantwoordelijk voor uw gegevens. Mail ons: privacy@dehalm.example.</p><h2>Welke gegevens</h2>
<p>Wij verwerken de volgende gegevens:</p><ul><li>naam</li><li>e-mailadres</li><li>bankrekeningnummer</li></ul>
<h2>Waarvoor</h2><p>Wij gebruiken uw gegevens om:</p><ul><li>uw bestelling te bezorgen;</li><li>onze nieuwsbrief te sturen, als u daar toestemming voor geeft.</li></ul>
<h2>Delen</h2><p>Wij delen uw gegevens met:</p><ul><li>PostNL</li><li>Mollie</li></ul><h2>Rechten</h2><p>U hebt recht op:</p><ol><li>inzage</li><li>verwijdering</li><li>bezwaar</li></ol>`;
    const pdf = await printed(body);
    const page = await textRead(new TextEncoder().encode(`<body>${body}</body>`), 'a.html');
    expect(pdf.replaceAll(/\d\. /g, '- ').replaceAll(/\n\n(?=- )/g, '\n')).toBe(
      page.replaceAll(/\n\n(?=- )/g, '\n'),
    );
    expect(saidIn(pdf)).toEqual(saidIn(page));
    expect(saidIn(pdf).proposals).toContain('bankrekeningnummer');
  });
});

/** Without the places, which differ by the signs of the lists. */
function saidIn(text: string) {
  const { elements, proposals } = readStatement(text, '2026-11-23');
  const bare = (value: unknown): string =>
    JSON.stringify(value, (key, inner: unknown) => (PLACES.has(key) ? undefined : inner));
  return { elements: bare(elements), proposals: bare(proposals) };
}

const PLACES = new Set(['start', 'end']);
