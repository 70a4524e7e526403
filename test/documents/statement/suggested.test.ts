/** Whatever is only suggested is said in no statement, over arbitrary registers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '../../../shared/document/concept.ts';
import { audiences } from '../../../shared/domain/activity.ts';
import { type EntityName, entityNames } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { randomRegister } from '../../support/random-register.ts';
import { aStatement } from '../../support/statements.ts';
import { stamped } from '../../support/truth.ts';

type LooseRow = Readonly<Record<string, unknown>> & { readonly id: string };
const rowsOf = (register: Register, entity: EntityName) =>
  register[entity] as unknown as readonly LooseRow[];

/** One in five of all fields is only suggested; every activity is in use. */
function doubted(register: Register, turn: number): Register {
  const fields = entityNames
    .filter((entity) => entity !== 'provenance' && entity !== 'dismissal')
    .flatMap((entity) =>
      rowsOf(register, entity).flatMap((row) =>
        Object.keys(row).map((field) => refOf(entity, row.id, field)),
      ),
    )
    .filter((_, place) => place % 5 === turn);
  return {
    ...register,
    activity: register.activity.map((row) => ({ ...row, status: 'active' })),
    provenance: fields.map((target) => ({ id: target, target, status: 'suggested' })),
  };
}

/** Words that wait for somebody to confirm them; one's own word stands for what was chosen. */
function waiting(register: Register): readonly string[] {
  const index = new RegisterIndex(register);
  return entityNames
    .filter((entity) => entity !== 'ownTerm')
    .flatMap((entity) =>
      rowsOf(register, entity).flatMap((row) =>
        Object.entries(row)
          .filter(([field]) => !index.printable(entity, row.id, field))
          .flatMap(([, value]) => JSON.stringify(value).match(/§\d+§/g) ?? []),
      ),
    );
}

test('a statement says nothing in the words of a field that is only suggested', () => {
  fc.assert(
    fc.property(
      randomRegister(),
      fc.constantFrom(...audiences),
      fc.integer({ min: 0, max: 4 }),
      (random, audience, turn) => {
        const register = doubted(stamped(random), turn);
        const said = runsOf(aStatement(register, { audience, profile: 'public' }).sections)
          .filter(({ origin }) => origin !== 'missing')
          .map(({ text }) => text)
          .join('\n');
        expect(waiting(register).filter((token) => said.includes(token))).toEqual([]);
      },
    ),
    // A failure is made smaller without end otherwise, until the process is out of memory.
    { numRuns: 60, plugins: [fc.interruptAfterTimeLimit(20_000)] },
  );
});
