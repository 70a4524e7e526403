import { writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { dispatch } from '../../../../electron/backend/rpc/dispatch.ts';
import { handlers } from '../../../../electron/backend/rpc/handlers.ts';
import { fileOf } from '../../../../electron/backend/services/open-files.ts';
import { calls } from '../../../../shared/contract/calls.ts';
import { aNewFile, aPlace } from '../../../support/client-files.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { aDesk } from '../../../support/desk.ts';
import { snapshotOf } from '../../../support/folder-snapshot.ts';
import { aHost } from '../../../support/service-host.ts';

test('every call has a handler and every handler a call', () => {
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(calls).sort());
});

test.each(['nothing', '', 'file', 'constructor', '__proto__', 'toString', 'FILE.VERIFY'])(
  'an unknown call is refused: %j',
  async (name) => {
    expect(await dispatch(name, {}, aHost())).toEqual({
      ok: false,
      code: 'call.unknown',
      details: { name },
    });
  },
);

const whole = { file: 'file-1', label: 'Halm', language: 'nl' };

test.each<[string, string, unknown, readonly string[]]>([
  ['nothing', 'file.verify', undefined, [': invalid_type']],
  ['null', 'file.verify', null, [': invalid_type']],
  ['a field that is missing', 'file.verify', {}, ['file: invalid_type']],
  ['an empty id', 'file.verify', { file: '' }, ['file: too_small']],
  [
    'a field that does not exist',
    'file.verify',
    { file: 'f', path: '/etc/passwd' },
    [': unrecognized_keys'],
  ],
  [
    'a language that is not there',
    'file.create',
    { ...whole, language: 'fr' },
    ['language: invalid_value'],
  ],
  [
    'a label over its limit',
    'file.create',
    { ...whole, label: 'x'.repeat(2_001) },
    ['label: too_big'],
  ],
  ['an empty label', 'file.create', { ...whole, label: '' }, ['label: too_small']],
  ['NUL in a label', 'file.create', { ...whole, label: 'a\u0000b' }, ['label: custom']],
  ['half a character in a label', 'file.create', { ...whole, label: 'a\ud800' }, ['label: custom']],
  [
    'a day that does not exist',
    'register.check',
    { input: 'f', today: '2026-02-30' },
    ['today: custom'],
  ],
  [
    'an unknown document',
    'documents.export',
    {
      input: 'f',
      out: 'g',
      documents: [{ document: 'secret' }],
      profile: 'working',
      formats: ['pdf'],
      date: '2026-11-21',
    },
    ['documents.0.document: invalid_value'],
  ],
  [
    'no format',
    'documents.export',
    { input: 'f', out: 'g', profile: 'working', formats: [], date: '2026-11-21' },
    ['formats: too_small'],
  ],
])(
  'input that does not fit is refused before a service sees it: %s',
  async (_what, name, input, issues) => {
    const place = aPlace();
    const before = snapshotOf(place.folder);
    const host = aHost(place);
    host.fileId(place.path);
    expect(await dispatch(name, input, host)).toEqual({
      ok: false,
      code: 'call.input',
      details: { issues },
    });
    expect(snapshotOf(place.folder)).toEqual(before);
  },
);

test('what a service refuses is a reply with its code and details', async () => {
  const place = aNewFile();
  const host = aHost(place);
  const file = host.fileId(place.path);
  expect(await dispatch('file.create', { ...whole, file }, host)).toEqual({
    ok: false,
    code: 'exists',
    details: { path: place.path },
  });
  writeFileSync(`${place.folder}/in.json`, '{');
  const input = host.inFolder('in.json');
  expect(
    await dispatch('file.import', { file, input, dryRun: false, replace: false }, host),
  ).toMatchObject({ ok: false, code: 'json', details: { issues: [{ code: 'json.syntax' }] } });
});

test('an id that the host did not give out is no file', async () => {
  expect(await dispatch('file.verify', { file: '/etc/passwd' }, aHost())).toMatchObject({
    ok: false,
    code: 'noSuchFile',
  });
});

test('a fault of the app is a reply that tells nothing of the data', async () => {
  const host = aHost(aPlace(), {
    newId: () => {
      throw new Error('BSN 123456782');
    },
  });
  const file = host.fileId(host.path);
  expect(await dispatch('file.create', { ...whole, file }, host)).toEqual({
    ok: false,
    code: 'call.unsure',
    details: {},
  });
});

test('only a question that failed says that nothing was changed', async () => {
  const place = aNewFile();
  const host = aHost(place);
  const file = host.fileId(place.path);
  const broken = {
    ...host,
    pathOf: () => {
      throw new Error('BSN 123456782');
    },
  };
  expect(await dispatch('file.verify', { file }, broken)).toMatchObject({ code: 'call.failed' });
});

test('of a change that was saved before its reply failed it is not said that nothing was changed', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  await desk.call('file.open', { file });
  const [party] = completeRegister().party;
  const ref = `party/${party?.id}/contactPerson`;
  const changes = [{ ref, from: party?.contactPerson, to: 'Mevrouw Jansen' }];
  const telling = vi.spyOn(desk.host, 'emit').mockImplementation(() => {
    throw new Error('nobody listens');
  });
  const reply = await desk.reply('register.change', { file, changes });
  telling.mockRestore();
  expect(reply).toEqual({ ok: false, code: 'call.unsure', details: {} });
  const { register } = fileOf(desk.host, file);
  expect(register.party[0]?.contactPerson).toBe('Mevrouw Jansen');
});

test('what a service answers fits the contract, nothing more', async () => {
  const place = aNewFile();
  const host = aHost(place);
  const input = host.fileId(place.path);
  const replies = [
    ['file.verify', await dispatch('file.verify', { file: input }, host)],
    ['register.check', await dispatch('register.check', { input, today: '2026-11-21' }, host)],
  ] as const;
  for (const [name, reply] of replies) {
    expect(reply.ok).toBe(true);
    if (reply.ok) expect(calls[name].output.parse(reply.value)).toEqual(reply.value);
  }
});
