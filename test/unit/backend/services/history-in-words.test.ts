/** The history and the comparison of versions, told to a reader. */
import { expect, test } from 'vitest';
import { formatDate } from '../../../../shared/i18n/format.ts';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';
import { aDesk } from '../../../support/desk.ts';

/** The history, of each set its first change. */
const inWords = { language: 'nl', limit: 100, each: 1 } as const;

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
  // Two versions have no set that says who confirmed it, and when.
  const stamps = differences.filter(({ kind }) => kind === 'changed');
  expect(stamps).toMatchObject([
    { ref: 'provenance/source/by', about: target, after: 'Ans' },
    { ref: 'provenance/source/on', about: target, after: formatDate(COMPLETE_DATE, 'nl') },
  ]);
  expect(differences).toHaveLength(4);
  expect(differences).toEqual(expect.arrayContaining([confirmed, dismissed]));

  await desk.call('register.undo', { file });
  const [undone] = await desk.call('register.historyInWords', asked);
  expect(undone?.changes).toMatchObject([
    { where: `Punt staat weer open: ${place}`, after: `Reden: ${reason}` },
    { where: `Was bevestigd, is nu een voorstel: ${place}` },
  ]);
});
