/** Who declared a register right declared what it said then: documents of what was changed since do not say so. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePrivate } from '../../../../electron/backend/library/private-copy.ts';
import { readClientFile } from '../../../../electron/backend/library/read-client-file.ts';
import { runsOf } from '../../../../shared/document/concept.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { aRow } from '../../../support/builders.ts';
import { some } from '../../../support/complete-activities.ts';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';

const register = completeRegister();
const [party] = register.party;
const [statement] = register.statement;

async function anAdopted(rows: Partial<Register> = {}) {
  const desk = aDesk();
  const file = await desk.file({ ...register, ...rows, adoption: [] });
  const by = { by: 'Ans', function: 'eigenaar', on: COMPLETE_DATE };
  await desk.call('versions.adopt', { file, reason: 'Jaarlijkse controle', ...by });
  return { desk, file };
}

async function registerOfNow(desk: Desk, file: string) {
  const { document } = await desk.call('documents.compose', {
    ...{ file, wanted: { document: 'register' } },
    ...{ language: 'nl', date: COMPLETE_DATE, profile: 'authority' },
  });
  const words = runsOf(document.sections)
    .map(({ text }) => text)
    .join('');
  return {
    adopted: words.includes('Vastgesteld door Ans'),
    changed: words.includes('Gewijzigd nadat versie 1 op 21 november 2026 was vastgesteld'),
    concept: document.concept,
    foot: document.footer.middle.map(({ text }) => text).join(''),
  };
}

const holds = {
  adopted: true,
  changed: false,
  concept: false,
  foot: 'Versie 1, 21 november 2026',
};
const changed = {
  adopted: false,
  changed: true,
  concept: true,
  foot: 'Momentopname van 21 november 2026',
};

const rename = (desk: Desk, file: string, from: string | undefined, to: string | undefined) =>
  desk.call('register.change', { file, changes: [{ ref: `party/${party?.id}/name`, from, to }] });

test('what is changed is nobody’s version, until it is as it was or is adopted anew', async () => {
  const { desk, file } = await anAdopted();
  expect(await registerOfNow(desk, file)).toEqual(holds);
  await rename(desk, file, party?.name, 'Later');
  expect(await registerOfNow(desk, file)).toEqual(changed);
  desk.place.wait(60_000);
  await rename(desk, file, 'Later', party?.name);
  expect(await registerOfNow(desk, file)).toEqual(holds);
  await desk.call('register.undo', { file });
  expect(await registerOfNow(desk, file)).toEqual(changed);
});

test('what no document prints changes nothing', async () => {
  const { desk, file } = await anAdopted();
  const ref = `party/${party?.id}/notes`;
  await desk.call('register.change', {
    file,
    changes: [{ ref, ...(party?.notes ? { from: party.notes } : {}), to: { nl: 'Bellen.' } }],
  });
  await desk.call('statement.publish', {
    ...{ file, statement: statement?.id ?? '', language: 'nl', on: COMPLETE_DATE },
  });
  expect(await registerOfNow(desk, file)).toEqual(holds);
});

test.each([
  { publishContactName: false, said: holds },
  { publishContactName: true, said: changed },
])(
  'a name changes what was adopted where documents print it: %j',
  async ({ publishContactName, said }) => {
    const [own] = register.organisation;
    const named = { ...own, privacyContactName: 'Noor Vermeulen', publishContactName };
    const { desk, file } = await anAdopted({ organisation: [named] as Register['organisation'] });
    const ref = `organisation/${own?.id}/privacyContactName`;
    const changes = [{ ref, from: 'Noor Vermeulen', to: 'Sam de Wit' }];
    await desk.call('register.change', { file, changes });
    expect(await registerOfNow(desk, file)).toEqual(said);
  },
);

test('a statement is not put before readers by the word of who adopted something else', async () => {
  const { desk, file } = await anAdopted();
  await rename(desk, file, party?.name, 'Later');
  const input = {
    file,
    statement: statement?.id ?? '',
    language: 'nl',
    on: COMPLETE_DATE,
  } as const;
  expect(await desk.call('statement.obstacles', input)).toMatchObject({ adopted: false });
  expect(await desk.reply('statement.publish', input)).toMatchObject({ code: 'stillConcept' });
});

test('a copy for somebody else, and a file that is closed, say no more', async () => {
  const { desk, file } = await anAdopted();
  const copy = async () => {
    const { blob, name } = await desk.call('file.handOver', { file });
    const path = join(desk.place.folder, `${desk.host.newId()}-${name}`);
    writePrivate(path, Buffer.from(desk.host.blobs?.take(blob)?.bytes ?? []));
    return readClientFile(path, desk.place);
  };
  expect((await copy()).register.adoption).toMatchObject([{ by: 'Ans', version: 1 }]);
  await rename(desk, file, party?.name, 'Later');
  expect((await copy()).register.adoption).toEqual([]);
  await desk.call('file.close', { file });
  const read = readClientFile(join(desk.library, 'Klant.a30'), desk.place);
  expect([read.changedSinceAdoption, read.register.adoption.length]).toEqual([true, 1]);
});

const adopt = (desk: Desk, file: string, reason: string) =>
  desk.call('versions.adopt', {
    ...{ file, reason, by: 'Ans', function: 'eigenaar', on: COMPLETE_DATE },
  });

test('an adoption that undo brings back is of what it was of', async () => {
  const { desk, file } = await anAdopted();
  await rename(desk, file, party?.name, 'Later');
  await adopt(desk, file, 'Anders');
  await desk.call('register.undo', { file });
  expect(await registerOfNow(desk, file)).toEqual(changed);
  await desk.call('register.undo', { file });
  expect(await registerOfNow(desk, file)).toEqual(holds);
});

test('an adoption that comes back with a version is of what it was of', async () => {
  const { desk, file } = await anAdopted();
  const [first] = await desk.call('versions.list', { file });
  await rename(desk, file, party?.name, 'Later');
  desk.place.wait(1_000);
  const { id: version } = await desk.call('versions.snapshot', { file, reason: 'Tussendoor' });
  await adopt(desk, file, 'Anders');
  await desk.call('versions.restore', { file, version });
  expect(await registerOfNow(desk, file)).toEqual(changed);
  await desk.call('versions.restore', { file, version: first?.id ?? '' });
  expect(await registerOfNow(desk, file)).toEqual(holds);
});

test('a copy as a client file of its own says no more either', async () => {
  const { desk, file } = await anAdopted();
  const copy = async (label: string) => {
    await desk.call('library.duplicate', { file, label });
    return readClientFile(join(desk.library, `${label}.a30`), desk.place).register.adoption.length;
  };
  expect(await copy('Eerst')).toBe(1);
  await rename(desk, file, party?.name, 'Later');
  expect(await copy('Open')).toBe(0);
  await desk.call('file.close', { file });
  expect(await copy('Dicht')).toBe(0);
});

test('nor does what is put beside a file that somebody else changed', async () => {
  const { desk, file } = await anAdopted();
  await rename(desk, file, party?.name, 'Later');
  await desk.call('file.keepBoth', { file });
  const [kept] = readdirSync(desk.library).filter((name) => name !== 'Klant.a30');
  const { register: held } = readClientFile(join(desk.library, kept ?? ''), desk.place);
  expect([held.adoption, held.party.some(({ name }) => name === 'Later')]).toEqual([[], true]);
});

test('the data for our own work, taken in again, say no more either', async () => {
  const { desk, file } = await anAdopted();
  const takenIn = async () => {
    const { files } = await desk.call('documents.make', {
      ...{ file, job: 'maak', together: false, profile: 'working', date: COMPLETE_DATE },
      ...{ documents: [{ document: 'register' }], languages: ['nl'], formats: ['json'] },
    });
    const [json] = files;
    const taken = { blob: json?.blob ?? '', name: json?.name ?? '' };
    return (await desk.call('library.take', taken)).file;
  };
  expect(await registerOfNow(desk, await takenIn())).toEqual(holds);
  await rename(desk, file, party?.name, 'Later');
  const { adopted, concept } = await registerOfNow(desk, await takenIn());
  expect([adopted, concept]).toEqual([false, true]);
});

const changedIn = async (desk: Desk, file: string) => {
  const findings = await desk.call('register.findings', {
    ...{ file, today: COMPLETE_DATE, language: 'nl' },
  });
  return findings
    .filter(({ rule }) => rule === 'ORG-ADOPTED-CHANGED')
    .map(({ message, dismissed }) => `${message}${dismissed ? ' (gesloten)' : ''}`);
};
const told = 'Het register is veranderd nadat het op 21 november 2026 is vastgelegd.';

test('the checks say so, of a file that is open and of one that is closed', async () => {
  const { desk, file } = await anAdopted();
  expect(await changedIn(desk, file)).toEqual([]);
  await rename(desk, file, party?.name, 'Later');
  expect(await changedIn(desk, file)).toEqual([told]);
  const tips = async () =>
    (await desk.call('library.summary', { file, today: COMPLETE_DATE })).tips;
  const open = await tips();
  await desk.call('file.close', { file });
  expect([open, await tips()]).toEqual([1, 1]);
  const checked = await desk.call('register.check', { input: file, today: COMPLETE_DATE });
  expect(checked.findings.map(({ rule }) => rule)).toEqual(['ORG-ADOPTED-CHANGED']);
  await desk.call('file.open', { file });
  await desk.call('register.undo', { file });
  expect(await changedIn(desk, file)).toEqual([]);
});

/** As the screen does; and, as no screen does, with where the name of who adopted it comes from. */
async function closeTheTip(desk: Desk, file: string) {
  const { rows } = await desk.call('register.rows', { file, scope: { kind: 'common' } });
  const [first] = rows.adoption as { id: string }[];
  const of = `adoption/${first?.id ?? ''}`;
  const dismissal = {
    ...{ id: 'gesloten', rule: 'ORG-ADOPTED-CHANGED', target: `${of}/*` },
    ...{ reason: 'Alleen een naam', by: 'Ans', on: COMPLETE_DATE },
  };
  const provenance = { id: 'vandaar', target: `${of}/by`, status: 'confirmed' };
  await desk.call('register.change', {
    file,
    changes: [
      { create: 'dismissal', row: dismissal },
      { create: 'provenance', row: provenance },
    ],
  });
}

