import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

test('what is erased is gone from the file, its history and its versions', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  const ref = `party/${party?.id}/contactPerson`;
  await desk.call('register.change', {
    file,
    changes: [{ ref, from: party?.contactPerson, to: 'Geheim' }],
  });
  const { id } = await desk.call('versions.snapshot', { file, reason: 'met naam' });
  await desk.call('file.erase', { file, refs: [ref] });
  const held = await desk.call('versions.compare', { file, from: id, language: 'nl' });
  expect(held).toEqual([]);
  expect(
    JSON.stringify(await desk.call('register.rows', { file, scope: { kind: 'common' } })),
  ).not.toContain('Geheim');
  expect(await desk.call('register.historyInWords', { file, ...inWords })).toMatchObject([
    { kind: 'erase', canUndo: false },
    { canUndo: false },
  ]);
  expect(await desk.reply('register.undo', { file })).toMatchObject({ code: 'nothingToUndo' });
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

test('the history says in words what was changed, and what was taken back', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  const ref = `party/${party?.id}/name`;
  await desk.call('register.change', { file, changes: [{ ref, from: party?.name, to: 'Anders' }] });
  await desk.call('register.remove', { file, rows: [{ entity: 'party', id: party?.id ?? '' }] });
  await desk.call('register.undo', { file });
  const asked = { file, language: 'nl', each: 1 } as const;
  const [undo, removed, renamed] = await desk.call('register.historyInWords', {
    ...asked,
    limit: 3,
  });
  expect(undo).toMatchObject({ kind: 'undo', canUndo: false });
  expect(removed).toMatchObject({ kind: 'edit', undone: true, canUndo: false });
  expect(removed?.count).toBeGreaterThan(1);
  expect(removed?.changes).toHaveLength(1);
  expect(renamed).toMatchObject({
    who: 'Ans',
    undone: false,
    canUndo: true,
    count: 1,
    changes: [
      { ref, kind: 'changed', where: 'Anders › Naam', before: party?.name, after: 'Anders' },
    ],
  });
  const before = removed?.sequence ?? 0;
  const [older] = await desk.call('register.historyInWords', { ...asked, limit: 1, before });
  expect(older?.sequence).toBe(renamed?.sequence);
});

test('a record that is gone is called by its name in the history', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  await desk.call('register.remove', { file, rows: [{ entity: 'party', id: party?.id ?? '' }] });
  const [set] = await desk.call('register.historyInWords', {
    file,
    language: 'nl',
    each: 500,
    limit: 1,
  });
  expect(set?.changes).toContainEqual(
    expect.objectContaining({ kind: 'removed', where: party?.name }),
  );
});

test('before erasing it is told what would go, and nothing goes', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  const ref = `party/${party?.id}/name`;
  await desk.call('register.change', { file, changes: [{ ref, from: party?.name, to: 'Anders' }] });
  await desk.call('versions.snapshot', { file, reason: 'met naam' });
  const whole = `party/${party?.id}/*`;
  const told = await desk.call('file.erase', { file, refs: [whole], dryRun: true, language: 'nl' });
  expect(told).toMatchObject({ versions: 1, changes: 1 });
  expect(told.rows).toContain('Anders');
  expect(await desk.call('register.historyInWords', { file, ...inWords })).toHaveLength(1);
  expect(await desk.call('file.erase', { file, refs: [whole] })).toMatchObject({ versions: 1 });
  const after = await desk.call('file.erase', { file, refs: [whole], dryRun: true });
  expect(after).toMatchObject({ versions: 0, changes: 0 });
});

