import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openClientFile } from '../../../../electron/backend/library/client-file.ts';
import { readClientFile } from '../../../../electron/backend/library/read-client-file.ts';
import { verifyClientFile } from '../../../../electron/backend/library/verify-client-file.ts';
import { toJson } from '../../../../shared/interchange/canonical.ts';
import { parseInterchange } from '../../../../shared/interchange/parse.ts';
import { aRegister } from '../../../support/builders.ts';
import { aFileWith, aNewFile, fill, refusal, thrown } from '../../../support/client-files.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { randomRegister } from '../../../support/random-register.ts';

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('a client file', () => {
  it('starts with only its label, language and the polite form of address', () => {
    const place = aNewFile();
    const { register, generation, versions } = readClientFile(place.path, place);
    expect(toJson(register)).toBe(
      toJson(
        aRegister({ organisation: [{ id: 'id1', label: 'Proef', language: 'nl', form: 'u' }] }),
      ),
    );
    expect([generation, versions]).toEqual([1, []]);
  });

  it('gives back what was put in, through publish, close and open', () => {
    const register = completeRegister();
    const place = aFileWith(register);
    expect(toJson(readClientFile(place.path, place).register)).toBe(toJson(register));
    expect(verifyClientFile(place.path)).toMatchObject({ whole: true, generation: 2 });
  });

  it('gives back any register, and its JSON gives it back again', () => {
    const place = aNewFile();
    fc.assert(
      fc.property(randomRegister(3), (register) => {
        const file = openClientFile(place.path, place);
        fill(file, register);
        file.close();
        const json = toJson(readClientFile(place.path, place).register);
        expect(json).toBe(toJson(register));
        const parsed = parseInterchange(json);
        expect(parsed.ok ? toJson(parsed.register) : parsed.issues).toBe(json);
      }),
      { numRuns: 40 },
    );
  });

  it('is readable for its owner alone, as is all we keep of it', () => {
    const place = aNewFile();
    const file = openClientFile(place.path, place);
    fill(file, aRegister({ party: [{}] }));
    file.publish();
    const working = join(place.dataDir, 'working', file.record().docId);
    expect([mode(place.path), mode(working)]).toEqual(['600', '700']);
    expect(readdirSync(working)).toContain('file.a30');
    for (const name of readdirSync(working)) expect(mode(join(working, name))).toBe('600');
    file.close();
  });

  it('leaves nothing behind after closing', () => {
    const place = aFileWith(completeRegister());
    readClientFile(place.path, place);
    expect(readdirSync(dirname(place.path))).toEqual(['klant.a30']);
    expect(readdirSync(join(place.dataDir, 'working'))).toEqual([]);
    expect(readdirSync(join(place.dataDir, 'incoming'))).toEqual([]);
  });

  it('is open once: elsewhere it is refused, with the place', () => {
    const place = aNewFile();
    const file = openClientFile(place.path, place);
    for (const use of [openClientFile, readClientFile]) {
      expect(thrown(() => use(place.path, place))).toMatchObject({
        code: 'openElsewhere',
        details: { where: place.path, pid: process.pid },
      });
    }
    file.close();
    expect(refusal(() => readClientFile(place.path, place))).toBeUndefined();
  });

  it('is not published when nothing changed', () => {
    const place = aNewFile();
    const file = openClientFile(place.path, place);
    expect(file.publish()).toBe(false);
    fill(file, aRegister({ party: [{}] }));
    expect([file.hasUnpublished(), file.publish(), file.hasUnpublished()]).toEqual([
      true,
      true,
      false,
    ]);
    file.close();
  });

  it('forgets what was not published when it is discarded', () => {
    const place = aNewFile();
    const file = openClientFile(place.path, place);
    fill(file, aRegister({ party: [{}] }));
    file.discard();
    const { register, recovery } = readClientFile(place.path, place);
    expect([register.party, recovery]).toEqual([[], undefined]);
  });

  it('restores a version, which can be undone', () => {
    const place = aFileWith(completeRegister());
    const file = openClientFile(place.path, place);
    const before = toJson(file.register());
    const { id, digest } = file.createVersion({
      who: 'Ans',
      kind: 'snapshot',
      reason: 'Voor de brief',
    });
    fill(file, aRegister({ party: [{}] }));
    file.restoreVersion(id, 'Ans');
    expect(toJson(file.register())).toBe(before);
    file.undo('Ans');
    expect(file.register().party).toHaveLength(1);
    file.close();
    const read = readClientFile(place.path, { ...place, version: id });
    expect(toJson(read.register)).toBe(before);
    expect(read.version).toMatchObject({ id, digest, reason: 'Voor de brief', formatVersion: 1 });
    expect(refusal(() => readClientFile(place.path, { ...place, version: 'none' }))).toBe(
      'noSuchVersion',
    );
  });

  it('keeps a published statement as it was', () => {
    const place = aNewFile();
    const file = openClientFile(place.path, place);
    const json = '{"title":"Privacyverklaring"}';
    const { id } = file.keepPublishedStatement({
      who: 'Ans',
      statement: 's1',
      language: 'nl',
      json,
    });
    file.close();
    const again = openClientFile(place.path, place);
    expect([again.publishedStatement(id), again.publishedStatements()[0]?.id]).toEqual([json, id]);
    again.close();
  });

  it('is handed over as another client file without history and internal fields', () => {
    const place = aNewFile();
    const file = openClientFile(place.path, place);
    fill(
      file,
      aRegister({
        organisation: [{ label: 'Lastige klant', legalName: 'Zaak B.V.', notes: { nl: 'GEHEIM' } }],
        provenance: [{ target: 'organisation/organisation-1/notes', quote: 'GEHEIM' }],
      }),
    );
    file.createVersion({ who: 'Ans', kind: 'snapshot', reason: 'GEHEIM' });
    const target = join(dirname(place.path), 'kopie.a30');
    file.handOverCopy(target);
    expect(refusal(() => file.handOverCopy(target))).toBe('exists');
    const own = file.record().docId;
    file.close();
    const copy = readClientFile(target, place);
    expect(copy.register.organisation[0]?.label).toBe('Zaak B.V.');
    expect([copy.versions, copy.docId === own]).toEqual([[], false]);
    expect(JSON.stringify(copy.register)).not.toContain('GEHEIM');
    expect(existsSync(target)).toBe(true);
  });
});
