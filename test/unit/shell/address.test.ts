import { expect, test } from 'vitest';
import { isOwnAddress } from '../../../electron/shell/address.ts';

test.each([
  'app://artikel30/',
  'app://artikel30/assets/a.js',
  'app://artikel30/#/x',
  'APP://artikel30/',
])('%s is ours', (address) => {
  expect(isOwnAddress(address)).toBe(true);
});

test.each([
  'app://artikel30.evil/',
  'app://evil/artikel30/',
  'app://artikel30@evil/',
  'app://evil@artikel30/',
  'app://user:secret@artikel30/',
  'app://artikel30:8080/',
  'app:artikel30',
  'app:///artikel30',
  'apps://artikel30/',
  'https://artikel30/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,app://artikel30/',
  'blob:app://artikel30/1',
  'about:blank',
  '\\\\host\\share',
  '//artikel30/',
  '',
])('%j is not', (address) => {
  expect(isOwnAddress(address)).toBe(false);
});
