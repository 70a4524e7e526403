/** A date of which only the month is known goes with "in", wherever it stands behind a word of ours. */
import { expect, test } from 'vitest';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { composeAgreements } from '../../shared/document/compose-agreements.ts';
import { composeFindings } from '../../shared/document/compose-findings.ts';
import { composeProcessorRegister } from '../../shared/document/compose-processor-register.ts';
import { composeRegister } from '../../shared/document/compose-register.ts';
import { composeStatement, statementAudiences } from '../../shared/document/compose-statement.ts';
import { composeSupplierLetter } from '../../shared/document/compose-supplier-letter.ts';
import type { ComposeOptions } from '../../shared/document/context.ts';
import type { Document, Language } from '../../shared/document/model.ts';
import { entities, entityNames } from '../../shared/domain/entities.ts';
import type { Register } from '../../shared/domain/register.ts';
import { edited } from '../support/builders.ts';
import { completeRegister } from '../support/complete-register.ts';
import { richRegister } from '../support/rich-register.ts';
import { allRuns } from '../support/truth.ts';

const today = '2026-11-21';

type PlainRow = Readonly<Record<string, unknown>>;

/** The register with every day shortened to its month, where the field takes that. */
function toTheMonth(register: Register): Register {
  const shortened = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/^(\d{4}-\d\d)-\d\d$/, '$1');
    const { on } = value as { readonly on?: unknown };
    return typeof on === 'string' ? { ...(value as object), on: shortened(on) } : value;
  };
  const rows = entityNames.map((entity) => {
    const { meta, schema } = entities[entity];
    const isDated = (field: string) =>
      meta[field]?.format === 'date' || meta[field]?.storage === 'answer';
    const each = (row: PlainRow) => {
      let now = row;
      for (const [field, value] of Object.entries(row).filter(([name]) => isDated(name))) {
        const next = Object.assign({ ...now }, { [field]: shortened(value) });
        if (schema.safeParse(next).success) now = next;
      }
      return now;
    };
    return [entity, (register[entity] as unknown as readonly PlainRow[]).map(each)];
  });
  return Object.fromEntries(rows) as Register;
}

function* documents(register: Register, language: Language): Generator<Document> {
  const findings = runChecks(register, { today });
  const options: ComposeOptions = {
    ...{ language, profile: 'working', date: today, findings, includeEnded: true },
  };
  yield composeRegister(register, options);
  yield composeProcessorRegister(register, options);
  yield composeAgreements(register, options);
  yield composeFindings(register, options);
  for (const audience of statementAudiences(register))
    yield composeStatement(register, { ...options, audience });
}

const textOf = (document: Document): string =>
  allRuns(document)
    .map((run) => run.text)
    .join('');

const onAMonth = {
  nl: /\bop:?\s(?:jan|feb|m(?:rt|aart|ei)|apr|ju[nl]i|aug|sep|okt|nov|dec|\d{4}\b)[^\d]*\d*/giu,
  en: /\bon:?\s(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|\d{4}\b)[^\d]*\d*/giu,
};

test.each(['nl', 'en'] as const)('in documents, %s', (language) => {
  for (const register of [completeRegister(), richRegister()].map(toTheMonth)) {
    const text = [...documents(register, language)].map(textOf).join('\n');
    expect(text.match(onAMonth[language])).toBeNull();
    expect(/(?:vastgesteld in nov\.|established in Nov)\s2026/u.test(text)).toBe(true);
  }
});

test('in the letter about an agreement that has ended', () => {
  const rich = richRegister();
  const signed = rich.processorAgreement.find((row) => row.form === 'signed');
  const register = edited(rich, 'processorAgreement', signed?.id ?? '', { expiresOn: '2025-11' });
  const letter = composeSupplierLetter(register, {
    ...{ language: 'nl', profile: 'working', date: today, findings: [] },
    party: signed?.party ?? '',
  });
  expect(textOf(letter)).toContain('liep af in november 2025');
});
