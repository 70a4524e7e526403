import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFonts } from '../../../electron/backend/writers/pdf/faces.ts';
import { fitText, textWidth } from '../../../shared/pictures/text-fit.ts';

const type = { size: 13 };

test('is as wide as the fonts of our documents say, within a hundredth', () => {
  const fonts = loadFonts();
  for (const [face, strong] of [
    ['sans', false],
    ['strong', true],
  ] as const) {
    const text = 'Pakketbedrijf Voorbeeld B.V. (Ierland), één café & 12,5 %';
    const real = Array.from(text).reduce(
      (sum, character) => sum + (fonts[face].advance(character.codePointAt(0) ?? 0) ?? 0),
      0,
    );
    expect(textWidth(text, { size: 1000, strong }) / real).toBeCloseTo(1, 2);
  }
});

test('breaks between words and shows where it had to stop', () => {
  expect(fitText('Betaalbedrijf Voorbeeld B.V.', 120, type, 2)).toEqual([
    'Betaalbedrijf',
    'Voorbeeld B.V.',
  ]);
  expect(fitText('Betaalbedrijf Voorbeeld B.V.', 120, type, 1)).toEqual(['Betaalbedrijf…']);
  expect(fitText('', 120, type, 2)).toEqual([]);
});

test('breaks a long word before a syllable, with a hyphen, but no address', () => {
  expect(fitText('Overheidsfunctionarissen', 144, type, 2)).toEqual([
    'Overheidsfunctionaris-',
    'sen',
  ]);
  expect(fitText('Verwerkersovereenkomst.', 144, type, 2)).toEqual([
    'Verwerkersovereen-',
    'komst.',
  ]);
  const address = fitText('overheidsfunctionarissen.example', 144, type, 2);
  expect(address.join('')).toBe('overheidsfunctionarissen.example');
});

test('never runs over its width, loses nothing silently and adds nothing but a hyphen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const rows = fitText(text, 130, type, 2);
      expect(rows.length).toBeLessThanOrEqual(2);
      for (const row of rows)
        if (Array.from(row).length > 2) expect(textWidth(row, type)).toBeLessThanOrEqual(130);
      const bare = (words: string): string => words.replaceAll(/[\s\u00ad-]/gu, '');
      const shown = bare(rows.join(''));
      const wanted = bare(text);
      const cut = shown.endsWith('…') && shown !== wanted;
      expect(cut ? wanted.startsWith(shown.slice(0, -1)) : shown === wanted).toBe(true);
    }),
    { numRuns: 200, seed: 30 },
  );
});

test('is quick with a text of two million characters', () => {
  const start = performance.now();
  expect(fitText('a'.repeat(2_000_000), 130, type, 2)[1]?.endsWith('…')).toBe(true);
  expect(performance.now() - start).toBeLessThan(100);
});
