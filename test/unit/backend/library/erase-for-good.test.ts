import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openClientFile } from '../../../../electron/backend/library/client-file.ts';
import { verifyClientFile } from '../../../../electron/backend/library/verify-client-file.ts';
import { parseRef, refOf } from '../../../../shared/domain/field-ref.ts';
import { aRegister } from '../../../support/builders.ts';
import { aNewFile, fill, refusal } from '../../../support/client-files.ts';

const SECRET = 'Geheim-Canarie-7f3a';

function aFileWithSecrets() {
  const place = aNewFile();
  const file = openClientFile(place.path, place);
  const register = aRegister({
    party: [{ name: SECRET, website: undefined, phone: SECRET }],
    activity: [{ ownerName: SECRET }],
    purpose: [{ text: { nl: SECRET } }],
    provenance: [{ target: 'activity/activity-1/ownerName', quote: SECRET }],
  });
  fill(file, register);
  file.createVersion({ who: 'Ans', kind: 'snapshot', reason: 'eerst' });
  const ref = { entity: 'activity', id: 'activity-1', field: 'ownerName' } as const;
  file.apply({
    who: 'Ans',
    kind: 'edit',
    label: SECRET,
    changes: [{ ref, from: SECRET, to: `${SECRET} 2` }],
  });
  file.publish();
  return { place, file };
}

const ref = (text: string) => parseRef(text) ?? expect.unreachable(text);

describe('erase for good', () => {
  it('leaves no trace of a value in register, history, versions or file', () => {
    const { place, file } = aFileWithSecrets();
    const digest = file.versions()[0]?.digest;
    expect(readFileSync(place.path).includes(SECRET)).toBe(true);
    file.eraseForGood(
      {
        refs: [
          ref('activity/activity-1/ownerName'),
          ref('party/party-1/phone'),
          ref('party/party-1/name'),
          ref(refOf('purpose', 'purpose-1')),
        ],
      },
      'Ans',
    );
    const register = file.register();
    expect([register.party[0]?.name, register.purpose, register.provenance]).toEqual([
      '[…]',
      [],
      [],
    ]);
    const [version] = file.versions();
    expect(version?.redactedAt).toBeDefined();
    expect(version?.digest).not.toBe(digest);
    const everything = [
      ...file.history().flatMap(({ sequence, label }) => [label, file.changesOf(sequence)]),
      file.registerOfVersion(version?.id ?? ''),
    ];
    expect(JSON.stringify(everything)).not.toContain(SECRET);
    file.publish();
    const working = join(place.dataDir, 'working', file.record().docId);
    for (const path of [place.path, ...readdirSync(working).map((name) => join(working, name))]) {
      const bytes = readFileSync(path);
      expect([bytes.includes(SECRET), bytes.includes(Buffer.from(SECRET, 'utf16le'))]).toEqual([
        false,
        false,
      ]);
    }
    expect(refusal(() => file.undo('Ans'))).toBe('nothingToUndo');
    file.close();
    expect(verifyClientFile(place.path).whole).toBe(true);
  });

  it('refuses a field that can be neither absent nor blank, and erases nothing', () => {
    const { file } = aFileWithSecrets();
    const refs = [ref('activity/activity-1/ownerName'), ref('activity/activity-1/role')];
    expect(refusal(() => file.eraseForGood({ refs }, 'Ans'))).toBe('invalidValue');
    expect(file.register().activity[0]?.ownerName).toBe(`${SECRET} 2`);
    file.close();
  });
});
