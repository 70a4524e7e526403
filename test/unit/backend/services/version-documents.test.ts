/** Documents of a version: made of what it kept, and they say which one it is. */
import { expect, onTestFinished, test } from 'vitest';
import { fileOf } from '../../../../electron/backend/services/open-files.ts';
import { runsOf } from '../../../../shared/document/concept.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { formatDate } from '../../../../shared/i18n/format.ts';
import { lawPack } from '../../../../shared/reference/pack.ts';
import { edited } from '../../../support/builders.ts';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';

/** A day long after the version was kept. */
const later = '2027-06-30';
const asked = { language: 'nl', date: later, profile: 'authority' } as const;

async function compose(desk: Desk, file: string, version?: string, more = {}) {
  const wanted = { document: 'register' } as const;
  const of = version === undefined ? {} : { version };
  const order = { file, wanted, ...asked, ...of, ...more };
  const { document } = await desk.call('documents.compose', order);
  const words = runsOf(document.sections)
    .map(({ text }) => text)
    .join('');
  return { ...document, words, middle: document.footer.middle.map(({ text }) => text).join('') };
}

const adopt = (desk: Desk, file: string) =>
  desk.call('versions.adopt', {
    ...{ file, reason: 'Jaarlijkse controle', by: 'Ans', function: 'eigenaar', on: COMPLETE_DATE },
  });

async function renamed(desk: Desk, file: string, register: Register): Promise<void> {
  const [party] = register.party;
  const ref = `party/${party?.id}/name`;
  await desk.call('register.change', { file, changes: [{ ref, from: party?.name, to: 'Later' }] });
}

test('a snapshot says its name and day, and that nobody adopted it, whatever was adopted before', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  await adopt(desk, file);
  const { id } = await desk.call('versions.snapshot', { file, reason: 'Voor de brief' });
  await renamed(desk, file, register);
  const { words, middle, concept, date } = await compose(desk, file, id);
  expect(words).toContain('Bewaarde versie “Voor de brief” van 21 november 2026.');
  expect(words).toContain('Deze versie is niet vastgesteld.');
  expect(words).not.toContain('Vastgesteld door');
  expect(words).toContain(register.party[0]?.name);
  expect(words).not.toContain('Later');
  expect([middle, concept, date]).toEqual([
    'Momentopname van 21 november 2026',
    true,
    '2026-11-21',
  ]);
});

test('an adopted one says who declared it right', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const { id } = await adopt(desk, file);
  const { words, concept } = await compose(desk, file, id);
  expect(words).toContain('Bewaarde versie “Jaarlijkse controle” van 21 november 2026.');
  expect(words).toMatch(/Vastgesteld door Ans, eigenaar/);
  expect(words).not.toContain('niet vastgesteld.');
  expect(concept).toBe(false);
  const english = await compose(desk, file, id, { language: 'en', profile: 'working' });
  expect(english.words).toContain('Kept version “Jaarlijkse controle” of 21 November 2026.');
  expect(english.words).toContain('Law as known on');
});

test('what was valid on its day counts, not what ran out since', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const [agreement] = register.processorAgreement;
  const expiring = edited(register, 'processorAgreement', agreement?.id ?? '', {
    expiresOn: '2027-01-01',
  });
  const file = await desk.file(expiring);
  const { id } = await adopt(desk, file);
  const now = await compose(desk, file, undefined, { profile: 'working' });
  const then = await compose(desk, file, id, { profile: 'working' });
  const needed = ({ words }: { words: string }) =>
    /Nog nodig in dit register: (\d+)/.exec(words)?.[1];
  expect([needed(now), needed(then)]).not.toEqual(['0', '0']);
  expect(needed(then)).toBe('0');
  expect(lawPack.asOf <= later).toBe(true);
});

