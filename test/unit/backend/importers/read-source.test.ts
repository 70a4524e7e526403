import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Document as Word,
} from 'docx';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { readSource } from '../../../../electron/backend/importers/statement/read-source.ts';
import { Refusal } from '../../../../electron/backend/importers/statement/refusal.ts';
import { docxInThread } from '../../../../electron/backend/writers/docx/docx-in-thread.ts';
import { writeHtml } from '../../../../electron/backend/writers/html/write-html.ts';
import { writeMarkdown } from '../../../../electron/backend/writers/markdown/write-markdown.ts';
import { writePdf } from '../../../../electron/backend/writers/pdf/write-pdf.ts';
import { exampleStatement } from '../../../support/example-document.ts';

const ignore = (): void => undefined;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function textOf(bytes: Uint8Array | string, name: string): Promise<string> {
  const given = typeof bytes === 'string' ? bytesOf(bytes) : bytes;
  return (await readSource({ bytes: given, name }, ignore)).text;
}

async function refusalOf(bytes: Uint8Array | string, name: string): Promise<string> {
  try {
    await textOf(bytes, name);
    return 'read';
  } catch (error) {
    if (error instanceof Refusal) return (error as Refusal).code;
    throw error;
  }
}

const table =
  'Waarvoor | Welke gegevens | Waarom mag dat? | Hoe lang?\nUw bestelling maken en bezorgen | contactgegevens, bestelling | nodig voor onze afspraak met u | 2 jaar na levering\n';

test('our own statement reads back from every format in which we write it', async () => {
  const document = exampleStatement();
  const { bytes: pdf } = await writePdf(document);
  const files = {
    'a.pdf': pdf,
    'a.docx': await docxInThread(document),
    'a.html': bytesOf(writeHtml(document)),
    'a.md': bytesOf(writeMarkdown(document)),
  };
  for (const [name, bytes] of Object.entries(files)) {
    const text = await textOf(bytes, name);
    expect(text, name).toMatch(/^# Privacyverklaring van Bakkerij De Halm\n/);
    expect(text, name).toContain('\n## 9. U mag bezwaar maken\n\nWilt u geen reclame meer?');
    expect(text, name).toContain(table);
    expect(await textOf(bytes, name), name).toBe(text);
  }
});

test('text keeps its place, in whatever letters it was saved', async () => {
  const text = 'Wij verkopen uw gegevens niet.\r\nPrivé is privé: €\u00a05.\r\n';
  const wide = Buffer.from(text, 'utf16le');
  expect(await textOf(text, 'a.txt')).toBe(text);
  expect(await textOf(`\ufeff${text}`, 'a.txt')).toBe(text);
  expect(await textOf(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), 'a.txt')).toBe(text);
  expect(await textOf(wide, 'a.txt')).toBe(text);
  expect(await textOf(Buffer.from(wide).swap16(), 'a.txt')).toBe(text);
  const old = Buffer.from(text.replace('€', '\u0080'), 'latin1');
  expect(await textOf(old, 'a.txt')).toBe(text);
});

const page = `<!doctype html><html><head><title>Privacy</title><style>p{}</style></head>
<body class="cookies-not-set no-sidebar">
<header class="site-header"><a href="/">Van Dam</a><nav><ul><li><a href="/">Home</a><li><a href="/over">Over ons</a></ul></nav></header>
<div class="elementor"><div class="entry">
<h1>Privacyverklaring</h1>
<ul class="inhoud"><li><a href="#a">Gegevens</a></li><li><a href="#b">Delen</a></li><li><a href="#c">Rechten</a></li><li><a href="#d">Contact</a></li></ul>
<p>Wij verwerken uw naam&nbsp;en adres. Zo leveren wij uw bestel&shy;ling, en dat doen wij al jaren met zorg voor wat u ons toevertrouwt.</p>
<h2>Met wie delen wij?</h2><p>Met deze bedrijven:</p>
<ul><li><a href="https://mollie.example/privacy">Mollie</a></li><li><a href="https://post.example/privacy">Post</a><ul><li>alleen adres</li></ul></li><li><a href="https://mail.example/p">Mail</a></li><li><a href="https://meet.example/p">Meet</a></li></ul>
<table><thead><tr><th>Gegeven</th><th>Hoe lang</th></tr></thead><tr><td rowspan="2">Facturen</td><td>7 jaar</td></tr><tr><td><p>daarna</p><p>weg</p></td></tr></table>
<dl><dt>KvK</dt><dd>12345678</dd></dl>
<p>Vragen? <a href="mailto:privacy@vandam.example?subject=x">Mail ons</a>.<script>alert('nee')</script></p>
<p>Of <a class="__cf_email__" data-cfemail="543a35393114227a3a38">[email&#160;protected]</a></p>
</div></div>
<aside class="widget-area"><h3>Laatste nieuws</h3><p>Wij zijn verhuisd</p></aside>
<div id="CybotCookiebotDialog"><p>Wij gebruiken cookies. Gaat u akkoord?</p><button>Ja</button></div>
<div class="cookie-notice-container"><p>Deze site gebruikt cookies.</p></div>
<footer><p>© Van Dam</p><a href="/voorwaarden">Voorwaarden</a></footer>
<script>var x = '<p>geen tekst</p>';</script></body></html>`;

