import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../electron/backend/writers/html/write-html.ts';
import type { Document } from '../../../shared/document/model.ts';
import {
  everywhere,
  exampleRegister,
  exampleStatement,
  paragraph,
  section,
  user,
} from '../../support/example-document.ts';

const withParagraph = (...runs: Parameters<typeof paragraph>): Document => ({
  ...exampleStatement(),
  sections: [section('s', [paragraph(...runs)])],
});

describe('the HTML writer', () => {
  it('makes one page that fetches and runs nothing', () => {
    const html = writeHtml(exampleRegister());
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(html).not.toMatch(/<script|<link|@import|url\(|\son\w+=/i);
    expect(html).not.toMatch(/artikel 30 app|generator/i);
  });

  it('writes the same text twice', () => {
    expect(writeHtml(exampleRegister())).toBe(writeHtml(exampleRegister()));
  });

  it.each([exampleRegister(), exampleStatement(), everywhere('x')])(
    'has one h1 and skips no level in $title',
    (document) => {
      const levels = [...writeHtml(document).matchAll(/<h([1-6])/g)].map(([, level]) =>
        Number(level),
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, at) => {
        expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
      });
    },
  );

  it('has a heading of its own when the document has none', () => {
    expect(writeHtml(withParagraph(user('a')))).toContain('<h1 class="unseen">Privacyverklaring');
  });

  it('gives tables a caption, column heads and labels for a narrow screen', () => {
    const html = writeHtml(exampleStatement());
    expect(html).toContain('<caption class="unseen">U bestelt iets</caption>');
    expect(html).toContain('<th scope="col" role="columnheader">Waarvoor</th>');
    expect(html).toContain('data-label="Hoe lang?"');
  });

  it('prints the letters, the CONCEPT frame, landscape pages and the markers', () => {
    const html = writeHtml(exampleRegister());
    expect(html).toContain('<span class="letter">(e)</span>');
    expect(html).toContain('<p class="concept">CONCEPT</p>');
    expect(html).toContain('class="landscape new-page"');
    expect(html).toContain('<span class="missing">Nog niet vastgesteld.</span>');
    expect(html).toContain('<p class="marker"><span>[Nog invullen: hoe lang');
  });

  it('leaves CONCEPT out of what may be relied on', () => {
    expect(writeHtml(exampleStatement())).not.toContain('CONCEPT');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://a.example',
    'https://a b',
  ])('prints the target %s as plain text', (href) => {
    expect(writeHtml(withParagraph(user('lees dit', { href })))).not.toContain('<a ');
  });

  it('links https and mailto', () => {
    const html = writeHtml(withParagraph(user('x', { href: 'mailto:a@b.example?x="<' })));
    expect(html).toContain('<a href="mailto:a@b.example?x=');
    expect(html).not.toContain('"<');
  });

  it('shows characters that would reorder or hide text and isolates what a person typed', () => {
    const html = writeHtml(withParagraph(user('a\u202eb\u200bc\u0000d\ud800e')));
    expect(html).toContain('<bdi>a[U+202E]b[U+200B]c[U+0000]d[U+D800]e</bdi>');
  });

  it('keeps every script as it was typed', () => {
    const text = 'شركة النور 日本語 हिन्दी क्‍ष 👩‍💻 €';
    expect(writeHtml(withParagraph(user(text)))).toContain(text);
  });

  it('says the language of runs that are not in that of the document', () => {
    expect(writeHtml(withParagraph(user('own words', { lang: 'en' })))).toContain(
      '<bdi lang="en">',
    );
  });

  it('takes an accent that can be read on white and refuses any other', () => {
    const accent = (value: string) => writeHtml({ ...exampleStatement(), accent: value });
    expect(accent('#8A1C1C')).toContain('--accent:#8A1C1C');
    expect(accent('#FFE08A')).not.toContain('#FFE08A');
    expect(accent('red;}</style><script>')).not.toContain('<script');
  });

  it('takes a PNG or JPEG as logo and nothing else', () => {
    const logo = (value: string) => writeHtml({ ...exampleStatement(), logo: value });
    expect(logo('data:image/png;base64,iVBORw0KGgo=')).toContain('<img class="logo" alt=""');
    expect(logo('data:image/svg+xml;base64,PHN2Zz4=')).not.toContain('<img');
    expect(logo('https://tracker.example/p.png')).not.toContain('<img');
  });
});
