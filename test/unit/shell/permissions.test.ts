import type { Session, WebContents } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { closeNetwork, refuseRequests } from '../../../electron/shell/network.ts';
import { denyPermissions } from '../../../electron/shell/permissions.ts';
import { resetElectron } from '../../support/electron-stand-in/index.ts';
import { askedFor } from '../../support/electron-stand-in/record.ts';
import { SessionStandIn } from '../../support/electron-stand-in/session.ts';
import { WebContentsStandIn } from '../../support/electron-stand-in/window.ts';

let session: SessionStandIn;

beforeEach(() => {
  resetElectron();
  session = new SessionStandIn('test');
  denyPermissions(session as unknown as Session);
  refuseRequests(session as unknown as Session);
});

const permissions = [
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'geolocation',
  'hid',
  'idle-detection',
  'local-network-access',
  'media',
  'midiSysex',
  'notifications',
  'openExternal',
  'persistent-storage',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'unknown',
] as const;

test.each(permissions)('%s is denied, asked or looked up', (permission) => {
  let granted: boolean | undefined;
  const page = new WebContentsStandIn() as unknown as WebContents;
  session.permissionRequest?.(page, permission, (answer) => (granted = answer), {
    isMainFrame: true,
    requestingUrl: 'app://artikel30/',
  });
  expect(granted).toBe(false);
  expect(
    session.permissionCheck?.(page, permission, 'app://artikel30', {
      isMainFrame: true,
      securityOrigin: 'app://artikel30',
    }),
  ).toBe(false);
});

test('no device, no screen, no Bluetooth', () => {
  const answers: unknown[] = [];
  const note = (answer: unknown): void => void answers.push(answer);
  type Device = Parameters<NonNullable<typeof session.device>>[0];
  type Display = Parameters<NonNullable<typeof session.displayMedia>>[0];
  type Bluetooth = Parameters<NonNullable<typeof session.bluetooth>>[0];
  note(session.device?.({} as Device));
  session.displayMedia?.({} as Display, note);
  session.bluetooth?.({} as Bluetooth, note);
  expect(answers).toEqual([false, null, { confirmed: false }]);
});

test('no download, and no dictionary for spelling', () => {
  let prevented = false;
  session.emit('will-download', { preventDefault: () => (prevented = true) });
  expect([prevented, session.spellChecker]).toEqual([true, false]);
});

test.each([
  ['app://artikel30/', false],
  ['blob:app://artikel30/1', false],
  ['data:image/png;base64,AA', false],
  ['https://example.nl/', true],
  ['http://127.0.0.1:8080/', true],
  ['wss://example.nl/', true],
  ['file:///etc/passwd', true],
  ['ftp://example.nl/', true],
  ['nothing', true],
])('a request to %s is cancelled: %s', (url, cancelled) => {
  let answer: unknown;
  session.beforeRequest?.({ url }, (given) => {
    answer = given;
  });
  expect(answer).toEqual({ cancel: cancelled });
});

test('no name is looked up and nothing calls home', () => {
  closeNetwork();
  const switches = askedFor('appendSwitch');
  expect(switches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  expect(switches.flat()).toEqual(
    expect.arrayContaining(['disable-background-networking', 'disable-component-update']),
  );
});