test('of a saved page only the statement counts', async () => {
  expect(await textOf(page, 'privacy.html')).toBe(`# Privacyverklaring

Wij verwerken uw naam en adres. Zo leveren wij uw bestelling, en dat doen wij al jaren met zorg voor wat u ons toevertrouwt.

## Met wie delen wij?

Met deze bedrijven:

- Mollie
- Post
  - alleen adres
- Mail
- Meet

Gegeven | Hoe lang
Facturen | 7 jaar
Facturen | daarna weg

- KvK: 12345678

Vragen? Mail ons (privacy@vandam.example).

Of name@v.nl
`);
});

const readPage = (inside: string) =>
  textOf(`<html><body><main><h1>Privacy</h1>${inside}</main></body></html>`, 'a.html');

test('a table keeps its rows where a cell holds another, and its title stands above them', async () => {
  const heads = '<tr><th>Gegeven</th><th>Hoe lang</th></tr>';
  const inner = '<table><tr><td>Adres</td><td>van huis</td></tr></table>';
  expect(await readPage(`<table>${heads}<tr><td>${inner}</td><td>30 dagen</td></tr></table>`)).toBe(
    '# Privacy\n\nGegeven | Hoe lang\nAdres van huis | 30 dagen\n',
  );
  const title = '<tr><th colspan="2">Bewaartermijnen</th></tr>';
  const row = '<tr><td>Afspraken</td><td>1 jaar</td></tr>';
  expect(await readPage(`<table>${title}${row}</table>`)).toBe(
    '# Privacy\n\n###### Bewaartermijnen\n\nAfspraken | 1 jaar\n',
  );
  // Blocks that stand beside each other are no rows.
  expect(await readPage(`<table><tr><td>${inner}</td><td>Ernaast</td></tr></table>`)).toBe(
    '# Privacy\n\nAdres | van huis\n\nErnaast\n',
  );
});

test('what a style hides is no text, save a panel that a visitor opens', async () => {
  const panel =
    'Wij bewaren uw gegevens twee jaar nadat u voor het laatst bij ons hebt besteld. '.repeat(2);
  const text = await readPage(
    `<p style="color:red; display: none">Wij delen alles.</p><p>Wij delen niets.</p><div style="display:none">${panel}</div>`,
  );
  expect(text).not.toContain('alles');
  expect(text).toContain('twee jaar');
});

test('a stray NUL is a space, many are no text', async () => {
  const text = 'Wij verkopen uw gegevens niet. '.repeat(20);
  expect(await textOf(`${text}\u0000`, 'a.txt')).toBe(`${text} `);
  expect(await refusalOf(Buffer.from(`${text}${'\u0000'.repeat(40)}`), 'a.txt')).toBe(
    'statementKind',
  );
});

test('a page without a known kind of name is known by what is in it, in the letters it declares', async () => {
  const html = '<html><meta charset="windows-1252"><body><p>Priv\u00e9 is van u</p></body></html>';
  expect(await textOf(Buffer.from(html, 'latin1'), 'opgeslagen')).toBe('Privé is van u\n');
});

test('what a program writes above a page, and a part of a page, is no text of it', async () => {
  const body = '<h1>Privacy</h1><p>Uw naam is van u</p>';
  const page = `<html><body>${body}</body></html>`;
  const wide = Buffer.from(`\ufeff${page}`, 'utf16le').swap16();
  const above = '<?xml version="1.0"?>\n<!-- saved from url=(0019)https://x.example -->\n';
  for (const given of [body, above + page, wide])
    expect(await textOf(given, '')).toBe('# Privacy\n\nUw naam is van u\n');
  expect(await textOf('PKN is een kerk. Zie het %PDF-bestand.', 'a.txt')).toContain('kerk');
});

