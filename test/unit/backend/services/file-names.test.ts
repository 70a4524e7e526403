import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRenamed, slugOf } from '../../../../electron/backend/services/file-names.ts';

test.each([
  ['Bakkerij De Halm', 'bakkerij-de-halm', false],
  ['Café Één & Zn', 'cafe-een-zn', false],
  ['Bakkerij De Halm B.V.', 'bakkerij-de-halm-b-v', false],
  ['Voorbeeld Inc.', 'voorbeeld-inc', false],
  ['register', 'register', false],
  ['naamloos.', 'naamloos', true],
  ['Straße Øst', 'strasse-ost', false],
  ['../x', 'x', true],
  ['..\\..\\x', 'x', true],
  ['/etc/passwd', 'etc-passwd', true],
  ['CON', 'con-register', true],
  ['con', 'con-register', true],
  ['Aux', 'aux-register', true],
  ['LPT1', 'lpt1-register', true],
  ['COM¹', 'com1-register', true],
  [' nul ', 'nul-register', true],
  ['a:b', 'a-b', true],
  ['naam...', 'naam', true],
  ['naam ', 'naam', true],
  ['.verborgen', 'verborgen', true],
  ['~$klant', 'klant', true],
  ['a\nb', 'a-b', true],
  ['a\u202eb', 'a-b', true],
  ['x'.repeat(300), 'x'.repeat(80), true],
  [`${'x'.repeat(79)}-y`, 'x'.repeat(79), true],
  ['日本商事', 'register', true],
  ['...', 'register', true],
  ['', 'register', true],
])('%j becomes %s', (name, slug, told) => {
  expect([slugOf(name), isRenamed(name)]).toEqual([slug, told]);
});

// Names that the three systems refuse or change, written anew from their own rules:
// learn.microsoft.com "Naming Files, Paths, and Namespaces"; APFS and ext4: no slash, no NUL, 255 bytes.
const deviceOnWindows = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const faults: readonly (readonly [string, (name: string) => boolean])[] = [
  ['a character Windows forbids', (name) => /[<>:"/\\|?*\u0000-\u001f]/.test(name)],
  ['a device of Windows', (name) => deviceOnWindows.test(name)],
  ['an end that Windows drops', (name) => /[. ]$/.test(name)],
  ['a start that hides it or makes it an option', (name) => /^[.~-]/.test(name)],
  ['a form that macOS writes otherwise', (name) => name !== name.normalize('NFD')],
  ['two names that one folder takes for one', (name) => name !== name.toLowerCase()],
  ['too long', (name) => Buffer.byteLength(name) > 150],
];

test('any name becomes one that Windows, macOS and Linux all take as it is', () => {
  const nasty = fc.constantFrom('..', '/', '\\', ':', 'CON', 'nul.', ' ', '\u0000', '\u202e', 'é');
  const name = fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(name, (text) => {
      const slug = slugOf(text);
      for (const file of [slug, `${slug}_privacyverklaring-websitebezoekers_nl_2026-11-21.docx`]) {
        expect(file).not.toBe('');
        expect(faults.filter(([, has]) => has(file)).map(([what]) => what)).toEqual([]);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('the same name always gives the same file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slugOf(text.normalize('NFC'))).toBe(slugOf(text.normalize('NFD')));
    }),
  );
});
