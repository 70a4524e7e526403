import { describe, expect, test } from 'vitest';
import { partFields } from '../../../renderer/features/organisation/part-fields.ts';
import { answeredSections } from '../../../shared/checks/answered-sections.ts';
import { organisationPart } from '../../../shared/checks/organisation-part.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { sectionOf } from '../../../shared/checks/section-of.ts';
import { parseRef, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { buildRegister } from '../../../shared/interview/build.ts';
import { aRegister, withRows } from '../../support/builders.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { bakery, webShop } from '../../support/interview-answers.ts';

const today = '2026-11-21';
const sectionIn = (register: Register, ref: string, rule = '', topic = ''): string | undefined =>
  sectionOf({ rule, ref, topic }, new RegisterIndex(register));

describe('where a finding belongs', () => {
  const register = completeRegister();
  const [purpose] = register.purpose;
  const [basis] = register.legalBasis;
  const ofBasis = register.purpose.find(({ id }) => id === basis?.purpose)?.activity;
  const [agreement] = register.processorAgreement;
  const organisation = register.organisation[0]?.id ?? '';
  const activity = register.activity[0]?.id ?? '';

  test.each([
    ['a part of an activity', `purpose/${purpose?.id}/text`, `activity/${purpose?.activity}/why`],
    ['a part of a part', `legalBasis/${basis?.id}/basis`, `activity/${ofBasis}/why`],
    ['a question', `activity/${activity}/transfersAnswer`, `activity/${activity}/transfers`],
    ['what is seldom asked', `activity/${activity}/aiAnswer`, `activity/${activity}/more`],
    ['the activity itself', `activity/${activity}/status`, `activity/${activity}/what`],
    ['a contract', `processorAgreement/${agreement?.id}/signedOn`, `party/${agreement?.party}`],
    ['a name', `organisation/${organisation}/legalName`, 'organisation/who'],
    ['a question about it', `organisation/${organisation}/jointControllers`, 'organisation/joint'],
  ])('%s', (_, ref, section) => {
    expect(sectionIn(register, ref)).toBe(section);
  });

  test('what misses a row of which there is one at most stands in its part, not at the name', () => {
    const bare = aRegister();
    const findings = runChecks(new RegisterIndex(bare), { today });
    const whole = findings.filter(
      ({ ref }) => parseRef(ref)?.entity === 'organisation' && parseRef(ref)?.field === WHOLE_ROW,
    );
    expect(whole.length).toBeGreaterThan(5);
    const atTheName = whole.filter(
      (finding) => sectionOf(finding, new RegisterIndex(bare)) === 'organisation/who',
    );
    expect(atTheName.map(({ rule }) => rule)).toEqual([]);
  });

  test('an old law stands in no part of the screen, so it is never silent', () => {
    const ref = `organisation/${organisation}/label`;
    expect(sectionIn(register, ref, 'LAW-STALE', 'lawPack')).toBeUndefined();
  });

  test('fields of the organisation stand where its page has them', () => {
    const misplaced = Object.entries(partFields).flatMap(([part, fields]) =>
      fields.filter(({ field }) => organisationPart({ rule: '', topic: '' }, field) !== part),
    );
    expect(misplaced).toEqual([]);
  });
});

describe('where somebody said something', () => {
  const made = (answers: typeof webShop) => {
    let count = 0;
    const newId = () => `id-${count++}`;
    return buildRegister(answers, { language: 'nl', by: 'Ans', on: today, newId });
  };

  test.each([
    ['a web shop', webShop],
    ['a bakery', bakery],
  ])('%s meets few complaints after the first questions', (_, answers) => {
    const index = new RegisterIndex(made(answers));
    const answered = answeredSections(index);
    const findings = runChecks(index, { today });
    const spoken = findings.filter((finding) => answered.has(sectionOf(finding, index) ?? ''));
    expect(findings.length).toBeGreaterThan(300);
    expect(spoken.map(({ rule, ref }) => `${rule} ${ref}`).length).toBeLessThan(10);
  });

  test('everything that a person filled in speaks, though no page was opened here', () => {
    const index = new RegisterIndex(completeRegister());
    const answered = answeredSections(index);
    const missed = index.register.retention.filter(
      ({ activity }) => !answered.has(`activity/${activity}/retention`),
    );
    expect(missed).toEqual([]);
  });

  test('a row in which a suggestion waits is no answer; one beside it that was said is', () => {
    const register = completeRegister();
    const activity = register.activity[0]?.id;
    const section = `activity/${activity}/data`;
    const all = register.dataItem.filter((row) => row.activity === activity);
    expect(all.length).toBeGreaterThan(1);
    const waiting = (rows: Register['dataItem']) => {
      const provenance = rows.map(({ id }) => ({
        ...{ id: `waits-${id}`, target: `dataItem/${id}/source`, status: 'suggested' as const },
      }));
      return new RegisterIndex(withRows(register, { provenance }));
    };
    expect(answeredSections(waiting(all)).has(section)).toBe(false);
    expect(answeredSections(waiting(all.slice(1))).has(section)).toBe(true);
  });

  test('a name and "zoek ik uit" are no answer', () => {
    const index = new RegisterIndex(
      withRows(aRegister(), {
        activity: [
          {
            ...{ id: 'new', name: { nl: 'Nieuw' }, number: 1, rank: 1, role: 'controller' },
            ...{ status: 'draft', transfersAnswer: { state: 'unknown', on: today } },
          },
        ],
        party: [{ id: 'post', name: 'Post', status: 'active' }],
      }),
    );
    const about = [...answeredSections(index)].filter((section) => /new|post/.test(section));
    expect(about).toEqual([]);
  });
});
