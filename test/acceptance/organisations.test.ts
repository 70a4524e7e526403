/**
 * The five organisations whose statements are known: every fact that they state is found back in
 * the papers made from their register, and what the law forbids is not in the statement.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dispatch } from '../../electron/backend/rpc/dispatch.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import type { Register } from '../../shared/domain/register.ts';
import { parseInterchange } from '../../shared/interchange/parse.ts';
import {
  type CoveredPart,
  coverage,
  organisations,
  organisationsFolder,
  partsOf,
} from '../support/coverage.ts';
import { normalised, pdfText } from '../support/pdf-text.ts';
import { readability } from '../support/readability.ts';
import { TEST_DAY, testFolder, testHost } from '../support/test-host.ts';

/** Known gaps that must be among the findings of each. */
const expectedFindings: Readonly<Record<string, readonly string[]>> = {
  izivisum: [
    'ORG-NAME',
    'RET-NONE',
    'RET-VAGUE',
    'DPO-UNANSWERED',
    'ANS-TRANSFER',
    'PRC-ACCEPTANCE',
  ],
  'cambodja-evisum': [
    'ORG-NAME',
    'BAS-MISSING',
    'RET-NONE',
    'TRF-NOINSTRUMENT',
    'TRF-49-SYSTEMATIC',
    'DPO-UNANSWERED',
    'ANS-TRANSFER',
    'PRC-NEVERSHARE',
    'PRC-NEVERSHARE-BROKEN',
    'PRC-SILENTCHANGE',
  ],
  'did-virtual-numbers': [
    'ORG-NAME',
    'BAS-MISSING',
    'RET-VAGUE',
    'DPO-UNANSWERED',
    'ANS-TRANSFER',
    'PRC-ACCESSFEE',
    'PRC-ACCEPTANCE',
  ],
  invario: ['RET-VAGUE', 'DPO-UNANSWERED', 'ANS-TRANSFER', 'PRC-OLDLAW', 'TW-TRAFFIC'],
  'vip-online-services': [
    'RET-QUOTE-FISCAL',
    'RET-UNLIMITED',
    'PRC-UNLIMITED',
    'ROLE-CLIENTDATA',
    'DPO-UNANSWERED',
  ],
};

describe.each(coverage)('$organisation', (covered) => {
  const { organisation } = covered;
  const out = testFolder();
  const texts: Partial<Record<CoveredPart['document'], string>> = {};
  let register: Register;
  let statements: readonly string[] = [];

  beforeAll(async () => {
    const input = join(organisationsFolder, `${organisation}.json`);
    const parsed = parseInterchange(readFileSync(input, 'utf8'));
    if (!parsed.ok) throw new Error(`${organisation}: ${JSON.stringify(parsed.issues)}`);
    register = parsed.register;
    const reply = await dispatch(
      'documents.export',
      { input, out, profile: 'working', formats: ['pdf', 'md'], date: TEST_DAY },
      testHost(),
    );
    if (!reply.ok) throw new Error(reply.code);
    const read = (name: string) =>
      reply.value.paths
        .filter((path) => path.includes(`_${name}`) && path.endsWith('.pdf'))
        .map((path) => normalised(pdfText(path)))
        .join(' ');
    texts.register = `${read('register')} ${read('processor-register')} ${read('agreements')}`;
    texts.statement = read('statement');
    texts.findings = read('findings');
    statements = reply.value.paths.filter(
      (path) => path.includes('_statement') && path.endsWith('.md'),
    );
  }, 120_000);

  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test('every stated fact is found back in the papers', () => {
    const lost = partsOf(covered).flatMap(({ document, text, ref }) =>
      text
        .filter((words) => !texts[document]?.includes(normalised(words)))
        .map((words) => `${document} ${ref}: ${words}`),
    );
    expect(lost).toEqual([]);
  });

  test('what is declared practice is a finding and no sentence of a statement', () => {
    const findings = runChecks(register, { today: TEST_DAY });
    for (const practice of register.declaredPractice) {
      const found = findings.some((finding) =>
        finding.ref.startsWith(`declaredPractice/${practice.id}/`),
      );
      expect(found, practice.quote).toBe(true);
      if (practice.quote.split(' ').length > 2)
        expect(texts.statement).not.toContain(normalised(practice.quote));
    }
  });

  test('the known gaps are among the findings', () => {
    const rules = new Set(runChecks(register, { today: TEST_DAY }).map((finding) => finding.rule));
    expect((expectedFindings[organisation] ?? []).filter((rule) => !rules.has(rule))).toEqual([]);
  });

  test('the running text of its statements is plain Dutch', () => {
    expect(statements.length).toBeGreaterThan(0);
    for (const path of statements) {
      const measured = readability(readFileSync(path, 'utf8'));
      expect(measured.score, path).toBeGreaterThanOrEqual(60);
      expect(measured.wordsPerSentence, path).toBeLessThanOrEqual(15);
    }
  });
});

test('the coverage names every organisation of the folder', () => {
  expect(coverage.map(({ organisation }) => organisation).sort()).toEqual(
    [...organisations()].sort(),
  );
});