/** Reads back a version that is made there. Out: the adoption. */
async function adoptionReadBack(desk: Desk, file: string) {
  const { id: version } = await desk.call('versions.snapshot', { file, reason: 'Nu' });
  await desk.call('versions.restore', { file, version });
  const { rows } = await desk.call('register.rows', { file, scope: { kind: 'common' } });
  return rows.adoption ?? [];
}

async function changedAndClosed() {
  const { desk, file } = await anAdopted();
  await rename(desk, file, party?.name, 'Later');
  await closeTheTip(desk, file);
  return { desk, file };
}

test.each(['working', 'authority'] as const)(
  'data (%s) without the adoption have no remark on it',
  async (profile) => {
    const { desk, file } = await changedAndClosed();
    desk.place.wait(1_000);
    const { id: version } = await desk.call('versions.snapshot', { file, reason: 'Tussendoor' });
    for (const of of [{}, { version }]) {
      const { files } = await desk.call('documents.make', {
        ...{ file, job: 'maak', together: false, profile, date: COMPLETE_DATE, ...of },
        ...{ documents: [{ document: 'register' }], languages: ['nl'], formats: ['json'] },
      });
      const taken = { blob: files[0]?.blob ?? '', name: files[0]?.name ?? '' };
      const { file: back } = await desk.call('library.take', taken);
      expect(await adoptionReadBack(desk, back)).toEqual([]);
    }
  },
);

