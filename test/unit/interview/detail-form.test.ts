/** What the browser's own check said in its own language, and what it let through. */
import { expect, test } from 'vitest';
import { badDetailWords } from '../../../shared/i18n/interview-questions/details.ts';
import { badDetail } from '../../../shared/interview/detail-form.ts';

test.each([
  ['email', ['info@bakker.nl', ' info@bakker.nl ', "o'hara+avg@mail.bakker.co.uk", 'jo@café.nl']],
  ['kvk', ['12345678', '12 34 56 78', '12.345.678']],
  ['website', ['bakker.nl', 'www.bakker.nl', 'https://www.bakker.nl/avg?x=1', 'http://café.nl:80']],
  ['phone', ['bel de winkel']],
] as const)('%s is right as people write it, and where it is empty', (field, texts) => {
  for (const text of ['', '  ', ...texts]) expect(badDetail(field, text), text).toBeUndefined();
  expect(badDetail(field, undefined)).toBeUndefined();
});

test.each([
  [
    'email',
    [
      'info',
      'info@',
      '@bakker.nl',
      'info@bakker',
      'info@bakker,nl',
      'info bakker@a.nl',
      'a@b@c.nl',
      'info@bakker.nl.',
      'info@bakker..nl',
      'Jan <jan@bakker.nl>',
    ],
  ],
  ['kvk', ['1234567', '123456789', '1234567a', 'NL12345678']],
  ['website', ['bakker', 'mijn winkel.nl', 'bakker,nl', 'ftp://bakker.nl', 'https://', '10.0.0.1']],
] as const)('%s is caught where it cannot be right', (field, texts) => {
  for (const text of texts) expect(badDetail(field, text), text).toBe(field);
});

test('each says in both languages what it should look like', () => {
  for (const field of ['email', 'kvk', 'website'] as const)
    expect(badDetailWords[field].nl).not.toBe(badDetailWords[field].en);
});
