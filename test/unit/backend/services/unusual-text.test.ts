import { expect, test } from 'vitest';
import { unusualFields } from '../../../../electron/backend/services/unusual-text.ts';
import { visibleText } from '../../../../electron/backend/writers/visible-characters.ts';
import { aRegister } from '../../../support/builders.ts';

test.each([
  ['bidi override', 'a\u202eb'],
  ['bidi isolate', 'a\u2066b'],
  ['right-to-left mark', 'a\u200fb'],
  ['zero width space', 'a\u200bb'],
  ['byte order mark', 'a\ufeffb'],
  ['escape', 'a\u001bb'],
  ['C1 control', 'a\u009bb'],
  ['tag character', 'a\u{e0041}b'],
  ['joiner between letters', 'a\u200db'],
])('%s is told, and marked in documents', (_what, ownerName) => {
  expect(unusualFields(aRegister({ activity: [{ ownerName }] }))).toEqual([
    'activity/activity-1/ownerName',
  ]);
  expect(visibleText(ownerName)).toMatch(/\[U\+[0-9A-F]{4,5}\]/);
});

test.each([
  ['accents and signs', 'Café “De Halm” – €5'],
  ['lines and tabs', 'een\ntwee\r\ndrie\tvier'],
  ['soft hyphen', 'ver\u00adwerking'],
  ['other scripts', '日本 עברית العربية'],
  ['a family of joined emoji', '👩\u200d👩\u200d👧'],
  ['text that only looks like a mark', 'zie [U+202E]'],
])('%s is nothing to tell', (_what, ownerName) => {
  expect(unusualFields(aRegister({ activity: [{ ownerName }] }))).toEqual([]);
});

test('in text of either language, in lists, and no more than the limit', () => {
  const register = aRegister({
    organisation: [{ tradeNames: ['goed', 'fo\u200but'] }],
    activity: Array.from({ length: 30 }, () => ({ name: { nl: 'goed', en: 'b\u202ead' } })),
  });
  const found = unusualFields(register, 3);
  expect(found).toEqual([
    'organisation/organisation-1/tradeNames',
    'activity/activity-1/name',
    'activity/activity-2/name',
  ]);
});
