import { beforeEach, expect, test, vi } from 'vitest';
import { checkedLink, openLink } from '../../../electron/shell/links.ts';
import { menuMessages } from '../../../shared/i18n/app/menu.ts';
import { resetElectron } from '../../support/electron-stand-in/index.ts';
import { askedFor } from '../../support/electron-stand-in/record.ts';
import { person, shell } from '../../support/electron-stand-in/system.ts';

beforeEach(resetElectron);

test.each([
  'https://www.autoriteitpersoonsgegevens.nl/',
  'https://example.nl/privacy?taal=nl#boven',
  'mailto:info@bakkerij.nl',
])('%s may leave the app', (text) => {
  expect(checkedLink(text)?.href).toBe(text);
});

test.each([
  'http://example.nl/',
  'file:///etc/passwd',
  'smb://host/share',
  'ms-msdt:/id PCWDiagnostic',
  'javascript:alert(1)',
  'data:text/html,x',
  '\\\\host\\share',
  'https:\\\\evil.nl',
  'https://user:secret@example.nl/',
  'https://bank.nl@evil.nl/',
  'https://localhost/',
  'https://example.nl/\u202elmth.exe',
  'https://example.nl/\nx',
  ' https://example.nl/',
  'https://exam\u200bple.nl/',
  'mailto:a@b.nl?attach=/etc/passwd',
  'mailto:a@b.nl,c@d.nl?bcc=e@f.nl',
  'mailto:a%40b@c.nl',
  'mailto:',
  'app://artikel30/',
  `https://example.nl/${'a'.repeat(2000)}`,
  'nothing',
])('%j may not', (text) => {
  expect(checkedLink(text)).toBeUndefined();
});

test('an address is opened when the user saw its host and agreed', async () => {
  const opened = await openLink(new URL('https://example.nl/privacy'), menuMessages.nl);
  expect(opened).toBe(true);
  expect(askedFor('showMessageBox')).toMatchObject([
    [{ message: 'Dit adres openen: example.nl?', defaultId: 0, cancelId: 1 }],
  ]);
  expect(askedFor('openExternal')).toEqual([['https://example.nl/privacy']]);
});

test('an address stays closed when the user says no', async () => {
  person.presses = 1;
  expect(await openLink(new URL('mailto:info@bakkerij.nl'), menuMessages.en)).toBe(false);
  expect(askedFor('openExternal')).toEqual([]);
});

test('an address that the system has no program for is told as not opened', async () => {
  vi.spyOn(shell, 'openExternal').mockRejectedValueOnce(new Error('no program for mailto'));
  expect(await openLink(new URL('mailto:info@bakkerij.nl'), menuMessages.en)).toBe(false);
});
