import { describe, expect, test } from 'vitest';
import { aDesk } from '../../../support/desk.ts';
import { exampleRegister } from '../../../support/example/register.ts';

const language = 'nl';

describe('what names a record', () => {
  test('a party knows each activity that sends to it once, in order of number', async () => {
    const desk = aDesk();
    const file = await desk.file(exampleRegister());
    const uses = await desk.call('register.uses', { file, entity: 'party', language });
    const { rows } = await desk.call('register.rows', { file, scope: { kind: 'common' } });
    const parties = rows.party as { readonly id: string; readonly name: string }[];
    const used = parties.filter(({ id }) => (uses[id] ?? []).length > 0);
    expect(used.length).toBeGreaterThan(3);
    for (const { id } of used) {
      const list = uses[id] ?? [];
      const activities = list.flatMap(({ activity }) => activity ?? []);
      expect(new Set(activities).size).toBe(activities.length);
      const numbers = list.flatMap(({ number }) => number ?? []);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });

  test('its own parts are no others', async () => {
    const desk = aDesk();
    const file = await desk.file(exampleRegister());
    const uses = await desk.call('register.uses', { file, entity: 'party', language });
    const refs = Object.values(uses).flatMap((list) => list.map(({ ref }) => ref));
    expect(refs.some((ref) => /^(location|processorAgreement|partyTransfer)\//u.test(ref))).toBe(
      false,
    );
  });
});

test('transfers of activities and of parties stand in one list', async () => {
  const desk = aDesk();
  const register = exampleRegister();
  const file = await desk.file(register);
  const lines = await desk.call('transfers.list', { file, language });
  expect(lines.map(({ id }) => id).sort()).toEqual(
    [...register.transfer, ...register.partyTransfer].map(({ id }) => id).sort(),
  );
  expect(lines.every(({ source, place }) => source !== '' && place !== '')).toBe(true);
  const ofParty = lines.find(({ entity }) => entity === 'partyTransfer');
  expect(ofParty?.party).toBeDefined();
  expect(ofParty?.ground).toBeDefined();
});
