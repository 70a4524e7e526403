/** Deleting for good that stops half-way: the client file is in the bin still, whole, and can go either way. */
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asUser, keptEverywhere, placesWith, removed, secret } from '../../../support/binned.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';

const inBin = (desk: Desk, bin: string, name: string): string =>
  join(desk.host.dataDir, 'bin', bin, name);

/** As where the process ended while it deleted. */
async function stopped(desk: Desk): Promise<{ bin: string; whole: Buffer }> {
  const { file } = await keptEverywhere(desk, 'Klant');
  const bin = await removed(desk, file);
  const whole = readFileSync(inBin(desk, bin, 'file.a30'));
  renameSync(inBin(desk, bin, 'file.a30'), inBin(desk, bin, 'file.a30.going'));
  return { bin, whole };
}

test('it is listed as a file and put back whole', async () => {
  const desk = aDesk();
  const { bin, whole } = await stopped(desk);
  const { bin: listed } = await desk.call('library.list', {});
  expect(listed).toMatchObject([{ bin, name: 'Klant' }]);
  expect(listed[0]).not.toHaveProperty('nameOnly');
  const { file } = await desk.call('library.putBack', { bin });
  expect(readFileSync(join(desk.library, 'Klant.a30'))).toEqual(whole);
  expect(await desk.call('interview.kept', { file })).toHaveLength(1);
});

test('it goes for good with what is beside it', async () => {
  const desk = aDesk();
  const { bin } = await stopped(desk);
  expect(await desk.call('library.deleteForGood', { bin })).toEqual({});
  expect(placesWith(secret, desk)).toEqual([]);
});

test('it counts as a copy of another in the bin', async () => {
  const desk = aDesk();
  const { bin, whole } = await stopped(desk);
  writeFileSync(join(desk.library, 'Kopie.a30'), whole);
  const { entries } = await desk.call('library.list', {});
  const other = await removed(desk, entries[0]?.file ?? '');
  expect(await desk.call('library.deleteForGood', { bin: other })).toEqual({ kept: 'copy' });
  const { file } = await desk.call('library.putBack', { bin });
  expect(await desk.call('interview.kept', { file })).toHaveLength(1);
});

test.skipIf(process.platform === 'win32').each([1, 2])(
  'after %i attempts that failed it is put back whole',
  async (attempts) => {
    const desk = aDesk();
    const { file } = await keptEverywhere(desk, 'Klant');
    const bin = await removed(desk, file);
    const whole = readFileSync(inBin(desk, bin, 'file.a30'));
    const shut = join(desk.host.dataDir, 'readings');
    chmodSync(shut, 0o500);
    await asUser(desk.place.folder, async () => {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const reply = await desk.reply('library.deleteForGood', { bin });
        expect(reply).toMatchObject({ code: 'notDeleted' });
        expect(existsSync(inBin(desk, bin, 'note.json'))).toBe(true);
      }
    });
    chmodSync(shut, 0o700);
    await desk.call('library.putBack', { bin });
    expect(readFileSync(join(desk.library, 'Klant.a30'))).toEqual(whole);
  },
);
