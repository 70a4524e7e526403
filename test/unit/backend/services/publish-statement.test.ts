import { expect, test } from 'vitest';
import { without, withRows } from '../../../support/builders.ts';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';
import { aDesk } from '../../../support/desk.ts';

const [customers] = completeRegister().statement;
const statement = customers?.id ?? '';
const input = { statement, language: 'nl', on: COMPLETE_DATE } as const;

test('a complete statement is published with its day and place, and read as it was then', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  expect(await desk.call('statement.obstacles', { file, ...input })).toEqual({
    adopted: true,
    findings: [],
  });
  const url = 'https://www.dehalm.example/privacy';
  const kept = await desk.call('statement.publish', { file, ...input, url });
  const [organisation] = completeRegister().organisation;
  await desk.call('register.change', {
    file,
    changes: [
      {
        ref: `organisation/${organisation?.id}/legalName`,
        from: organisation?.legalName,
        to: 'Anders B.V.',
      },
    ],
  });
  const { document } = await desk.call('statement.read', { file, published: kept.id });
  expect(JSON.stringify(document)).toContain(organisation?.legalName);
  expect(JSON.stringify(document)).not.toContain('Anders B.V.');
  const { rows } = await desk.call('register.rows', { file, scope: { kind: 'common' } });
  expect(rows.publication).toMatchObject([{ statement, url, digest: kept.digest }]);
});

test('of a register that nobody adopted the statement is refused, and the reason is told', async () => {
  const desk = aDesk();
  const file = await desk.file(without(completeRegister(), 'adoption'));
  expect(await desk.reply('statement.publish', { file, ...input })).toMatchObject({
    ok: false,
    code: 'stillConcept',
  });
  expect(await desk.call('statement.obstacles', { file, ...input })).toMatchObject({
    adopted: false,
  });
  expect(await desk.call('statement.published', { file })).toEqual([]);
});

test('an error on a printed row is told with its address; one of another paper is not', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const [purpose] = completeRegister().legalBasis.filter(({ basis }) => basis === 'basis.6f');
  await desk.call('register.change', {
    file,
    changes: [{ ref: `legalBasis/${purpose?.id}/interestPublic`, from: purpose?.interestPublic }],
  });
  const { findings } = await desk.call('statement.obstacles', { file, ...input });
  expect(findings.map(({ severity }) => severity)).toContain('error');
  expect(findings.map(({ ref }) => ref)).toContain(`legalBasis/${purpose?.id}/interestPublic`);
});

test('what changed since it was published is told by section and word, and nothing else', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const changes = (language: 'nl' | 'en' = 'nl', on = COMPLETE_DATE) =>
    desk.call('statement.changes', { file, statement, language, on });
  expect(await changes()).toEqual({ sections: [] });
  const { id } = await desk.call('statement.publish', { file, ...input });
  expect(await changes()).toEqual({ since: id, sections: [] });
  // Another day, and another version of the register, are no change of what it says.
  const adoption = { reason: 'Controle', by: 'Ans', function: 'eigenaar', on: COMPLETE_DATE };
  await desk.call('versions.adopt', { file, ...adoption });
  expect(await changes()).toEqual({ since: id, sections: [] });
  expect(await changes('en')).toEqual({ sections: [] });

  const [organisation] = register.organisation;
  const ref = `organisation/${organisation?.id}/phone`;
  await desk.call('register.change', {
    file,
    changes: [{ ref, from: organisation?.phone, to: '0800 1234' }],
  });
  const { sections } = await changes();
  expect(sections.map(({ id: of, state }) => [of, state])).toContainEqual(['who', 'changed']);
  const parts = sections.flatMap(({ lines }) => lines.flat());
  expect(parts.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toContain(
    '0800 1234.',
  );
  expect(parts.some(({ kind }) => kind === 'removed')).toBe(true);

  desk.place.wait(60_000);
  await desk.call('versions.adopt', { file, ...adoption });
  await desk.call('statement.publish', { file, ...input });
  expect((await changes()).sections).toEqual([]);
});

test('what a statement does not tell is told beside it, with the reason', async () => {
  const desk = aDesk();
  const register = withRows(completeRegister(), {
    activity: [{ id: 'more', number: 99, name: { nl: 'Klantenkaart' }, status: 'draft' }],
    subjectGroup: [{ id: 'readers', activity: 'more', term: 'subject.customer' }],
  });
  const file = await desk.file(register);
  const all = await desk.call('statement.leftOut', { file });
  expect(all.find((each) => each.statement === statement)?.left).toEqual([
    { activity: 'more', why: 'draft' },
  ]);
  expect(all.find(({ audience }) => audience === 'staff')?.left ?? []).toEqual([]);
});