test('a line about a record that is gone says what it held, and leads nowhere', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  const ref = `party/${party?.id}/contactPerson`;
  await desk.call('register.change', {
    file,
    changes: [{ ref, from: party?.contactPerson, to: 'Geheim' }],
  });
  await desk.call('register.remove', { file, rows: [{ entity: 'party', id: party?.id ?? '' }] });
  const [removed] = await desk.call('register.historyInWords', {
    file,
    language: 'nl',
    each: 500,
    limit: 1,
  });
  const line = removed?.changes.find(({ where }) => where === party?.name);
  expect(line).toMatchObject({ kind: 'removed', gone: true });
  expect(line?.before).toContain('Geheim');
  expect(line?.before).toContain(`Naam: ${party?.name}`);
  // On a page of its own, where the deletion is not told, it has its name as well.
  const before = removed?.sequence ?? 0;
  const [older] = await desk.call('register.historyInWords', {
    ...{ file, language: 'nl', each: 1, limit: 1, before },
  });
  expect(older?.changes).toMatchObject([
    { ref, gone: true, where: `${party?.name} › Contactpersoon`, after: 'Geheim' },
  ]);
  await desk.call('register.undo', { file });
  const [, , again] = await desk.call('register.historyInWords', {
    ...{ file, language: 'nl', each: 1, limit: 3 },
  });
  expect(again?.changes[0]).not.toHaveProperty('gone');
});

test('what was deleted already is found by its words and erased from every byte of the file', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  const part = register.processorAgreement.find((row) => row.party === party?.id);
  const secret = 'Geheim-Canarie-7f3a';
  const changes = [
    { ref: `party/${party?.id}/contactPerson`, from: party?.contactPerson, to: secret },
    { ref: `processorAgreement/${part?.id}/where`, from: part?.where, to: secret },
  ];
  await desk.call('register.change', { file, changes });
  const version = await desk.call('versions.snapshot', { file, reason: 'ervoor' });
  await desk.call('register.remove', { file, rows: [{ entity: 'party', id: party?.id ?? '' }] });
  await desk.call('file.publish', { file });
  const search = { file, text: secret.toLowerCase(), language: 'nl' as const };
  expect(await desk.call('register.search', search)).toEqual([]);
  const found = await desk.call('register.searchToErase', search);
  const whole = `party/${party?.id}/*`;
  expect(found).toContainEqual(
    expect.objectContaining({ ref: whole, name: party?.name, state: 'deleted' }),
  );
  const dry = { file, refs: [whole], dryRun: true, language: 'nl' as const };
  const told = await desk.call('file.erase', dry);
  expect(told).toMatchObject({ versions: 1, changes: 2 });
  expect(told.rows.length).toBeGreaterThan(1);
  await desk.call('file.erase', { file, refs: [whole] });
  expect(await desk.call('register.searchToErase', search)).toEqual([]);
  await desk.call('file.publish', { file });
  for (const folder of [desk.library, desk.host.dataDir]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name);
      if (statSync(path).isFile())
        expect([name, readFileSync(path).includes(secret)]).toEqual([name, false]);
    }
  }
  const compared = { file, from: version.id, language: 'nl' as const };
  expect(JSON.stringify(await desk.call('versions.compare', compared))).not.toContain(secret);
});

test('what was undone is found where it once stood, and erased from every byte of the file', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [activity] = register.activity;
  const secret = 'Canarie-Jansenius';
  const ref = `activity/${activity?.id}/department`;
  const to = { nl: `Afdeling van ${secret}` };
  const changes = [{ ref, from: activity?.department, to }];
  await desk.call('register.change', { file, changes });
  await desk.call('register.undo', { file });
  await desk.call('file.publish', { file });
  const search = { file, text: secret, language: 'en' as const };
  expect(await desk.call('register.search', search)).toEqual([]);
  const found = await desk.call('register.searchToErase', search);
  expect(found).toMatchObject([
    {
      ref: `activity/${activity?.id}/*`,
      state: 'before',
      part: 'department',
      text: `Afdeling van ${secret}`,
    },
  ]);
  const dry = { file, refs: [ref], dryRun: true };
  expect(await desk.call('file.erase', dry)).toMatchObject({ rows: [], versions: 0, changes: 2 });
  await desk.call('file.erase', { file, refs: [ref] });
  expect(await desk.call('register.searchToErase', search)).toEqual([]);
  await desk.call('file.publish', { file });
  for (const folder of [desk.library, desk.host.dataDir]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name);
      if (statSync(path).isFile())
        expect([name, readFileSync(path).includes(secret)]).toEqual([name, false]);
    }
  }
});

