import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../electron/backend/writers/pdf/write-pdf.ts';
import type { Document } from '../../../shared/document/model.ts';
import {
  everywhere,
  exampleStatement,
  paragraph,
  section,
  user,
} from '../../support/example-document.ts';
import { pdfInfo, pdfLine, pdfText } from '../../support/pdf-reader.ts';

const saying = (text: string, language: 'nl' | 'en' = 'nl'): Document => ({
  ...exampleStatement(),
  language,
  sections: [section('s', [paragraph(user(text))])],
});

describe('characters', () => {
  it('of Dutch and its neighbours come out as they went in', async () => {
    const text =
      'Café België, coöperatie, ĳs, € 5,00 – “zo” ’s avonds… Łódź Škoda Ørsted Straße İstanbul Київ Αθήνα';
    const { bytes, substitutions } = await writePdf(saying(text));
    expect(pdfLine(bytes)).toContain(text);
    expect(substitutions).toEqual([]);
  });

  it('that Noto lacks come from DejaVu, one by one', async () => {
    const { bytes, substitutions } = await writePdf(saying('aan ☐ uit ✓ → klaar'));
    expect(pdfLine(bytes)).toContain('aan ☐ uit ✓ → klaar');
    expect(substitutions).toEqual([]);
  });

  it('with loose accents are composed', async () => {
    expect(pdfLine((await writePdf(saying('cafe\u0301 Bu\u0308ro'))).bytes)).toContain('café Büro');
  });

  it('that no font has are shown by code point and reported', async () => {
    const { bytes, substitutions } = await writePdf(saying('voor \u{1d400} na \u{e000}'));
    expect(pdfLine(bytes)).toContain('voor [U+1D400] na [U+E000]');
    expect(substitutions).toEqual([
      { kind: 'glyph', what: 'U+1D400', shown: '[U+1D400]', count: 1, refs: ['activity/a1/name'] },
      { kind: 'glyph', what: 'U+E000', shown: '[U+E000]', count: 1, refs: ['activity/a1/name'] },
    ]);
  });

  it.each([
    ['\u202e', '[U+202E]'],
    ['\u2066', '[U+2066]'],
    ['\u200b', '[U+200B]'],
    ['\u200d', '[U+200D]'],
    ['\ufeff', '[U+FEFF]'],
    ['\u0000', '[U+0000]'],
    ['\u0007', '[U+0007]'],
    ['\ud800', '[U+D800]'],
  ])('that print nothing but change what is read are shown: %j', async (character, shown) => {
    const { bytes, substitutions } = await writePdf(saying(`factuur${character}fdp.exe`));
    expect(pdfLine(bytes)).toContain(`factuur${shown}fdp.exe`);
    expect(substitutions.map((each) => each.shown)).toEqual([shown]);
  });

  it.each([
    ['Ahmed أحمد الخطيب Ltd', 'nl', 'Ahmed [Arabisch schrift: zie HTML of DOCX] Ltd'],
    ['David דוד 3', 'en', 'David [Hebrew script: see HTML or DOCX] 3'],
    ['Angkor អង្គរ', 'nl', 'Angkor [Khmer schrift: zie HTML of DOCX]'],
    ['北京 Co', 'nl', '[Chinees of Japans schrift: zie HTML of DOCX] Co'],
    ['東京のカタカナ', 'en', '[Japanese script: see HTML or DOCX]'],
    ['नमस्ते Ram', 'en', '[Devanagari script: see HTML or DOCX] Ram'],
    ['ᚠᚢᚦ runen', 'nl', '[ander schrift: zie HTML of DOCX] runen'],
  ] as const)(
    'of scripts that would print wrongly become a note: %s',
    async (text, language, shown) => {
      const { bytes, substitutions } = await writePdf(saying(text, language));
      expect(pdfLine(bytes)).toContain(shown);
      expect(substitutions).toMatchObject([{ kind: 'script', count: 1 }]);
    },
  );

  it('keep a soft hyphen for the end of a line', async () => {
    const { bytes } = await writePdf(saying('kort\u00adwoord '.repeat(30)));
    const text = pdfText(bytes);
    expect(text).not.toContain('\u00ad');
    expect(text.replace(/-\n/g, '').split('kortwoord')).toHaveLength(31);
  });

  it('keep the lines a person typed', async () => {
    expect(
      pdfText((await writePdf(saying('eerste regel\r\ntweede regel\u2028derde'))).bytes),
    ).toMatch(/eerste regel\ntweede regel\nderde/);
  });
});

describe('long words and texts', () => {
  it('of 100,000 letters are broken, not lost', async () => {
    const { bytes } = await writePdf(saying('q'.repeat(100_000)));
    expect(pdfText(bytes).split('q')).toHaveLength(100_001);
  }, 180_000);

  it('of 100,000 letters finish in every place of the model', async () => {
    const { bytes } = await writePdf(everywhere('q'.repeat(100_000)));
    expect(Number(/Pages:\s+(\d+)/.exec(pdfInfo(bytes))?.[1])).toBeGreaterThan(500);
  }, 180_000);

  it('of two million characters are whole, in a cell that goes over many pages', async () => {
    const { bytes } = await writePdf(
      saying('Dit is een lange tekst van veel woorden. '.repeat(48_000)),
    );
    expect(pdfText(bytes).split('woorden')).toHaveLength(48_001);
  }, 180_000);

  it('break an address behind a sign, not in a name', async () => {
    const address = `https://www.voorbeeld.example/${'onderdeel/'.repeat(20)}einde`;
    const lines = pdfText((await writePdf(saying(address))).bytes).split('\n');
    expect(
      lines
        .filter((line) => line.includes('onderdeel'))
        .every((line) => line.endsWith('/') || line.endsWith('einde')),
    ).toBe(true);
  });
});
