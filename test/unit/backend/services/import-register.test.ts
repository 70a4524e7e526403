import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openClientFile } from '../../../../electron/backend/library/client-file.ts';
import { readClientFile } from '../../../../electron/backend/library/read-client-file.ts';
import { importRegister } from '../../../../electron/backend/services/import-register.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { toJson } from '../../../../shared/interchange/canonical.ts';
import { aRegister, edited, without, withRows } from '../../../support/builders.ts';
import { aFileWith, aNewFile } from '../../../support/client-files.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { randomRegister } from '../../../support/random-register.ts';
import { problemOf } from '../../../support/refusal.ts';
import { aHost } from '../../../support/service-host.ts';

interface Flags {
  readonly dryRun?: boolean;
  readonly replace?: boolean;
}

type Place = ReturnType<typeof aNewFile>;

function take(place: Place, register: Register, { dryRun = false, replace = false }: Flags = {}) {
  const host = aHost(place);
  const path = join(place.folder, 'in.json');
  writeFileSync(path, toJson(register));
  const files = { file: host.fileId(place.path), input: host.fileId(path) };
  return importRegister({ ...files, dryRun, replace }, host);
}

const held = (place: Place): string => toJson(readClientFile(place.path, place).register);
const rowCount = (register: Register): number =>
  Object.values(register).reduce((sum, rows) => sum + rows.length, 0);

test('an empty file takes the whole register, ids included', () => {
  const place = aNewFile();
  const register = completeRegister();
  const { done, whole, counts, differences } = take(place, register);
  expect({ done, whole, counts, differences }).toEqual({
    done: true,
    whole: true,
    counts: { added: rowCount(register), changed: 0 },
    differences: [],
  });
  expect(held(place)).toBe(toJson(register));
});

test('an empty file takes any register, and exporting it gives the same bytes', () => {
  fc.assert(
    fc.property(randomRegister(2), (register) => {
      const place = aNewFile();
      take(place, register);
      expect(held(place)).toBe(toJson(register));
    }),
    { numRuns: 15 },
  );
});

test('the history tells who imported, and undo takes it all back', () => {
  const place = aNewFile();
  const empty = held(place);
  take(place, completeRegister());
  const file = openClientFile(place.path, place);
  expect(file.history()[0]).toMatchObject({ who: 'Ans', kind: 'import' });
  file.undo('Ans');
  file.close();
  expect(held(place)).toBe(empty);
});

test('the same register a second time changes nothing, not even the file', () => {
  const place = aFileWith(completeRegister());
  const before = readFileSync(place.path, 'hex');
  for (const flags of [{}, { replace: true }, { dryRun: true }]) {
    expect(take(place, completeRegister(), flags)).toMatchObject({
      done: false,
      whole: false,
      counts: { added: 0, changed: 0 },
      differences: [],
    });
  }
  expect(readFileSync(place.path, 'hex')).toBe(before);
});

const base = aRegister({ party: [{ name: 'Een' }, { name: 'Twee' }], activity: [{}] });
const other = withRows(edited(base, 'party', 'party-2', { name: 'Anders', phone: '020 123' }), {
  system: [{ name: 'Nieuw' }],
});
const differences = [
  { ref: 'system/system-1/*', kind: 'added' },
  { ref: 'party/party-2/name', kind: 'changed' },
  { ref: 'party/party-2/phone', kind: 'changed' },
];

test('what would change is refused, listed by field, and the file stays as it was', () => {
  const place = aFileWith(base);
  const before = readFileSync(place.path, 'hex');
  expect(problemOf(() => take(place, other))).toMatchObject({
    code: 'differs',
    details: { path: place.path, differences: expect.arrayContaining(differences) as unknown },
  });
  expect(readFileSync(place.path, 'hex')).toBe(before);
});

test('a dry run tells the same and changes nothing', () => {
  const place = aFileWith(base);
  const before = readFileSync(place.path, 'hex');
  for (const replace of [false, true]) {
    const told = take(place, other, { dryRun: true, replace });
    expect(told).toMatchObject({ done: false, whole: false, counts: { added: 1, changed: 2 } });
    expect(told.differences).toHaveLength(3);
    expect(told.differences).toEqual(expect.arrayContaining(differences));
  }
  expect(readFileSync(place.path, 'hex')).toBe(before);
  const empty = aNewFile();
  const untouched = readFileSync(empty.path, 'hex');
  expect(take(empty, base, { dryRun: true })).toMatchObject({ done: false, whole: true });
  expect(readFileSync(empty.path, 'hex')).toBe(untouched);
});

test('with replace rows of the same id change, new ones come and the rest stays', () => {
  const place = aFileWith(base);
  const smaller = without(other, 'party', ({ id }) => id === 'party-1');
  expect(take(place, smaller, { replace: true })).toMatchObject({
    done: true,
    counts: { added: 1, changed: 2 },
  });
  expect(held(place)).toBe(toJson(other));
});

test('a field that the new row lacks is taken away, and counts as a difference', () => {
  const place = aFileWith(other);
  const told = take(place, base, { replace: true });
  expect(told.differences).toEqual([
    { ref: 'party/party-2/name', kind: 'changed' },
    { ref: 'party/party-2/phone', kind: 'changed' },
  ]);
  expect(held(place)).toBe(toJson(withRows(base, { system: [{ name: 'Nieuw' }] })));
});