test('of a page that was saved with its pictures in one file, the page is read', async () => {
  const part = (type: string, encoding: string, body: string): string =>
    `--grens\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
  const quoted =
    '<html><body><h1>Privacy</h1><p>Uw na=\r\nam is van u, priv=C3=A9</p></body></html>';
  const plain = Buffer.from('<h1>Privacy</h1><p>Uw naam is van u, privé</p>').toString('base64');
  const saved = (page: string): string =>
    `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="grens"\r\n\r\n${part('image/png', 'base64', 'AAAA')}${page}--grens--\r\n`;
  for (const page of [
    part('text/html', 'quoted-printable', quoted),
    part('text/html; charset="utf-8"', 'base64', plain),
  ])
    expect(await textOf(saved(page), 'a.mhtml')).toBe('# Privacy\n\nUw naam is van u, privé\n');
  expect(await refusalOf(saved(''), 'a.mhtml')).toBe('statementKind');
});

test('a page that asks for much room or much looking is read at once, or refused', async () => {
  const named = `<p class="${'cookie'.repeat(100_000)}">Uw naam is van u</p>`;
  const cells = '<td rowspan=50 colspan=50>Wij bewaren</td>'.repeat(4_000);
  const asks = `<table><tr>${cells}</tr>${'<tr><td>x</td></tr>'.repeat(50)}</table>`;
  expect(await textOf(`<h1>Privacy</h1>${named}`, 'a.html')).toContain('Uw naam');
  expect(await refusalOf(asks, 'a.html')).toBe('statementTooLong');
}, 5_000);

test('in a PDF the words of a low cell may stand halfway up their row', async () => {
  const page = [
    words(20, 180, 'Wij bewaren de gegevens die u ons geeft zo lang als hier'),
    words(20, 140, 'Naam en adres van wie'),
    words(20, 128, 'iets bij ons bestelt'),
    words(160, 134, '2 jaar'),
    words(20, 90, 'Facturen'),
    words(160, 90, '7 jaar'),
  ];
  expect(await textOf(pdfOf(page), 'a.pdf')).toContain(
    'Naam en adres van wie iets bij ons bestelt | 2 jaar\nFacturen | 7 jaar\n',
  );
});

test('in a PDF KvK-nummer keeps its hyphen at the end of a line', async () => {
  const page = [words(20, 92, 'Bel ons op 010. Ons KvK-'), words(20, 80, 'nummer is 30123456.')];
  expect(await textOf(pdfOf(page), 'a.pdf')).toBe('Bel ons op 010. Ons KvK-nummer is 30123456.\n');
});

const words = (left: number, y: number, text: string): string =>
  `BT /F 10 Tf ${left} ${y} Td (${text}) Tj ET `;

/** A PDF of one page with these words on it. */
function pdfOf(page: readonly string[]): string {
  const stream = page.join('');
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj
4 0 obj<</Length ${stream.length}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
trailer<</Root 1 0 R>>`;
}

test('Markdown loses its signs and keeps its headings, lists and tables', async () => {
  const source = `---\ntitle: x\n---\nPrivacy\n=======\n\nWij delen **niets** met [Mollie](https://m.example).\n<!-- weg -->\n* naam\n* [mail](mailto:a@b.nl)\n\n| Wat | Hoe lang |\n|---|---:|\n| facturen | 7 jaar |\n`;
  expect(await textOf(source, 'a.md')).toBe(
    '# Privacy\n\nWij delen niets met Mollie.\n\n- naam\n- mail (a@b.nl)\n\nWat | Hoe lang\nfacturen | 7 jaar\n',
  );
});

test('a Word file of another program keeps its headings, lists and tables', async () => {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const row = (...texts: string[]): TableRow => new TableRow({ children: texts.map(cell) });
  const word = new Word({
    footnotes: { 1: { children: [new Paragraph('Artikel 52 AWR.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Privacy', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Bewaren', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({ text: 'uw naam', bullet: { level: 0 } }),
          new Paragraph({
            children: [
              new TextRun('Facturen 7 jaar'),
              new FootnoteReferenceRun(1),
              new TextRun('.'),
            ],
          }),
          new Table({ rows: [row('Wat', 'Hoe lang'), row('facturen', '7 jaar')] }),
        ],
      },
    ],
  });
  expect(await textOf(await Packer.toBuffer(word), 'a.docx')).toBe(
    '# Privacy\n\n## Bewaren\n\n- uw naam\n\nFacturen 7 jaar.\n\nWat | Hoe lang\nfacturen | 7 jaar\n\n- Artikel 52 AWR.\n',
  );
});

test('a Word file that unpacks without end, is another kind or is broken, is refused', async () => {
  const huge = zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }, { level: 9 });
  expect(huge.length).toBeLessThan(100_000);
  expect(await refusalOf(huge, 'a.docx')).toBe('statementTooLong');
  // The archive says that its part is small.
  const lying = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }));
  for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = -1)
    lying.writeUInt32LE(100, at + 24);
  expect(await refusalOf(lying, 'a.docx')).toBe('statementDamaged');
  expect(await refusalOf(zipSync({ 'foto.jpg': new Uint8Array(9) }), 'a.docx')).toBe(
    'statementKind',
  );
  expect(await refusalOf(huge.subarray(0, 500), 'a.docx')).toBe('statementDamaged');
});

test('a PDF behind a password or of pictures alone is refused', async () => {
  // A page that is one grey picture.
  const picture = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>endobj
4 0 obj<</Length 29>>stream
q 99 0 0 99 0 0 cm /I Do Q    
endstream endobj
5 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream
a
endstream endobj
trailer<</Root 1 0 R>>`;
  expect(await refusalOf(picture, 'scan.pdf')).toBe('statementScan');

  if (spawnSync('qpdf', ['--version']).status !== 0) {
    console.warn('not proven here: a password on a PDF, which needs qpdf');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'a30-pdf-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [open, locked] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
  writeFileSync(open, (await writePdf(exampleStatement())).bytes);
  execFileSync('qpdf', ['--encrypt', 'geheim', 'baas', '256', '--', open, locked]);
  expect(await refusalOf(readFileSync(locked), 'b.pdf')).toBe('statementPassword');
});
