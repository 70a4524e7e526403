/** What the screen of one activity asks: its own findings and history, and nobody else's. */
import { expect, test } from 'vitest';
import { completeRegister } from '../../../support/complete-register.ts';
import { aDesk } from '../../../support/desk.ts';

const today = '2026-11-21';

function recipientWithAgreement() {
  const register = completeRegister();
  for (const { party, activity, kind } of register.recipient) {
    const agreement = register.processorAgreement.find((row) => row.party === party);
    if (agreement && party && kind === 'processor') return { activity, agreement, party };
  }
  throw new Error('no processor in the register');
}

test('an agreement that ran out is told with every activity that uses the party, and with no other', async () => {
  const { activity, agreement, party } = recipientWithAgreement();
  const register = completeRegister();
  const desk = aDesk();
  const file = await desk.file({
    ...register,
    processorAgreement: register.processorAgreement.map((row) =>
      row.id === agreement.id ? { ...row, expiresOn: '2026-01-01' } : row,
    ),
  });
  const refsOf = async (id: string, withParties: boolean) => {
    const question = { file, today, language: 'nl', activity: id, withParties } as const;
    return (await desk.call('register.findings', question)).map(({ ref }) => ref);
  };
  const ref = `processorAgreement/${agreement.id}/expiresOn`;
  expect(await refsOf(activity, true)).toContain(ref);
  expect(await refsOf(activity, false)).not.toContain(ref);
  const other = register.activity.find(
    ({ id }) => !register.recipient.some((row) => row.activity === id && row.party === party),
  );
  expect(await refsOf(other?.id ?? '', true)).not.toContain(ref);
});

test('the history of an activity tells its own changes, of rows that are gone too', async () => {
  const register = completeRegister();
  const [first, second] = register.activity;
  const part = register.retention.find(({ activity }) => activity === first?.id);
  const desk = aDesk();
  const file = await desk.file(register);
  const name = (id: string | undefined, from: unknown, to: string) => ({
    ref: `activity/${id}/name`,
    from,
    to: { nl: to },
  });
  await desk.call('register.change', { file, changes: [name(first?.id, first?.name, 'Eerst')] });
  await desk.call('register.change', { file, changes: [name(second?.id, second?.name, 'Ander')] });
  await desk.call('register.remove', { file, rows: [{ entity: 'retention', id: part?.id ?? '' }] });
  const told = await desk.call('register.historyInWords', {
    file,
    language: 'nl',
    limit: 10,
    each: 10,
    activity: first?.id,
  });
  const refs = told.flatMap(({ changes }) => changes.map(({ ref }) => ref));
  expect(refs).toContain(`retention/${part?.id}/*`);
  expect(refs).toContain(`activity/${first?.id}/name`);
  expect(refs.filter((ref) => ref.startsWith(`activity/${second?.id}/`))).toEqual([]);
});
