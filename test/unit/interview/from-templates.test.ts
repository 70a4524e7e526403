import { expect, test } from 'vitest';
import { emptyRegister, registerSchema } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { type FromTemplates, fromTemplates } from '../../../shared/interview/from-templates.ts';
import { templates } from '../../../shared/reference/templates.ts';
import { aRegister } from '../../support/builders.ts';

const context = () => {
  let count = 0;
  const newId = () => {
    count += 1;
    return `new-${count}`;
  };
  return { by: 'Ans', on: '2026-11-21', newId };
};

function made({ changes }: FromTemplates) {
  const rows: Record<string, unknown[]> = {};
  for (const change of changes) {
    if (!('create' in change)) throw new Error('only new rows were expected');
    const list = rows[change.create] ?? [];
    list.push(change.row);
    rows[change.create] = list;
  }
  return registerSchema.parse({ ...emptyRegister(), ...rows });
}

const nothing = { activities: [], measures: [] };

test.each(templates.map((template) => [template.id, template] as const))(
  '%s becomes a draft in which everything is a suggestion',
  (_, template) => {
    const result = fromTemplates([template], nothing, context());
    const register = made(result);
    expect(register.activity).toMatchObject([
      { id: result.activities[0], name: { nl: template.plainNl }, status: 'draft', number: 1 },
    ]);
    const index = new RegisterIndex(register);
    for (const entity of ['subjectGroup', 'dataItem', 'purpose', 'retention', 'recipient'] as const)
      for (const { id } of register[entity])
        expect(index.status(entity, id, 'term')).toBe('suggested');
    expect(register.subjectGroup.length + register.dataItem.length).toBeGreaterThan(0);
    expect(register.transfer).toEqual([]);
    expect(register.dpia).toEqual([]);
    expect(register.activity[0]?.recipientsAnswer).toBeUndefined();
    expect(register.measure.every(({ answer }) => answer === undefined)).toBe(true);
  },
);

test('new rows come after those that are there, and a measure is used again', () => {
  const present = aRegister({
    activity: [{ number: 7, rank: 12.5 }],
    measure: [{ id: 'mfa', term: 'measure.mfa', rank: 4 }],
  });
  const [first, second] = templates;
  if (!first || !second) throw new Error('no templates');
  const result = fromTemplates(
    [first, second],
    { activities: present.activity, measures: present.measure },
    context(),
  );
  const register = made(result);
  expect(register.activity.map(({ number, rank }) => [number, rank])).toEqual([
    [8, 13.5],
    [9, 14.5],
  ]);
  expect(register.measure.some(({ term }) => term === 'measure.mfa')).toBe(false);
  expect(new Set(register.measure.map(({ term }) => term)).size).toBe(register.measure.length);
  expect(register.measure.every(({ rank }) => rank > 4)).toBe(true);
  for (const { measures } of register.activity) expect(measures).toContain('mfa');
});