test('what only a kept version says is found and erased from it', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  const ref = `party/${party?.id}/contactPerson`;
  const rename = (from: string | undefined, to: string | undefined) =>
    desk.call('register.change', { file, changes: [{ ref, from, to }] });
  // Typed and typed back within one breath: the history keeps nothing of it.
  await rename(party?.contactPerson, 'Jansenius');
  const version = await desk.call('versions.snapshot', { file, reason: 'ertussen' });
  await rename('Jansenius', party?.contactPerson);
  const search = { file, text: 'jansenius', language: 'nl' as const };
  expect(await desk.call('register.searchToErase', search)).toMatchObject([
    { ref: `party/${party?.id}/*`, state: 'before', part: 'contactPerson', text: 'Jansenius' },
  ]);
  await desk.call('file.erase', { file, refs: [ref] });
  expect(await desk.call('register.searchToErase', search)).toEqual([]);
  const [kept] = await desk.call('versions.list', { file });
  expect(kept).toMatchObject({ id: version.id });
  expect(kept?.redactedAt).toBeDefined();
});

test('a word is found in the language that is not looked at, and in the reason of a closed point', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [activity] = register.activity;
  const ref = `activity/${activity?.id}/name`;
  await desk.call('register.change', {
    file,
    changes: [
      { ref, from: activity?.name, to: { nl: 'Bestellingen', en: 'Orders of Jansenius' } },
      {
        create: 'dismissal',
        row: {
          id: 'closed',
          rule: 'activity.name',
          target: ref,
          reason: 'Jansenius zei dat het zo hoort',
          on: COMPLETE_DATE,
        },
      },
    ],
  });
  const found = await desk.call('register.searchToErase', {
    file,
    text: 'Jansenius',
    language: 'nl',
  });
  expect(found).toMatchObject([
    { ref: `activity/${activity?.id}/*`, state: 'now', part: 'name' },
    { ref: 'dismissal/closed/*', state: 'now', part: 'reason', parts: ['reason'] },
  ]);
});

test('the part is left open where a word stands in two, and what cannot be erased is no part', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [activity] = register.activity;
  const set = async (field: 'department' | 'ownerName', to: unknown) =>
    desk.call('register.change', {
      file,
      changes: [{ ref: `activity/${activity?.id}/${field}`, from: activity?.[field], to }],
    });
  await set('department', { nl: 'Jansenius' });
  await set('ownerName', `${'Ver weg. '.repeat(60)}Jansenius`);
  const [found] = await desk.call('register.searchToErase', {
    file,
    text: 'Jansenius',
    language: 'nl',
  });
  expect(found).not.toHaveProperty('part');
  expect(found?.parts).toEqual(expect.arrayContaining(['name', 'department', 'ownerName']));
  for (const fixed of ['id', 'number', 'rank', 'role']) expect(found?.parts).not.toContain(fixed);
  const [far] = await desk.call('register.searchToErase', {
    file,
    text: 'ver jansenius',
    language: 'nl',
  });
  expect(far?.part).toBe('ownerName');
  expect(far?.text.length).toBeLessThan(210);
});

test('what changed in one language is told in that language, with its name', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const [activity] = register.activity;
  const ref = `activity/${activity?.id}/name`;
  const file = await desk.file({
    ...register,
    activity: register.activity.map((row) =>
      row.id === activity?.id ? { ...row, name: { nl: 'Bestellen', en: 'Orders' } } : row,
    ),
  });
  const { id } = await desk.call('versions.snapshot', { file, reason: 'ervoor' });
  const [from, to] = [
    { nl: 'Bestellen', en: 'Orders' },
    { nl: 'Bezorgen', en: 'Orders' },
  ];
  await desk.call('register.change', { file, changes: [{ ref, from, to }] });
  const dutch = { ref, kind: 'changed', language: 'nl', before: 'Bestellen', after: 'Bezorgen' };
  const asked = { file, language: 'en', limit: 1, each: 1 } as const;
  const [one] = await desk.call('register.historyInWords', asked);
  expect(one).toMatchObject({ count: 1, changes: [dutch] });
  const compared = { file, from: id, language: 'en' } as const;
  expect(await desk.call('versions.compare', compared)).toMatchObject([dutch]);

  const changes = [{ ref, from: to, to: { en: 'Deliveries' } }];
  await desk.call('register.change', { file, changes });
  // Within one breath: it is one change with the one before.
  const [both] = await desk.call('register.historyInWords', { ...asked, each: 9 });
  expect(both?.count).toBe(2);
  expect(both?.changes).toMatchObject([
    { language: 'en', before: 'Orders', after: 'Deliveries' },
    { language: 'nl', before: 'Bestellen' },
  ]);
  expect(both?.changes[1]).not.toHaveProperty('after');
});

