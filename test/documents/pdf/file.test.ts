import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../electron/backend/writers/pdf/write-pdf.ts';
import type { Document } from '../../../shared/document/model.ts';
import {
  everywhere,
  exampleRegister,
  exampleStatement,
  paragraph,
  section,
  user,
} from '../../support/example-document.ts';
import { checkPdf, pdfInfo, pdfLine, pdfOutlines, pdfSource } from '../../support/pdf-reader.ts';

const ACTIVE =
  /\/(JS|JavaScript|OpenAction|AA|Launch|EmbeddedFile|SubmitForm|GoToR|ImportData|RichMedia)\b/;

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC';

const linking = (href: string): Document => ({
  ...exampleStatement(),
  sections: [section('s', [paragraph(user('klik', { href }))])],
});

describe('the file', () => {
  it('is sound, titled, dated and in its language', async () => {
    const { bytes } = await writePdf(exampleRegister());
    expect(checkPdf(bytes)).toContain('No syntax or stream encoding errors');
    expect(pdfInfo(bytes)).toMatch(
      /Title:\s+Register van verwerkingsactiviteiten van Bakkerij De Halm/,
    );
    expect(pdfInfo(bytes)).toMatch(/Author:\s+Bakkerij De Halm B\.V\./);
    expect(pdfInfo(bytes)).toMatch(/CreationDate:\s+Sat Nov 21 .*2026/);
    expect(pdfSource(bytes)).toContain('/Lang (nl)');
  });

  it('has bookmarks under each other', async () => {
    const outlines = pdfOutlines((await writePdf(exampleStatement())).bytes);
    const titles = outlines.map(({ title, kids }) => [title, kids.map((kid) => kid.title)]);
    expect(titles).toContainEqual(['2. Waarvoor gebruiken wij uw gegevens?', ['U bestelt iets']]);
  });

  it('is the same for the same document, whatever its thread made in between', async () => {
    const first = await writePdf(exampleRegister());
    await writePdf(exampleStatement());
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const second = await writePdf(exampleRegister());
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
  });
});

describe('links', () => {
  it.each(['https://dehalm.example/contact', 'mailto:privacy@dehalm.example'])(
    'lead to %s',
    async (href) => {
      expect(pdfSource((await writePdf(linking(href))).bytes)).toContain(`/URI (${href})`);
    },
  );

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://x.example',
    'data:text/html,x',
    ' javascript:x',
    'https://a b',
  ])('do not lead to %j', async (href) => {
    const { bytes } = await writePdf(linking(href));
    expect(pdfSource(bytes)).not.toContain('/URI (');
    expect(pdfLine(bytes)).toContain('klik');
  });
});

describe('hostile text', () => {
  it.each([
    ') /OpenAction << /S /JavaScript /JS (app.alert(1)) >> (',
    '\\) >> endobj 1 0 obj << /Launch (x) >>',
    '{"image":"/etc/passwd"}',
    '%PDF-1.3 endstream endobj',
  ])('stays text: %s', async (attack) => {
    const { bytes } = await writePdf(everywhere(attack));
    checkPdf(bytes);
    const source = pdfSource(bytes);
    const withoutStrings = source.replace(/\((?:\\.|[^\\()])*\)|<[0-9a-f]+>/gi, '()');
    expect(withoutStrings).not.toMatch(ACTIVE);
  });
});

describe('the logo', () => {
  it('is printed when it is an image', async () => {
    const { bytes } = await writePdf({
      ...exampleStatement(),
      logo: `data:image/png;base64,${PNG}`,
    });
    expect(pdfSource(bytes)).toContain('/Subtype /Image');
  });

  it.each([
    ['a path', '/etc/passwd'],
    ['an address', 'https://x.example/logo.png'],
    [
      'a picture that is none',
      `data:image/png;base64,${Buffer.from('<svg onload=x>').toString('base64')}`,
    ],
    ['another kind', `data:image/svg+xml;base64,${PNG}`],
    ['too large', `data:image/png;base64,${PNG.slice(0, 16)}${'A'.repeat(300_000)}`],
  ])('is left out when it is %s', async (_, logo) => {
    const { bytes } = await writePdf({ ...exampleStatement(), logo });
    expect(pdfSource(bytes)).not.toContain('/Subtype /Image');
  });
});
