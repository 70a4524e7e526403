import { expect, test } from 'vitest';
import { aParty, aRegister, aRow } from '../../../support/builders.ts';
import { aDesk } from '../../../support/desk.ts';

test('what ends in a month or year is told, and is late after its last day', async () => {
  const desk = aDesk();
  const agreement = (id: string, expiresOn: string) =>
    aRow('processorAgreement', { id, party: 'mail', form: 'signed', expiresOn });
  const file = await desk.file(
    aRegister({
      party: [aParty({ id: 'mail', name: 'Mailbedrijf' })],
      processorAgreement: [agreement('month', '2026-11'), agreement('year', '2025')],
    }),
  );
  await desk.call('file.open', { file });
  const reviews = async (today: string) => {
    const overview = await desk.call('register.overview', { file, today, language: 'nl' });
    return overview.reviews.map(({ due, late, ref }) => [due, late, ref]);
  };
  const ref = (id: string) => `processorAgreement/${id}/expiresOn`;
  expect(await reviews('2026-11-30')).toEqual([
    ['2025', true, ref('year')],
    ['2026-11', false, ref('month')],
  ]);
  expect((await reviews('2026-12-01'))[1]).toEqual(['2026-11', true, ref('month')]);
});
