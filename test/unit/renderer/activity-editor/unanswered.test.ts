/** The index of the editor and the letters of the table tell of an activity the same. */
import { expect, test } from 'vitest';
import {
  isUnanswered,
  type Said,
} from '../../../../renderer/features/activity-editor/unanswered.ts';
import { completeness } from '../../../../shared/checks/completeness.ts';
import { letters } from '../../../../shared/checks/letters.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import type { Row } from '../../../../shared/domain/entities.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../../shared/domain/register-index.ts';
import { edited } from '../../../support/builders.ts';
import { exampleRegister } from '../../../support/example/register.ts';

/** What waits for a person is open in the table and to be looked at in the editor. */
const example: Register = { ...exampleRegister(), provenance: [] };

const bare = { id: 'bare', rank: 0, activity: 'teahouse', client: 'teahouseParty' } as const;

const sections = { d: 'recipients', e: 'transfers', f: 'retention', g: 'security' } as const;
const parts = { d: 'recipient', e: 'transfer', f: 'retention', g: 'measure' } as const;

function saidOf(index: RegisterIndex, activity: Row<'activity'>): Omit<Said, 'parts'> {
  const parties = index.parts('recipient', activity.id).map(({ party }) => party);
  return {
    activity,
    retention: index.parts('retention', activity.id),
    engagements: index.parts('engagement', activity.id),
    data: index.parts('dataItem', activity.id).map(({ id }) => id),
    carried: index.all('partyTransfer').some(({ party }) => parties.includes(party)),
  };
}

/** "letter" of every letter of the activity that is open, by the table and by the editor. */
function openLetters(register: Register, id: string) {
  const index = new RegisterIndex(register);
  const findings = runChecks(index, { today: '2026-11-23' });
  const strip = letters(index, completeness(index), findings).find((row) => row.activity === id);
  const activity = index.get('activity', id);
  if (!strip || !activity) throw new Error(id);
  const names = (['d', 'e', 'f', 'g'] as const).filter((name) => strip.states[name] !== 'needed');
  return {
    table: names.filter((name) => strip.states[name] === 'unanswered'),
    editor: names.filter((name) =>
      isUnanswered(sections[name], {
        ...saidOf(index, activity),
        parts: name === 'g' ? 0 : index.parts(parts[name], id).length,
      }),
    ),
  };
}

const current = example.activity.filter(({ status }) => status !== 'ended');

test.each(current.map(({ id }) => id))('they agree about %s of the example', (id) => {
  const { table, editor } = openLetters(example, id);
  expect(editor).toEqual(table);
});

test('a term that is still to be chosen and a question nobody answered are open', () => {
  expect(openLetters(example, 'card').table).toEqual(['d', 'e', 'f', 'g']);
});

test('measures that were chosen are no answer to the question whether they were taken', () => {
  const unsaid = edited(example, 'activity', 'books', { measuresAnswer: undefined });
  expect(openLetters(unsaid, 'books')).toEqual({ table: ['g'], editor: ['g'] });
});

test.each([
  ['no client', []],
  ['a client of whom nothing is known', [bare]],
])('what is done for another is open with %s', (_, engagement) => {
  const unsaid = edited({ ...example, engagement }, 'activity', 'teahouse', {
    transfersAnswer: undefined,
  });
  expect(openLetters(unsaid, 'teahouse')).toEqual({ table: ['e'], editor: ['e'] });
});
