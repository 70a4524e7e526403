import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attachmentHeader,
  safeFileName,
} from '../../../../electron/backend/http/file-name-header.ts';

describe('the name of a download', () => {
  test.each([
    ['register.pdf', 'register.pdf'],
    ['Bakkerij De Halm: register.pdf', 'Bakkerij De Halm_ register.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..\\..\\x.exe', '_.._x.exe'],
    ['.bashrc', 'bashrc'],
    ['a\r\nSet-Cookie: x=y', 'a__Set-Cookie_ x=y'],
    ['rekening\u202Efdp.exe', 'rekening_fdp.exe'],
    ['“café” €.pdf', '“café” €.pdf'],
    ['\uD800.pdf', '\uFFFD.pdf'],
    ['', 'artikel-30'],
    ['...', 'artikel-30'],
    ['/', '_'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  test('is at most 200 characters', () => {
    expect(Array.from(safeFileName('😀'.repeat(500)))).toHaveLength(200);
  });
});

describe('the header', () => {
  test('gives it in ASCII and in UTF-8', () => {
    expect(attachmentHeader("café 100% 'x'.pdf")).toBe(
      `attachment; filename="caf_ 100_ _x_.pdf"; filename*=UTF-8''caf%C3%A9%20100%25%20%27x%27.pdf`,
    );
  });

  test('cannot be steered by any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const header = attachmentHeader(name);
        expect(header).toMatch(
          /^attachment; filename="[\x20\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.~%-]+$/,
        );
        const encoded = header.slice(header.lastIndexOf("'") + 1);
        expect(decodeURIComponent(encoded)).toBe(safeFileName(name));
      }),
    );
  });
});
