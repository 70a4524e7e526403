import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { completeness } from '../../../shared/checks/completeness.ts';
import { concerned, letterNames, letterOf, letters } from '../../../shared/checks/letters.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import { edited, withRows } from '../../support/builders.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { organisations, organisationsFolder } from '../../support/coverage.ts';
import { exampleRegister } from '../../support/example/register.ts';

const today = '2026-11-21';

function read(slug: string): Register {
  const text = readFileSync(join(organisationsFolder, `${slug}.json`), 'utf8');
  const parsed = parseInterchange(text);
  if (!parsed.ok) throw new Error(slug);
  return parsed.register;
}

function stripsOf(register: Register) {
  const index = new RegisterIndex(register);
  const findings = runChecks(index, { today }).filter(({ dismissed }) => !dismissed);
  const strips = letters(index, completeness(index), findings);
  return { index, findings, strips };
}

/** "activity letter state" wherever a letter and the findings under it tell different stories. */
function contradictions(register: Register): string[] {
  const { index, findings, strips } = stripsOf(register);
  const under = new Map<string, Set<string>>();
  for (const finding of findings) {
    for (const activity of concerned(finding, index)) {
      const key = `${activity} ${letterOf(finding)}`;
      under.set(key, (under.get(key) ?? new Set()).add(finding.severity));
    }
  }
  return strips.flatMap(({ activity, states }) =>
    letterNames.flatMap((letter) => {
      const found = under.get(`${activity} ${letter}`) ?? new Set();
      const state = states[letter];
      const isRight =
        (state === 'needed') === found.has('error') && (state !== 'unanswered' || found.size > 0);
      return isRight ? [] : [`${activity} ${letter} ${state} ${[...found].join(' ')}`];
    }),
  );
}

describe('a red letter and the findings of severity error under it go together, at', () => {
  const registers: readonly (readonly [string, () => Register])[] = [
    ['the example', exampleRegister],
    ...organisations().map((slug) => [slug, () => read(slug)] as const),
  ];
  it.each(registers)('%s', (_, register) => {
    expect(contradictions(register())).toEqual([]);
  });
});

const state = (register: Register, activity: string, letter: 'a' | 'c' | 'e') =>
  stripsOf(register).strips.find((row) => row.activity === activity)?.states[letter];

test('a suggestion that waits for a person is an open question, no fault', () => {
  expect(state(exampleRegister(), 'cameras', 'c')).toBe('unanswered');
  const confirmed = { ...exampleRegister(), provenance: [] };
  expect(state(confirmed, 'cameras', 'c')).toBe('met');
});

test('what is wrong with the organisation or a transfer by a party is wrong where it counts', () => {
  const nameless = edited(completeRegister(), 'organisation', 'halm', { legalName: undefined });
  expect(state(nameless, 'shop', 'a')).toBe('needed');
  const bare = withRows(completeRegister(), {
    partyTransfer: [{ party: 'mail', country: 'country.CN' }],
  });
  const { index } = stripsOf(bare);
  const named = new Set(
    index.register.recipient.filter(({ party }) => party === 'mail').map((row) => row.activity),
  );
  expect(named.size).toBeGreaterThan(0);
  for (const { activity, states } of stripsOf(bare).strips)
    expect([activity, states.e === 'needed']).toEqual([activity, named.has(activity)]);
});
