import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/backend/writers/docx/write-docx.ts';
import type { Document } from '../../../shared/document/model.ts';
import {
  everywhere,
  exampleRegister,
  exampleStatement,
  paragraph,
  section,
  user,
} from '../../support/example-document.ts';

async function partsOf(document: Document): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocx(document));
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

const bodyOf = async (document: Document): Promise<string> =>
  (await partsOf(document))['word/document.xml'] ?? '';

const withParagraph = (...runs: Parameters<typeof paragraph>): Document => ({
  ...exampleStatement(),
  sections: [section('s', [paragraph(...runs)])],
});

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

const PNG_TWO_BY_ONE =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGNgYGD4D8QMAAcCAQCnbkYbAAAAAElFTkSuQmCC';

describe('the DOCX writer', () => {
  it('gives the same bytes twice, links, bookmarks, picture and dates included', async () => {
    const document = { ...exampleRegister(), logo: `data:image/png;base64,${PNG_TWO_BY_ONE}` };
    const [first, second] = [await writeDocx(document), await writeDocx(document)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('carries title, date and language, and no name of a program', async () => {
    const parts = await partsOf(exampleRegister());
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Register van verwerkingsactiviteiten van Bakkerij De Halm</dc:title>',
    );
    expect(parts['docProps/core.xml']).toContain('2026-11-21T00:00:00Z</dcterms:created>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"');
    expect(Object.values(parts).join('')).not.toMatch(/Un-named|docx\.js|Artikel 30/i);
  });

  it('uses real headings, turned pages and a page number', async () => {
    const parts = await partsOf(exampleRegister());
    const body = parts['word/document.xml'] ?? '';
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
    expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/);
    expect(count(body, /<w:sectPr/g)).toBe(3);
    const footer = Object.entries(parts).find(([path]) => path.startsWith('word/footer'))?.[1];
    expect(footer).toContain('Momentopname van 21 november 2026');
    expect(footer).toMatch(/PAGE.* van .*NUMPAGES/s);
  });

  it('repeats table heads and tears no row', async () => {
    const body = await bodyOf(exampleStatement());
    expect(count(body, /<w:tblHeader\/>/g)).toBe(1);
    expect(count(body, /<w:cantSplit\/>/g)).toBe(4);
  });

  it('prints letters, dashed markers and CONCEPT in the header', async () => {
    const parts = await partsOf(exampleRegister());
    expect(parts['word/document.xml']).toContain('>(b) </w:t>');
    expect(parts['word/document.xml']).toMatch(/<w:pBdr><w:top w:val="dashed"/);
    const headers = Object.entries(parts).filter(([path]) => path.startsWith('word/header'));
    expect(headers.every(([, xml]) => xml.includes('CONCEPT'))).toBe(true);
    expect(Object.values(await partsOf(exampleStatement())).join('')).not.toContain('CONCEPT');
  });

  it('links https and mailto only', async () => {
    const links = (href: string) => partsOf(withParagraph(user('x', { href })));
    const good = await links('https://x.example/?a="&b');
    expect(good['word/_rels/document.xml.rels']).toContain('https://x.example/?a=%22&amp;b');
    for (const href of ['javascript:alert(1)', 'file:///c:/x', 'http://x.example']) {
      expect((await links(href))['word/document.xml']).not.toContain('<w:hyperlink');
    }
  });

  it.each(['CURRENT', 'TOTAL_PAGES', '<w:instrText>DDEAUTO c:\\\\cmd</w:instrText>', '{ PAGE }'])(
    'takes %s as text, not as a field or element',
    async (typed) => {
      const body = await bodyOf(everywhere(typed));
      expect(body).not.toMatch(/<w:instrText|<w:fldChar|<w:fldSimple/);
    },
  );

  it('shows what XML forbids or what hides, and keeps every script', async () => {
    const body = await bodyOf(
      withParagraph(user('a\u0000b\u000bc\u202ed\ufffee\ud800f شركة 日本語 €')),
    );
    expect(body).toContain('a[U+0000]b[U+000B]c[U+202E]d[U+FFFE]e[U+D800]f شركة 日本語 €');
  });

  it('breaks a line where a person did and marks other languages', async () => {
    const body = await bodyOf(withParagraph(user('een\ntwee', { lang: 'en' })));
    expect(body).toMatch(/een<\/w:t><\/w:r><w:r>.*<w:br\/><w:t[^>]*>twee/);
    expect(body).toContain('<w:lang w:val="en-GB"/>');
  });

  it('puts the logo in proportion and leaves out what is no picture', async () => {
    const body = await bodyOf({
      ...exampleRegister(),
      logo: `data:image/png;base64,${PNG_TWO_BY_ONE}`,
    });
    const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
    expect(Number(cx) / Number(cy)).toBeCloseTo(2, 1);
    expect(
      await bodyOf({ ...exampleRegister(), logo: 'data:image/png;base64,AAAA' }),
    ).not.toContain('<w:drawing');
  });
});