test('copies without the adoption have no remark on it', async () => {
  const { desk, file } = await changedAndClosed();
  const copies = [await desk.call('library.duplicate', { file, label: 'Open' })];
  const { blob } = await desk.call('file.handOver', { file });
  copies.push(await desk.call('library.take', { blob, name: 'voor u.a30' }));
  await desk.call('file.close', { file });
  copies.push(await desk.call('library.duplicate', { file, label: 'Dicht' }));
  const { kept } = await desk.call('file.keepBoth', { file });
  for (const copy of [...copies.map((each) => each.file), kept])
    expect(await adoptionReadBack(desk, copy)).toEqual([]);
});

test('closed with a reason it is closed until somebody adopts anew', async () => {
  const { desk, file } = await anAdopted();
  await rename(desk, file, party?.name, 'Later');
  await closeTheTip(desk, file);
  expect(await changedIn(desk, file)).toEqual([`${told} (gesloten)`]);
  await adopt(desk, file, 'Anders');
  expect(await changedIn(desk, file)).toEqual([]);
  desk.place.wait(60_000);
  await rename(desk, file, 'Later', 'Nog later');
  expect(await changedIn(desk, file)).toEqual([told]);
});

test('a row that went and came back is as it was, and one that is erased for good is in neither', async () => {
  const { desk, file } = await anAdopted();
  await desk.call('register.remove', { file, rows: [{ entity: 'party', id: party?.id ?? '' }] });
  expect(await changedIn(desk, file)).toEqual([told]);
  await desk.call('register.undo', { file });
  expect(await changedIn(desk, file)).toEqual([]);
  const ref = `party/${party?.id}/website`;
  const from = party?.website === undefined ? {} : { from: party.website };
  await desk.call('register.change', {
    file,
    changes: [{ ref, ...from, to: 'https://geheim.example' }],
  });
  expect(await changedIn(desk, file)).toEqual([told]);
  await desk.call('file.erase', { file, refs: [ref, `party/${party?.id}/name`] });
  expect(await changedIn(desk, file)).toEqual([]);
});

