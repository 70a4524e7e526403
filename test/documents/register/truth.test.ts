/** "True", the first promise: a document says nothing that was not entered, and nothing that its readers may not see. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { composeAgreements } from '../../../shared/document/compose-agreements.ts';
import { composeFindings } from '../../../shared/document/compose-findings.ts';
import { composeProcessorRegister } from '../../../shared/document/compose-processor-register.ts';
import { composeRegister } from '../../../shared/document/compose-register.ts';
import type { ComposeOptions } from '../../../shared/document/context.ts';
import type { Document } from '../../../shared/document/model.ts';
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { edited } from '../../support/builders.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { randomRegister } from '../../support/random-register.ts';
import { richRegister } from '../../support/rich-register.ts';
import { allRuns, internalTokens, stamped, untruths } from '../../support/truth.ts';
import { ruleCases } from '../../unit/checks/cases/all.ts';

/** With the findings of the same register, closed ones too. */
function composeItsFindings(register: Register, given: ComposeOptions) {
  const findings = runChecks(register, { today });
  return composeFindings(register, { ...given, findings, includeDismissed: true });
}

const composers = {
  composeRegister,
  composeProcessorRegister,
  composeAgreements,
  composeFindings: composeItsFindings,
};
const today = '2026-11-21';
/** Rules that cite less to who is not under the Dutch act. */
const BY_OWN_LAW = new Set(['BAS-6A-CHILD', 'CRM-NO-ART10', 'BSN-NOLAW']);
const languages = ['nl', 'en'] as const;
const profiles = ['working', 'authority', 'public'] as const;

function options(language: 'nl' | 'en', profile: ComposeOptions['profile']): ComposeOptions {
  return { language, profile, date: today, findings: [], includeEnded: true };
}

describe.each(Object.entries(composers))('%s', (_name, composer) => {
  test('over random registers every run comes from where it says', () => {
    fc.assert(
      fc.property(
        randomRegister(),
        fc.constantFrom(...languages),
        fc.constantFrom(...profiles),
        (random, language, profile) => {
          const register = stamped(random);
          const document = composer(register, options(language, profile));
          expect(untruths(document, register)).toEqual([]);
        },
      ),
      { numRuns: 150, seed: 30 },
    );
  });

  test('no profile prints an internal field', () => {
    fc.assert(
      fc.property(randomRegister(), fc.constantFrom(...profiles), (random, profile) => {
        const register = stamped(random);
        const text = allRuns(composer(register, options('nl', profile)))
          .map((run) => run.text)
          .join('\n');
        expect(internalTokens(register).filter((token) => text.includes(token))).toEqual([]);
      }),
      { numRuns: 100, seed: 31 },
    );
  });
});

test('removing a field removes its runs', () => {
  const register = stamped(completeRegister());
  const before = new Set(printedRefs(register));
  expect(before.size).toBeGreaterThan(100);
  for (const { entity, id, field } of optionalFields(register)) {
    const ref = `${entity}/${id}/${field}`;
    if (!before.has(ref)) continue;
    expect(printedRefs(withoutField(register, entity, id, field))).not.toContain(ref);
  }
});

describe('the findings of every rule', () => {
  const rich = stamped(richRegister());

  test.each(languages)('come from where they say, in %s', (language) => {
    const fired = ruleCases.filter(({ rule, at, trips }) => {
      const register = stamped(trips(rich));
      const findings = runChecks(register, { today });
      const document = composeFindings(register, { ...options(language, 'working'), findings });
      expect(untruths(document, register), rule).toEqual([]);
      return findings.some((finding) => finding.rule === rule && finding.ref === at);
    });
    // A stamp can take away the very word that a rule looks for.
    expect(fired.length).toBeGreaterThan(ruleCases.length * 0.95);
  });

  test.each(languages)('cite what holds of it abroad too, in %s', (language) => {
    const cited = ruleCases.flatMap(({ rule, trips }) => {
      if (!BY_OWN_LAW.has(rule)) return [];
      const register = stamped(
        edited(trips(rich), 'organisation', 'halm', { country: 'country.BE' }),
      );
      const findings = runChecks(register, { today }).filter((finding) => finding.rule === rule);
      const document = composeFindings(register, { ...options(language, 'working'), findings });
      expect(untruths(document, register), rule).toEqual([]);
      return findings.map(({ article }) => article);
    });
    expect(new Set(cited)).toEqual(new Set(['AVG 8', 'AVG 10', 'AVG 87']));
  });

  test('lose the words of a field with the field', () => {
    let removed = 0;
    for (const { rule, trips } of ruleCases) {
      const register = trips(rich);
      const printed = new Set(userRefs(composeItsFindings(register, options('nl', 'working'))));
      for (const { entity, id, field } of optionalFields(register)) {
        const ref = `${entity}/${id}/${field}`;
        if (!printed.has(ref)) continue;
        removed += 1;
        const without = withoutField(register, entity, id, field);
        const left = userRefs(composeItsFindings(without, options('nl', 'working')));
        expect(left, rule).not.toContain(ref);
      }
    }
    expect(removed).toBeGreaterThan(50);
  });
});

function userRefs(document: Document): readonly string[] {
  return allRuns(document).flatMap((run) => (run.origin === 'user' ? run.refs : []));
}

function printedRefs(register: Register): readonly string[] {
  return userRefs(composeRegister(register, options('nl', 'working')));
}

function optionalFields(register: Register) {
  return entityNames.flatMap((entity) =>
    register[entity].flatMap((row) =>
      Object.keys(row)
        .filter((field) => isOptional(entity, field))
        .map((field) => ({ entity, id: row.id, field })),
    ),
  );
}

function isOptional(entity: EntityName, field: string): boolean {
  const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> =
    entities[entity].schema.shape;
  return shape[field]?.safeParse(undefined).success === true;
}

function withoutField(register: Register, entity: EntityName, id: string, field: string): Register {
  const rows = register[entity].map((row) =>
    row.id === id ? Object.fromEntries(Object.entries(row).filter(([key]) => key !== field)) : row,
  );
  return { ...register, [entity]: rows };
}

/** Rows are told apart by these even while they are unconfirmed; a marker beside them asks. */
const identifying = new Set([
  'activity/name',
  'activity/number',
  'ownTerm/label',
  'party/name',
  'system/name',
  'measure/term',
  'measure/detail',
]);

test('a value that is only inferred is printed as no fact, whatever field it is', () => {
  const register = stamped(completeRegister());
  const refs = printedRefs(register).filter(
    (ref) => !identifying.has(`${ref.split('/')[0]}/${ref.split('/')[2]}`),
  );
  const distinct = [...new Set(refs)];
  expect(distinct.length).toBeGreaterThan(100);
  for (const target of distinct) {
    const doubted = {
      ...register,
      provenance: [
        ...register.provenance.filter((row) => row.target !== target),
        { id: 'doubt', target, status: 'inferred' as const },
      ],
    };
    const printed = allRuns(composeRegister(doubted, options('nl', 'authority'))).filter(
      (run) => run.origin === 'user' && run.refs[0] === target,
    );
    expect(
      printed.map((run) => run.text),
      target,
    ).toEqual([]);
  }
});