test('a text in the language of the screen alone is told without naming it', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [activity] = register.activity;
  const ref = `activity/${activity?.id}/department`;
  const changes = [{ ref, from: activity?.department, to: { nl: 'Winkel' } }];
  await desk.call('register.change', { file, changes });
  const [set] = await desk.call('register.historyInWords', { file, ...inWords, limit: 1 });
  expect(set?.changes).toMatchObject([{ after: 'Winkel' }]);
  expect(set?.changes[0]).not.toHaveProperty('language');
});

test('a closed point and a suggestion that was confirmed are told by what they are about', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const [activity] = register.activity;
  const target = `activity/${activity?.id}/name`;
  const source = { id: 'source', target, status: 'suggested' } as const;
  const file = await desk.file({ ...register, provenance: [...register.provenance, source] });
  const { id } = await desk.call('versions.snapshot', { file, reason: 'ervoor' });
  const reason = 'Dit geldt niet voor ons';
  const closed = { id: 'closed', rule: 'activity.name', target, reason, on: COMPLETE_DATE };
  await desk.call('register.change', {
    file,
    changes: [
      { ref: 'provenance/source/status', from: 'suggested', to: 'confirmed' },
      { ref: 'provenance/source/by', to: 'Ans' },
      { ref: 'provenance/source/on', to: COMPLETE_DATE },
      { create: 'dismissal', row: closed },
    ],
  });
  const place = `${activity?.name.nl} › Naam`;
  const confirmed = {
    ref: 'provenance/source/status',
    kind: 'told',
    about: target,
    where: `Was een voorstel, is nu bevestigd: ${place}`,
  };
  const dismissed = {
    ref: 'dismissal/closed/*',
    kind: 'told',
    about: target,
    where: `Punt gesloten: ${place}`,
    after: `Reden: ${reason}`,
  };
  const asked = { file, language: 'nl', limit: 1, each: 9 } as const;
  const [set] = await desk.call('register.historyInWords', asked);
  expect(set).toMatchObject({ count: 2 });
  expect(set?.changes).toEqual([confirmed, dismissed]);
  const compared = { file, from: id, language: 'nl' } as const;
  const differences = await desk.call('versions.compare', compared);
  expect(differences).toHaveLength(2);
  expect(differences).toEqual(expect.arrayContaining([confirmed, dismissed]));

  await desk.call('register.undo', { file });
  const [undone] = await desk.call('register.historyInWords', asked);
  expect(undone?.changes.map(({ where }) => where)).toEqual([
    `Punt staat weer open: ${place}`,
    `Was bevestigd, is nu een voorstel: ${place}`,
  ]);
});

test('where words stand in what a record points to, no part is chosen beforehand', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const party = register.party.find(({ id }) => register.recipient.some((row) => row.party === id));
  const ref = `party/${party?.id}/name`;
  await desk.call('register.change', {
    file,
    changes: [{ ref, from: party?.name, to: 'Jansenius' }],
  });
  const search = { file, text: 'jansenius', language: 'nl' as const };
  const found = await desk.call('register.searchToErase', search);
  const links = found.filter(({ entity }) => entity === 'recipient');
  expect(links.length).toBeGreaterThan(0);
  expect(links.map(({ part }) => part)).toEqual(links.map(() => undefined));
  expect(found).toContainEqual(
    expect.objectContaining({ ref: `party/${party?.id}/*`, part: 'name' }),
  );
});
