/** A client file that somebody copied in the folder: a new client, or the same one. */
import { copyFileSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyClientFile } from '../../../../electron/backend/library/verify-client-file.ts';
import { openFilesOf } from '../../../../electron/backend/services/held-files.ts';
import { aPlace } from '../../../support/client-files.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { aDesk } from '../../../support/desk.ts';

async function aCopiedFile(place = aPlace()) {
  const desk = aDesk(place);
  const original = await desk.file(completeRegister(), 'Bakkerij');
  await desk.file(completeRegister(), 'Slager');
  await desk.call('versions.snapshot', { file: original, reason: 'ervoor' });
  await desk.call('file.close', { file: original });
  const copy = join(desk.library, 'Bakkerij kopie.a30');
  copyFileSync(join(desk.library, 'Bakkerij.a30'), copy);
  const { entries } = await desk.call('library.list', {});
  const twin = entries.find(({ name }) => name === 'Bakkerij kopie')?.file ?? '';
  return { desk, original, twin, copy };
}

test('two files with one id are asked about, and others are not', async () => {
  const { desk, original, twin } = await aCopiedFile();
  const [group, ...more] = await desk.call('library.twins', {});
  expect(group?.map(({ file }) => file).sort()).toEqual([original, twin].sort());
  expect(more).toEqual([]);
});

test('the one in which something was changed last comes first, whichever was copied last', async () => {
  const place = aPlace();
  const { desk, original, twin, copy } = await aCopiedFile(place);
  place.wait(60_000);
  const [party] = completeRegister().party;
  const ref = `party/${party?.id}/contactPerson`;
  const changes = [{ ref, from: party?.contactPerson, to: 'Mevrouw Jansen' }];
  await desk.call('register.change', { file: original, changes });
  await desk.call('file.close', { file: original });
  const later = new Date('2031-05-01T12:00:00Z');
  utimesSync(copy, later, later);
  const [group] = await desk.call('library.twins', {});
  expect(group?.map(({ file }) => file)).toEqual([original, twin]);
  expect(group?.map(({ changedAt }) => changedAt)).toEqual([
    '2026-11-21T10:01:00.000Z',
    '2026-11-21T10:00:00.000Z',
  ]);
});

test('a copy for a new client gets its own id and keeps all that is in it', async () => {
  const { desk, original, twin, copy } = await aCopiedFile();
  const before = readFileSync(join(desk.library, 'Bakkerij.a30'));
  // While the other is open too: it is closed first, and opened again by the next call.
  await desk.call('file.open', { file: original });
  expect(await desk.reply('file.open', { file: twin })).toMatchObject({
    code: 'openElsewhere',
    details: { path: copy, where: join(desk.library, 'Bakkerij.a30') },
  });
  await desk.call('library.ownId', { file: twin });
  expect(await desk.call('library.twins', {})).toEqual([]);
  expect(readFileSync(join(desk.library, 'Bakkerij.a30')).equals(before)).toBe(true);
  await desk.call('file.open', { file: original });
  expect(await desk.call('versions.list', { file: twin })).toMatchObject([{ reason: 'ervoor' }]);
  await desk.call('file.close', { file: twin });
  expect(verifyClientFile(copy).whole).toBe(true);
});

test('of the same client one goes on, and the other can come back', async () => {
  const { desk, original, twin } = await aCopiedFile();
  const { bin } = await desk.call('library.remove', { file: original });
  expect(await desk.call('library.twins', {})).toEqual([]);
  expect(await desk.call('versions.list', { file: twin })).toHaveLength(1);
  await desk.call('file.close', { file: twin });
  await desk.call('library.putBack', { bin });
  expect(await desk.call('library.twins', {})).toHaveLength(1);
});

test.each(['published', 'keptBoth'] as const)(
  'work of the one that is found again when the other opens is told of the one it is of: %s',
  async (outcome) => {
    const { desk, original, twin, copy } = await aCopiedFile();
    const elsewhere = join(desk.library, 'Bakkerij.a30');
    const [party] = completeRegister().party;
    const ref = `party/${party?.id}/contactPerson`;
    const changes = [{ ref, from: party?.contactPerson, to: 'Nog net bewaard' }];
    await desk.call('register.change', { file: original, changes });
    openFilesOf(desk.host).get(original)?.leave();
    openFilesOf(desk.host).delete(original);
    if (outcome === 'keptBoth') rmSync(elsewhere);
    if (outcome === 'keptBoth') copyFileSync(join(desk.library, 'Slager.a30'), elsewhere);
    const before = readFileSync(copy);
    const opened = await desk.call('file.open', { file: twin });
    expect(opened.recovery).toEqual({ outcome, elsewhere });
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(readFileSync(elsewhere).includes('Nog net bewaard')).toBe(outcome === 'published');
  },
);