test('a link to what is erased for good is in what was adopted no more than in what is there now', async () => {
  const desk = aDesk();
  const [first] = register.activity;
  const measures = ['a', 'b', 'c'].map((id, rank) =>
    aRow('measure', { id, rank: 90 + rank, answer: some, checkedOn: COMPLETE_DATE }),
  );
  const file = await desk.file({
    ...register,
    adoption: [],
    measure: [...register.measure, ...measures],
    activity: register.activity.map((row) =>
      row.id === first?.id ? { ...row, measures: ['a', 'b'] } : row,
    ),
  });
  await adopt(desk, file, 'Jaarlijkse controle');
  const ref = `activity/${first?.id ?? ''}/measures`;
  const set = (from: readonly string[], to: readonly string[]) =>
    desk.call('register.change', { file, changes: [{ ref, from, to }] });
  await set(['a', 'b'], ['a', 'b', 'c']);
  await desk.call('file.erase', { file, refs: ['measure/b/*'] });
  expect(await changedIn(desk, file)).toEqual([told]);
  await set(['a', 'c'], ['a']);
  expect(await changedIn(desk, file)).toEqual([]);
});

test('what a row held before it was deleted and made again counts, and not what it held after', async () => {
  const { desk, file } = await anAdopted();
  const row = { id: 'los', rank: 90, name: '' };
  const create = (name: string) => ({ create: 'system' as const, row: { ...row, name } });
  const change = (...changes: readonly object[]) =>
    desk.call('register.change', { file, changes: changes as never });
  await change(create('Los'));
  await adopt(desk, file, 'Met het losse');
  await change({ ref: 'system/los/name', from: 'Los', to: 'Vast' });
  await change({ delete: 'system', id: 'los' });
  expect(await changedIn(desk, file)).toEqual([told]);
  await change(create('Anders'));
  await change({ ref: 'system/los/rank', from: 90, to: 91 });
  await change({ ref: 'system/los/rank', from: 91, to: 90 });
  expect(await changedIn(desk, file)).toEqual([told]);
  await change({ ref: 'system/los/name', from: 'Anders', to: 'Los' });
  expect(await changedIn(desk, file)).toEqual([]);
});
