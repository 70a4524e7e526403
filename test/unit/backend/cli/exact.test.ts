import { expect, test } from 'vitest';
import { exactText } from '../../../../electron/backend/cli/exact.ts';

test('a command is refused with the addresses, ids and parts that one can look up', () => {
  const text = (code: 'inUse' | 'noSuchVersion' | 'call.input' | 'linkMissing', details: object) =>
    exactText({ code, details: details as never }, 'nl');
  expect(text('inUse', { ref: 'party/p/*', by: ['cookie/c/party'] })).toMatch(
    /Precies: party\/p\/\*, cookie\/c\/party\.$/u,
  );
  expect(text('linkMissing', { ref: 'recipient/r/party', value: 'p' })).toContain(
    'recipient/r/party: p.',
  );
  expect(text('noSuchVersion', { id: 'v1' })).toMatch(/Precies: v1\.$/u);
  expect(text('call.input', { issues: ['label: too_big'] })).toMatch(/Precies: label: too_big\.$/u);
});

test('what a message says already is not said twice', () => {
  expect(exactText({ code: 'noSuchFile', details: { path: 'x.a30' } }, 'en')).not.toContain(
    'Precisely',
  );
});
