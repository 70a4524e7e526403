import { expect, test } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { composeFindings } from '../../../shared/document/compose-findings.ts';
import { runsOf } from '../../../shared/document/concept.ts';
import { aRegister } from '../../support/builders.ts';

const date = '2026-11-21';

function findingsDocument(language: 'nl' | 'en') {
  const register = aRegister({
    activity: [{ name: { nl: 'Een', en: 'One' } }, { number: 2, name: { nl: 'Twee', en: 'Two' } }],
  });
  const findings = runChecks(register, { today: date });
  return {
    document: composeFindings(register, { language, profile: 'working', date, findings }),
    findings,
  };
}

test.each(['nl', 'en'] as const)('every open finding stands on the list, in %s', (language) => {
  const { document, findings } = findingsDocument(language);
  const refs = new Set(runsOf(document.sections).flatMap((run) => run.refs));
  expect(findings.length).toBeGreaterThan(10);
  for (const finding of findings) expect(refs).toContain(finding.ref);
});

test('the same message at two activities stands once, with both places', () => {
  const { document } = findingsDocument('nl');
  const texts = runsOf(document.sections).map((run) => run.text);
  const retention = texts.filter(
    (text) => text === 'U hebt nog niet gezegd hoe lang u deze gegevens bewaart.',
  );
  expect(retention).toHaveLength(1);
  expect(texts.some((text) => text.startsWith('Een'))).toBe(true);
  expect(texts.some((text) => text.startsWith('Twee'))).toBe(true);
});

test('a closed finding leaves the list, and stands apart with its reason on request', () => {
  const base = { activity: [{}] };
  const [first] = runChecks(aRegister(base), { today: date });
  if (!first) throw new Error('nothing found');
  const register = aRegister({
    ...base,
    dismissal: [{ rule: first.rule, target: first.ref, reason: 'Bewust zo' }],
  });
  const findings = runChecks(register, { today: date });
  const options = { language: 'nl', profile: 'working', date, findings } as const;
  const text = (more: object) =>
    runsOf(composeFindings(register, { ...options, ...more }).sections)
      .map((run) => run.text)
      .join('\n');
  expect(text({})).not.toContain('Bewust zo');
  expect(text({ includeDismissed: true })).toContain('Bewust zo');
});

test('a register with nothing to mend says so', () => {
  const register = aRegister({ activity: [{}] });
  const document = composeFindings(register, {
    language: 'en',
    profile: 'working',
    date,
    findings: [],
  });
  expect(document.concept).toBe(false);
  expect(runsOf(document.sections).map((run) => run.text)).toContain(
    'There are no points on this list.',
  );
});

test('a copy for an authority names what is open, and neither completeness nor our caveat', () => {
  const register = aRegister({ activity: [{}] });
  const findings = runChecks(register, { today: date });
  const text = (profile: 'working' | 'authority') =>
    runsOf(composeFindings(register, { language: 'nl', profile, date, findings }).sections)
      .map((run) => run.text)
      .join('\n');
  const needed = findings.filter(({ severity }) => severity === 'error').length;
  for (const profile of ['working', 'authority'] as const)
    expect(text(profile)).toContain(
      `Er staan ${findings.length} punten open, waarvan ${needed} nog nodig.`,
    );
  for (const words of [
    'op het scherm nog niet bekeken',
    'verplichte onderdelen',
    'geen juridisch advies',
  ]) {
    expect(text('working')).toContain(words);
    expect(text('authority')).not.toContain(words);
  }
});
