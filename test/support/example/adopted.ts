/**
 * The example bakery as its owner declared it right on 5 November 2026: before she added orders by
 * messaging app, allergies and the customer card, and before she asked her web host about its backup.
 */
import {
  eraseFromRegister,
  rowsThatGo,
} from '../../../electron/backend/library/erase-from-register.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { edited, withRows } from '../builders.ts';
import { exampleRegister } from './register.ts';
import { none, some, w } from './words.ts';

/** The day of the adoption, and on which the statement for customers was put on the website. */
const ADOPTED = '2026-11-05';

const addedSince = [
  'activity/app/*',
  'activity/card/*',
  'party/chat/*',
  'purpose/orders-allergy/*',
  'retention/orders-keep-3/*',
  'dataItem/orders-allergy/*',
  'declaredPractice/byUse/*',
];

function without(register: Register, rows: readonly string[]): Register {
  const refs = rows.flatMap((row) => parseRef(row) ?? []);
  const gone = rowsThatGo(register, refs);
  return eraseFromRegister(register, refs, gone);
}

export function adoptedExample(): Register {
  const suggestions = exampleRegister()
    .provenance.filter(({ status }) => status === 'suggested')
    .map(({ id }) => `provenance/${id}/*`);
  let register = without(exampleRegister(), [...addedSince, ...suggestions]);
  for (const id of ['orders', 'accounts', 'questions', 'site'])
    register = edited(register, 'activity', id, { transfersAnswer: none });
  register = edited(register, 'activity', 'orders', { specialAnswer: none });
  register = edited(register, 'party', 'host', {
    locationsAnswer: some,
    onwardAnswer: none,
    notes: undefined,
  });
  return withRows(register, {
    adoption: [
      {
        id: 'first',
        by: 'A. de Molenaar',
        function: w('eigenaar', 'owner'),
        on: ADOPTED,
        version: 1,
      },
    ],
  });
}