test('only new rows need no consent: nothing that was there changes', () => {
  const place = aFileWith(base);
  const more = withRows(base, { party: [{ id: 'party-9', name: 'Drie' }] });
  expect(take(place, more)).toMatchObject({ done: true, counts: { added: 1, changed: 0 } });
  expect(held(place)).toBe(toJson(more));
});

test('the organisation of another register takes the place of ours only with replace, under our id', () => {
  const place = aFileWith(base);
  const theirs = aRegister({ organisation: [{ id: 'zij', label: 'Zij' }] });
  expect(problemOf(() => take(place, theirs))).toMatchObject({
    code: 'differs',
    details: { differences: [{ ref: 'organisation/organisation-1/label', kind: 'changed' }] },
  });
  take(place, theirs, { replace: true });
  const { organisation, party } = readClientFile(place.path, place).register;
  expect(organisation).toEqual([{ ...theirs.organisation[0], id: 'organisation-1' }]);
  expect(party).toHaveLength(2);
});

test('what is said about our only organisation and FG does not stand in the way of those of another', () => {
  const about = (organisation: string, dpo: string, provenance: string): Register =>
    aRegister({
      organisation: [{ id: organisation, legalName: `Naam ${organisation}` }],
      dpo: [{ id: dpo }],
      provenance: [
        { id: provenance, target: `organisation/${organisation}/legalName`, status: 'stated' },
        { id: `${provenance}-fg`, target: `dpo/${dpo}/*`, status: 'stated' },
      ],
      dismissal: [{ id: 'd', target: `organisation/${organisation}/kvk` }],
    });
  const place = aFileWith(about('wij', 'fg', 'p'));
  expect(take(place, about('zij', 'dpo', 'q'), { replace: true })).toMatchObject({
    done: true,
    counts: { added: 0, changed: 1 },
  });
  expect(held(place)).toBe(
    toJson(edited(about('wij', 'fg', 'p'), 'organisation', 'wij', { legalName: 'Naam zij' })),
  );
});

test('a refusal leaves no lock and no working copy behind', () => {
  const place = aFileWith(base);
  problemOf(() => take(place, other));
  openClientFile(place.path, place).close();
});

test('characters that nobody sees are taken in and told', () => {
  const place = aNewFile();
  const register = aRegister({ party: [{ name: 'A\u202eB' }] });
  expect(take(place, register).unusual).toEqual(['party/party-1/name']);
  expect(held(place)).toBe(toJson(register));
});

test('an adoption is not of what the file has more than the register that was adopted', () => {
  const adopted = completeRegister();
  const { adoption } = adopted;
  expect(adoption).toHaveLength(1);
  const [activity] = adopted.activity;
  const ours = { ...adopted, adoption: [] };
  const more = { ...ours, activity: [...ours.activity, { ...activity, id: 'meer' }] } as Register;
  const place = aFileWith(more);
  take(place, adopted, { replace: true });
  expect(readClientFile(place.path, place).register.adoption).toEqual([]);
  const same = aFileWith(ours);
  take(same, adopted, { replace: true });
  expect(readClientFile(same.path, same).register.adoption).toEqual(adoption);
});

test('another adoption that is taken in is of what is taken in with it', () => {
  const adopted = completeRegister();
  const [ours] = adopted.adoption;
  const [party] = adopted.party;
  const theirs = {
    ...edited(adopted, 'party', party?.id ?? '', { name: 'Later' }),
    adoption: [{ ...ours, id: 'anders', by: 'Bea', version: 2 }],
  } as Register;
  const place = aFileWith(adopted);
  take(place, theirs, { replace: true });
  const { register, changedSinceAdoption } = readClientFile(place.path, place);
  expect(register.adoption).toMatchObject([{ id: 'anders', by: 'Bea' }]);
  expect(changedSinceAdoption).toBe(false);
  // The one we have, with other content: that was adopted by nobody.
  take(place, { ...adopted, adoption: theirs.adoption }, { replace: true });
  expect(readClientFile(place.path, place).changedSinceAdoption).toBe(true);
});

test('a remark on an adoption that is not taken in is not taken in either', () => {
  const register = completeRegister();
  const [ours] = register.adoption;
  if (!ours) throw new Error('nobody adopted it');
  const remark = { id: 'op', rule: 'ORG-ADOPTED-CHANGED', reason: 'Een naam', on: '2026-11-21' };
  const onAdoption = (id: string) => ({ ...remark, target: `adoption/${id}/*` });
  const more = withRows(register, { party: [{ id: 'party-extra', name: 'Meer' }] });
  const theirs = { ...register, adoption: [{ ...ours, id: 'anders', by: 'Bea', version: 2 }] };
  const place = aFileWith(more);
  take(place, withRows(theirs, { dismissal: [onAdoption('anders')] }), { replace: true });
  expect(held(place)).toBe(toJson(more));
  const same = withRows(register, { dismissal: [onAdoption(ours.id)] });
  take(place, same, { replace: true });
  expect(held(place)).toBe(toJson(withRows(more, { dismissal: [onAdoption(ours.id)] })));
});
