/** The block of a picture in every format: drawn where it can be, told in words everywhere. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../../electron/backend/writers/docx/write-docx.ts';
import { writeHtml } from '../../../electron/backend/writers/html/write-html.ts';
import { writeMarkdown } from '../../../electron/backend/writers/markdown/write-markdown.ts';
import { writePdf } from '../../../electron/backend/writers/pdf/write-pdf.ts';
import { contextOf } from '../../../shared/document/context.ts';
import type { Document } from '../../../shared/document/model.ts';
import { picturesSection } from '../../../shared/document/pictures/section.ts';
import { activitiesOf } from '../../../shared/document/register/selection.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { normalised, pdfText } from '../../support/pdf-text.ts';

/** A name that must not leave the text it stands in. */
const HOSTILE = '</text><script>hit</script>"&\u202eЖ';

function pictured(): Document {
  const register = completeRegister();
  const party = register.party.map((row) => (row.id === 'mail' ? { ...row, name: HOSTILE } : row));
  const context = contextOf(
    { ...register, party },
    { language: 'nl', profile: 'working', date: '2026-11-21', findings: [] },
  );
  const section = picturesSection(context, activitiesOf(context, 'controller'));
  return {
    kind: 'register',
    language: 'nl',
    profile: 'working',
    title: 'Register',
    footer: { left: [], middle: [] },
    concept: false,
    date: '2026-11-21',
    sections: section ? [section] : [],
  };
}

/** Names of all three columns, a ground, and a head. */
const SHOWN = ['Webhost Voorbeeld', 'Nederland', 'Nieuwsbrief', 'besluit van de Commissie'];
/** What found no room in the picture and stands in the table. */
const TOLD = 'statistiek voorbeeld';

describe('as PDF', () => {
  const folder = mkdtempSync(join(tmpdir(), 'a30-pictures-'));
  let text = '';
  beforeAll(async () => {
    const path = join(folder, 'pictures.pdf');
    const { bytes } = await writePdf(pictured());
    writeFileSync(path, bytes);
    text = normalised(pdfText(path));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([...SHOWN, 'wie het krijgt, 7 van 10', 'en nog 3'])('says "%s" in letters', (name) => {
    expect(text).toContain(name.toLowerCase());
  });

  test('draws what a person typed as text, with every character accounted for', () => {
    expect(text).toContain('</text><script>hi');
    expect(text).toContain('[u+202e]');
  });
});

describe('as HTML', () => {
  const html = writeHtml(pictured());

  test('draws it with a name and a description, and gives the table', () => {
    for (const name of SHOWN) expect(html).toContain(name);
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).toMatch(/role="img" aria-labelledby="picture-flow-title picture-flow-desc"/);
    expect(html).toContain('<summary>Als tabel</summary>');
    expect(html.toLowerCase()).toContain(TOLD);
  });

  test('lets no name out of its text', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toContain('\u202e');
  });
});

test('as Markdown and for Word it is its table', async () => {
  const markdown = writeMarkdown(pictured());
  for (const name of SHOWN) expect(markdown).toContain(name);
  expect(markdown.toLowerCase()).toContain(TOLD);
  expect(markdown).not.toContain('<svg');
  const word = unzipSync(await writeDocx(pictured()))['word/document.xml'];
  const xml = strFromU8(word ?? new Uint8Array());
  for (const name of SHOWN) expect(xml).toContain(name);
  expect(xml.toLowerCase()).toContain(TOLD);
});