test('a version has the registers and nothing else, in every format', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const { id } = await desk.call('versions.snapshot', { file, reason: 'Voor de brief' });
  const processes = register.activity.some(({ role }) => role === 'processor');
  const rows = register.activity.map((row) => ({ entity: 'activity' as const, id: row.id }));
  await desk.call('register.remove', { file, rows });
  const plan = await desk.call('documents.plan', { file, version: id, ...asked });
  expect(plan.map(({ document }) => document)).toEqual([
    'register',
    ...(processes ? ['processor-register'] : []),
  ]);
  const documents = plan.map(({ document }) => ({ document }));
  const { files } = await desk.call('documents.make', {
    ...{ file, job: 'maak', version: id, documents, together: false, profile: 'authority' },
    ...{ languages: ['nl', 'en'], formats: ['html', 'md', 'docx'], date: later },
  });
  expect(files).toHaveLength(plan.length * 6);
  expect(files.every(({ name }) => name.includes('_2026-11-21.'))).toBe(true);
  for (const { name, blob } of files.filter(({ name }) => name.endsWith('.md'))) {
    const text = Buffer.from(desk.host.blobs?.take(blob)?.bytes ?? []).toString();
    expect([name, text.includes('Voor de brief')]).toEqual([name, true]);
  }
  expect(await desk.reply('documents.plan', { file, version: 'geen', ...asked })).toMatchObject({
    code: 'noSuchVersion',
  });
});

test('the data of a snapshot say no more than its documents do, for an authority and for our own work', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const adopted = await adopt(desk, file);
  await renamed(desk, file, register);
  const snapshot = await desk.call('versions.snapshot', { file, reason: 'Voor de brief' });
  const adoptionIn = async (version: string, profile: 'authority' | 'working') => {
    const { files } = await desk.call('documents.make', {
      ...{ file, job: version, version, together: false, profile, date: later },
      ...{ documents: [{ document: 'register' }], languages: ['nl'], formats: ['json'] },
    });
    const json = Buffer.from(desk.host.blobs?.take(files[0]?.blob ?? '')?.bytes ?? []);
    return (JSON.parse(json.toString()) as { adoption?: readonly unknown[] }).adoption?.length ?? 0;
  };
  for (const profile of ['authority', 'working'] as const)
    expect([await adoptionIn(adopted.id, profile), await adoptionIn(snapshot.id, profile)]).toEqual(
      [1, 0],
    );
});

const computers = ['Europe/Amsterdam', 'UTC', 'America/New_York'];

test.each(computers)(
  'a version made after midnight bears the day of the Dutch clock, in paper and in data, read in %s',
  async (where) => {
    const zone = process.env.TZ;
    onTestFinished(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });
    process.env.TZ = where;
    const desk = aDesk();
    const file = await desk.file(completeRegister());
    // Half past midnight there, half past eleven the evening before in UTC.
    desk.place.wait(Date.parse('2026-11-21T23:30:00Z') - desk.place.now().getTime());
    const { id } = await desk.call('versions.snapshot', { file, reason: 'Voor de brief' });
    const { words, middle, date } = await compose(desk, file, id);
    expect(words).toContain('Bewaarde versie “Voor de brief” van 22 november 2026.');
    expect([middle, date]).toEqual(['Momentopname van 22 november 2026', '2026-11-22']);
    const { files } = await desk.call('documents.make', {
      ...{ file, job: 'data', version: id, together: false, profile: 'working', date: later },
      ...{ documents: [{ document: 'register' }], languages: ['nl'], formats: ['json'] },
    });
    expect(files[0]?.name).toContain('_2026-11-22.json');
  },
);

test('a version says of which day the law is that it is made with now, not of when it was kept', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const { id } = fileOf(desk.host, file).file.createVersion({
    ...{ kind: 'snapshot', reason: 'Van toen', who: 'Ans', lawPack: '2026-09-05' },
  });
  const { words } = await compose(desk, file, id, { profile: 'working' });
  expect(words).toContain(`Wetgeving bijgewerkt tot ${formatDate(lawPack.asOf, 'nl')}.`);
  expect(words).not.toContain('5 september 2026');
});
