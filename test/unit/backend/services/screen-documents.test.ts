/** Documents as the screen asks for them: counted, together with papers for the client, and stopped. */
import { expect, test } from 'vitest';
import { aDesk } from '../../../support/desk.ts';
import { exampleRegister } from '../../../support/example/register.ts';

const date = '2026-11-21';

async function aBakery() {
  const desk = aDesk();
  const register = exampleRegister();
  const processorAgreement = register.processorAgreement.map((row) =>
    row.party === 'host' ? { ...row, form: 'none' as const } : row,
  );
  const file = await desk.file({ ...register, processorAgreement });
  await desk.call('file.open', { file });
  return { ...desk, file };
}

test('papers for the client are made beside what is for the authority', async () => {
  const { call, file } = await aBakery();
  const asked = { file, profile: 'authority', language: 'nl', date } as const;
  const plan = await call('documents.plan', asked);
  const names = plan.map(({ name }) => name);
  expect(names.slice(-3)).toEqual(['questions', 'texts', 'supplier-letter']);
  const made = await call('documents.make', {
    file,
    profile: 'authority',
    documents: [
      { document: 'agreements' },
      { document: 'questions' },
      { document: 'supplier-letter' },
    ],
    formats: ['md', 'json'],
    languages: ['nl', 'en'],
    date,
    job: 'one',
    together: false,
  });
  const letters = plan.at(-1)?.files ?? 0;
  expect(letters).toBeGreaterThan(0);
  // The data once, as the authority may see them: they are the same in each language.
  const data = made.files.filter(({ name }) => name.endsWith('.json'));
  expect(data.map(({ name }) => name)).toEqual([
    expect.stringMatching(/_register_2026-11-21\.json$/),
  ]);
  expect(made.files).toHaveLength(2 * (2 + letters) + 1);
});

test('pages are counted as a reader counts them, and the counting can be stopped', async () => {
  const { call, reply, file } = await aBakery();
  const asked = { file, profile: 'authority', language: 'nl', date } as const;
  const wanted = { document: 'supplier-letter', party: 'host' } as const;
  expect(await call('documents.pages', { ...asked, wanted, job: 'one' })).toEqual({ pages: 1 });
  const counting = reply('documents.pages', {
    ...asked,
    wanted: { document: 'register' },
    job: 'two',
  });
  expect(await call('job.cancel', { job: 'two' })).toEqual({ stopped: true });
  expect(await counting).toMatchObject({ ok: false, code: 'cancelled' });
});

test('an export of many that is stopped offers nothing, and the next one does', async () => {
  const { call, reply, file } = await aBakery();
  const order = {
    files: [file],
    profile: 'public',
    formats: ['md'],
    languages: ['nl'],
    date,
  } as const;
  const asked = {
    ...order,
    files: [file],
    formats: [...order.formats],
    languages: [...order.languages],
  };
  const making = reply('library.export', { ...asked, job: 'one' });
  await call('job.cancel', { job: 'one' });
  expect(await making).toMatchObject({ ok: false, code: 'cancelled' });
  expect((await call('library.export', { ...asked, job: 'two' })).sent?.name).toMatch(/\.zip$/);
});
