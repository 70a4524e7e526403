import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { entityNames } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import { emptyRegister, type Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import { aRegister } from '../../support/builders.ts';
import { COMPLETE_DATE, completeRegister } from '../../support/complete-register.ts';
import { richRegister } from '../../support/rich-register.ts';

const folder = new URL('../../fixtures/organisations/', import.meta.url);
const registers: readonly [string, Register][] = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'coverage.json')
    .map((name): [string, Register] => [name, read(name)]),
  ['complete', completeRegister()],
  ['rich', richRegister()],
  ['hardly anything', aRegister({ activity: [{}, { role: 'processor' }], party: [{}] })],
  [
    'nothing but activities that say they are done together',
    aRegister({ activity: [{ role: 'jointController' }, { number: 2, status: 'draft' }] }),
  ],
  ['no activity', aRegister()],
];

function read(name: string): Register {
  const result = parseInterchange(readFileSync(new URL(name, folder), 'utf8'));
  if (!result.ok) throw new Error(`${name} is no register`);
  return result.register;
}

/** The rows of every entity in an order that follows from the keys. */
function shuffled(register: Register, keys: readonly number[]): Register {
  const rows = entityNames.map((name) => {
    const placed = register[name].map((row, place) => ({
      row,
      key: keys[(place * 7 + name.length) % keys.length] ?? 0,
    }));
    return [name, placed.sort((a, b) => a.key - b.key).map(({ row }) => row)];
  });
  return { ...emptyRegister(), ...(Object.fromEntries(rows) as Partial<Register>) };
}

/** A late day and an adoption: as many findings as the data can give. */
const strict = { today: '2030-01-01', adopting: true } as const;

describe('the findings of a register', () => {
  it.each(registers)('do not depend on the order of its rows: %s', (_, register) => {
    const found = runChecks(register, strict);
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 31, maxLength: 61 }), (keys) => {
        expect(runChecks(shuffled(register, keys), strict)).toEqual(found);
      }),
      { numRuns: 15 },
    );
  });

  it.each(registers)('each point to a row that is there: %s', (_, register) => {
    const index = new RegisterIndex(register);
    const dangling = [COMPLETE_DATE, strict.today]
      .flatMap((today) => runChecks(index, { today, adopting: true }))
      .filter(({ ref }) => {
        const target = parseRef(ref);
        return !target || index.get(target.entity, target.id) === undefined;
      });
    expect(dangling).toEqual([]);
  });
});
