import { expect, test } from 'vitest';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';
import { aDesk } from '../../../support/desk.ts';

const adoption = {
  reason: 'Jaarlijkse controle',
  by: 'Ans',
  function: 'eigenaar',
  on: COMPLETE_DATE,
};

/** The history, of each set its first change. */
const inWords = { language: 'nl', limit: 100, each: 1 } as const;

test('a complete register is adopted, and a gap is named with its address', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const adopted = await desk.call('versions.adopt', { file, ...adoption });
  expect(adopted).toMatchObject({ kind: 'adopted', who: 'Ans', reason: 'Jaarlijkse controle' });
  const { rows } = await desk.call('register.rows', { file, scope: { kind: 'common' } });
  expect(rows.adoption).toMatchObject([{ by: 'Ans', on: COMPLETE_DATE }]);

  const [retention] = completeRegister().retention;
  const gone = completeRegister().retention.filter(
    ({ activity }) => activity === retention?.activity,
  );
  await desk.call('register.change', {
    file,
    changes: gone.map(({ id }) => ({ delete: 'retention' as const, id })),
  });
  const refused = await desk.reply('versions.adopt', { file, ...adoption });
  expect(refused).toMatchObject({ ok: false, code: 'incomplete' });
  expect(JSON.stringify(refused)).toContain(retention?.activity);
  expect(await desk.call('versions.list', { file })).toHaveLength(1);
});

test('versions are compared field by field, in words, and restored', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const snapshot = await desk.call('versions.snapshot', { file, reason: 'begin' });
  const row = completeRegister().organisation[0];
  const ref = `organisation/${row?.id}/phone`;
  await desk.call('register.change', { file, changes: [{ ref, from: row?.phone, to: '1' }] });
  const different = await desk.call('versions.compare', {
    file,
    from: snapshot.id,
    language: 'nl',
  });
  expect(different).toEqual([
    {
      ref,
      kind: 'changed',
      where: 'Organisatie › Telefoon',
      before: row?.phone,
      after: '1',
    },
  ]);
  expect(await desk.call('versions.restore', { file, version: snapshot.id })).toEqual({
    changed: 1,
  });
  expect(await desk.call('versions.compare', { file, from: snapshot.id, language: 'nl' })).toEqual(
    [],
  );
});

test('a copy to hand over is a client file without internal notes', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  const ref = `party/${party?.id}/notes`;
  await desk.call('register.change', {
    file,
    changes: [{ ref, from: party?.notes, to: { nl: 'Onder ons' } }],
  });
  const { blob, name } = await desk.call('file.handOver', { file });
  expect(name).toMatch(/^[a-z0-9-]+\.a30$/);
  const taken = await desk.call('library.take', { blob, name });
  const copy = await desk.call('register.rows', { file: taken.file, scope: { kind: 'common' } });
  expect(JSON.stringify(copy)).not.toContain('Onder ons');
  expect(copy.rows.party).toHaveLength(register.party.length);
  expect(await desk.call('register.historyInWords', { file: taken.file, ...inWords })).toEqual([]);
});

test('the file itself is given with its history, up to date, open or not', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const change = async (name: string) => {
    const { rows } = await desk.call('register.rows', { file, scope: { kind: 'common' } });
    const [party] = rows.party as { id: string; name: string }[];
    const ref = `party/${party?.id ?? ''}/name`;
    await desk.call('register.change', { file, changes: [{ ref, from: party?.name, to: name }] });
  };
  const given = async () => {
    const { blob, name } = await desk.call('file.whole', { file });
    expect(name).toMatch(/\.a30$/);
    const { file: taken } = await desk.call('library.take', { blob, name: 'Terug.a30' });
    await desk.call('library.ownId', { file: taken });
    const { rows } = await desk.call('register.rows', { file: taken, scope: { kind: 'common' } });
    const history = await desk.call('register.historyInWords', { file: taken, ...inWords });
    await desk.call('library.remove', { file: taken });
    return { names: JSON.stringify(rows.party), sets: history.length };
  };
  await change('Eerste naam');
  const first = await given();
  expect(first.names).toContain('Eerste naam');
  await change('Tweede naam');
  await desk.call('file.close', { file });
  const second = await given();
  expect(second.names).toContain('Tweede naam');
  expect([first.sets > 0, second.sets > 0]).toEqual([true, true]);
});

test('undo goes back to a chosen set', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const rename = async (id: string, from: string, to: string) =>
    desk.call('register.change', { file, changes: [{ ref: `party/${id}/name`, from, to }] });
  const [a, b, c] = register.party;
  const first = await rename(a?.id ?? '', a?.name ?? '', 'A');
  await rename(b?.id ?? '', b?.name ?? '', 'B');
  await rename(c?.id ?? '', c?.name ?? '', 'C');
  await desk.call('register.undoTo', { file, sequence: first.sequence ?? 0 });
  const { rows } = await desk.call('register.rows', { file, scope: { kind: 'common' } });
  const names = (rows.party as { name: string }[]).map(({ name }) => name);
  expect(names).toContain('A');
  expect(names).toContain(b?.name);
  expect(names).toContain(c?.name);
});

test('an adopted version tells who declared it right', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  await desk.call('versions.adopt', { file, ...adoption });
  expect(await desk.call('versions.list', { file })).toMatchObject([
    { adoption: { by: 'Ans', function: 'eigenaar', on: COMPLETE_DATE, version: 2 } },
  ]);
});
