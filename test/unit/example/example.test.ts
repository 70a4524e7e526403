import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/checks/finding.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { composeAgreements } from '../../../shared/document/compose-agreements.ts';
import { composeFindings } from '../../../shared/document/compose-findings.ts';
import { composeRegister } from '../../../shared/document/compose-register.ts';
import {
  composeStatement,
  statementAudiences,
} from '../../../shared/document/compose-statement.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import { statementText } from '../../support/statements.ts';

const TODAY = '2026-11-21';
const file = new URL('../../../assets/example/bakkerij-de-halm.json', import.meta.url);

function example() {
  const parsed = parseInterchange(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.register;
}

const register = example();
const findings = runChecks(register, { today: TODAY });
const line = ({ rule, ref, dismissed }: Finding) =>
  `${rule} ${ref}${dismissed ? ' (dismissed)' : ''}`;

describe('the example client file', () => {
  it('has values that a source said, and values that a template suggests', () => {
    const statuses = new Set(register.provenance.map(({ status }) => status));
    expect([...statuses].toSorted()).toEqual(['stated', 'suggested']);
  });

  it('has these findings', () => {
    expect(findings.map(line)).toEqual([
      'BAS-6A-HOW legalBasis/orders-allergy-1/consentHow',
      'BAS-6A-PROOF legalBasis/orders-allergy-1/consentProof',
      'PRC-ACCEPTANCE declaredPractice/byUse/quote',
      'ACT-DRAFT activity/card/status',
      'TRF-ONWARD-UNANSWERED party/chat/onwardAnswer',
      'TRF-ONWARD-UNANSWERED party/host/locationsAnswer',
      'ANS-RECIPIENT activity/card/recipientsAnswer',
      'ANS-TRANSFER activity/accounts/transfersAnswer',
      'ANS-TRANSFER activity/app/transfersAnswer',
      'ANS-TRANSFER activity/card/transfersAnswer',
      'ANS-TRANSFER activity/orders/transfersAnswer',
      'ANS-TRANSFER activity/questions/transfersAnswer',
      'ANS-TRANSFER activity/site/transfersAnswer',
      'ANS-ADM activity/card/automatedAnswer',
      'ANS-DPIA activity/card/*',
      'MEA-UNCONFIRMED activity/card/measuresAnswer',
      'AGR-REVIEW processorAgreement/host-agreement/reviewOn',
      'STM-EXCLUDED statementExclusion/lockersOut/reason',
      'ORG-ADOPTED organisation/halm/*',
      'RET-DESTROY retention/card-keep-1/destruction',
      'SYS-SUPPLIER system/cameraSystem/supplier (dismissed)',
      'PRV-SUGGESTED dataItem/applicants-diploma/*',
      'PRV-SUGGESTED dataItem/orders-giftAddress/*',
      'PRV-SUGGESTED subjectGroup/cameras-staff/*',
    ]);
  });

  it('names no real company', () => {
    for (const { name } of register.party) expect(name).toContain('Voorbeeld');
    expect(JSON.stringify(register)).not.toMatch(/\.(nl|com|eu|org)\b/);
    for (const [address] of JSON.stringify(register).matchAll(/[\w.-]+@[\w.-]+/g))
      expect(address).toMatch(/\.example$/);
  });

  it.each(['nl', 'en'] as const)('makes every document in %s', (language) => {
    const options = { language, profile: 'working', date: TODAY, findings } as const;
    const audiences = statementAudiences(register);
    expect(audiences).toEqual(['customers', 'applicants', 'staff', 'others']);
    const documents = [
      composeRegister(register, options),
      composeFindings(register, options),
      composeAgreements(register, options),
      ...audiences.map((audience) => composeStatement(register, { ...options, audience })),
    ];
    for (const document of documents) {
      expect(document.sections.length, document.title).toBeGreaterThan(0);
      expect(statementText(document).length).toBeGreaterThan(300);
    }
  });

  it('calls a template by its name where a value comes from one', () => {
    const options = { profile: 'working', date: TODAY, findings } as const;
    const dutch = statementText(composeRegister(register, { ...options, language: 'nl' }));
    expect(dutch).toContain('Werving en selectie');
    expect(dutch).not.toContain('template.');
    const english = statementText(composeRegister(register, { ...options, language: 'en' }));
    expect(english).toContain('Recruitment');
  });

  it('says where an answer is open that it is open', () => {
    const statement = composeStatement(register, {
      language: 'nl',
      profile: 'working',
      date: TODAY,
      findings,
      audience: 'customers',
    });
    expect(statement.concept).toBe(true);
    expect(statementText(statement)).not.toContain('Uw gegevens blijven binnen Europa');
  });
});
