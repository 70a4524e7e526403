import { appendFileSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { openClientFile } from '../../../electron/backend/library/client-file.ts';
import { aCliPlace, anEmptyCliPlace } from '../../support/cli-place.ts';
import { aPlace } from '../../support/client-files.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { snapshotOf } from '../../support/folder-snapshot.ts';
import { runCli } from '../../support/run-cli.ts';
import { spoiledFiles } from '../../support/spoiled-files.ts';
import { expectRefusal, type Refusal } from './refused.ts';

const said: Refusal[] = [];

describe('a client file that is unfit is refused by export and import, and stays as it was', () => {
  it.each(spoiledFiles.map((spoiled) => [spoiled.what, spoiled.code, spoiled] as const))(
    '%s: %s',
    async (_what, code, { make }) => {
      const source = aCliPlace(completeRegister());
      const place = anEmptyCliPlace();
      make(place.file, readFileSync(source.file));
      said.push(
        await expectRefusal(place, {
          code,
          words: ['export', place.file, '--out', place.out, '--formats', 'json,md'],
          english: ['import', place.file, source.json, '--replace'],
        }),
      );
    },
  );

  it('each kind has words of its own in both languages, and they name the file', () => {
    for (const language of ['nl', 'en'] as const) {
      const byCode = new Map(
        said.map((refusal) => [refusal.code, refusal[language].replaceAll(/\/\S+/g, '…')]),
      );
      expect(byCode.size).toBe(new Set(spoiledFiles.map(({ code }) => code)).size);
      expect(new Set(byCode.values()).size).toBe(byCode.size);
      expect(said.filter((refusal) => !refusal[language].includes('klant.a30'))).toEqual([]);
    }
  });
});

test.each(
  spoiledFiles
    .filter(({ what }) =>
      ['text', 'a flipped bit in a name', 'a trigger of another hand'].includes(what),
    )
    .map((spoiled) => [spoiled.what, spoiled] as const),
)('check refuses it and verify tells what is wrong: %s', async (_what, { code, make }) => {
  const source = aCliPlace(completeRegister());
  const place = anEmptyCliPlace();
  make(place.file, readFileSync(source.file));
  await expectRefusal(place, { code, words: ['check', 'klant.a30'] });
  const before = snapshotOf(place.folder);
  const verify = await runCli(['verify', 'klant.a30', '--json'], place);
  const found: Readonly<Record<string, object>> = {
    notSqlite: { code },
    changedOutside: { whole: false, structure: 'whole', digest: 'damaged' },
    damaged: { whole: false, structure: 'damaged', digest: 'notChecked' },
  };
  expect(verify.exitCode).toBe(2);
  expect(JSON.parse(verify.stdout)).toMatchObject(found[code] ?? {});
  expect(snapshotOf(place.folder)).toEqual(before);
});

test('a file that is open elsewhere is refused, with the place', async () => {
  const place = aCliPlace(completeRegister());
  const file = openClientFile(place.file, {
    ...aPlace(place.root),
    dataDir: place.dataDir,
  });
  try {
    const words = ['import', place.file, place.json, '--replace'];
    const refusal = await expectRefusal(place, { code: 'openElsewhere', words });
    expect(refusal.nl).toContain(String(process.pid));
    expect(refusal.en).toContain(place.file);
  } finally {
    file.close();
  }
});

test('a new file never takes the place of another', async () => {
  const place = aCliPlace(completeRegister());
  const words = ['new', place.file, '--name', 'Halm'];
  await expectRefusal(place, { code: 'exists', words });
});

test('a new file needs its folder', async () => {
  const place = anEmptyCliPlace();
  const words = ['new', `${place.folder}/geen/klant.a30`, '--name', 'Halm'];
  await expectRefusal(place, { code: 'folderMissing', words });
});

test('bytes after the end are no part of the file and never reach a document', async () => {
  const place = aCliPlace(completeRegister());
  appendFileSync(place.file, Buffer.alloc(4_096, 'GEHEIM'));
  const before = readFileSync(place.file, 'hex');
  const run = await runCli(['export', place.file, '--out', place.out, '--formats', 'json'], place);
  if (run.exitCode === 0) expect(readFileSync(run.stdout.trim(), 'utf8')).not.toContain('GEHEIM');
  else expect(run.exitCode).toBe(2);
  expect(readFileSync(place.file, 'hex')).toBe(before);
});
