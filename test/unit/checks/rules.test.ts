import { describe, expect, it } from 'vitest';
import { CheckContext } from '../../../shared/checks/context.ts';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { rules } from '../../../shared/checks/rules.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { entities } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { COMPLETE_DATE, completeRegister } from '../../support/complete-register.ts';
import { richRegister } from '../../support/rich-register.ts';
import { ruleCases as cases } from './cases/all.ts';

const rich = richRegister();
const today = COMPLETE_DATE;

/** Tested by its own date below: it depends on the day alone. */
const byDay = ['LAW-STALE'];

/** Tested by its own fact below: the register does not know it. */
const byHistory = ['ORG-ADOPTED-CHANGED'];

describe('the rules', () => {
  it('are many, and each has its own id', () => {
    expect(rules.length).toBeGreaterThanOrEqual(80);
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it('each have a register that trips them and one that does not', () => {
    const tested = [...cases.map((entry) => entry.rule), ...byDay, ...byHistory].sort();
    expect(tested).toEqual(rules.map((rule) => rule.id).sort());
  });

  it.each(cases)('$rule fires at $at and not without cause', ({ rule, at, trips, quiet }) => {
    const tripped = trips(rich);
    const refs = runChecks(tripped, { today })
      .filter((finding) => finding.rule === rule)
      .map((finding) => finding.ref);
    expect(refs).toContain(at);
    expect(runChecks(quiet(rich), { today }).map((finding) => finding.rule)).not.toContain(rule);
  });

  it.each(cases)(
    '$rule says in both languages what is wrong and what to do',
    ({ rule, at, trips }) => {
      const register = trips(rich);
      const index = new RegisterIndex(register);
      const finding = runChecks(index, { today }).find(
        (candidate) => candidate.rule === rule && candidate.ref === at,
      );
      if (!finding) throw new Error(`${rule} did not fire at ${at}`);
      const [nl, en] = [findingText(finding, 'nl', index), findingText(finding, 'en', index)];
      for (const text of [nl.message, nl.fix, nl.where, en.message, en.fix, en.where]) {
        expect(text.length).toBeGreaterThan(2);
        expect(text).not.toMatch(/undefined|\[object|""| {2}| \.|!/u);
      }
      expect(nl.message).not.toBe(en.message);
      expect(nl.fix).not.toBe(en.fix);
      const target = parseRef(finding.ref);
      expect(target && index.get(target.entity, target.id)).toBeDefined();
    },
  );

  it('stay silent on a register that is filled in rightly', () => {
    expect(runChecks(rich, { today })).toEqual([]);
    expect(runChecks(completeRegister(), { today, adopting: true })).toEqual([]);
  });

  it('fall silent about the age of the law pack until it is six months old', () => {
    const stale = (day: string) =>
      runChecks(rich, { today: day }).some((finding) => finding.rule === 'LAW-STALE');
    expect([stale('2027-05-21'), stale('2027-05-22')]).toEqual([false, true]);
  });

  it('tell at the adoption that the register was changed since, where its history says so', () => {
    const found = (changedSinceAdoption: boolean, register = completeRegister()) =>
      runChecks(register, { today, changedSinceAdoption }).map(({ rule, severity, ref }) => ({
        rule,
        severity,
        ref,
      }));
    const [adoption] = completeRegister().adoption;
    expect(found(false)).toEqual([]);
    expect(found(true)).toEqual([
      { rule: 'ORG-ADOPTED-CHANGED', severity: 'tip', ref: `adoption/${adoption?.id}/*` },
    ]);
    expect(found(true, { ...completeRegister(), adoption: [] })).toMatchObject([
      { rule: 'ORG-ADOPTED' },
    ]);
  });

  it('name an article and point to a field that exists, on a register without any answer', () => {
    const index = new RegisterIndex({ ...rich, provenance: [] });
    for (const rule of rules) {
      expect(rule.article, rule.id).not.toBe('');
      for (const hit of rule.check(new CheckContext(index, { today: '2030-01-01' }))) {
        const target = parseRef(hit.ref);
        expect(target && target.entity in entities, `${rule.id} ${hit.ref}`).toBe(true);
      }
    }
  });
});
