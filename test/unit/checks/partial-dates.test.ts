import { describe, expect, it } from 'vitest';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { edited, withRows } from '../../support/builders.ts';
import { richRegister } from '../../support/rich-register.ts';

const rich = richRegister();
const agreement = rich.processorAgreement.find((row) => row.form === 'signed')?.id ?? '';
const listing = rich.dpfListing[0]?.id ?? '';

/** Each rule about a day that has passed, with a register in which the day is the one given. */
const expiring: readonly [rule: string, at: (day: string) => Register][] = [
  ['AGR-EXPIRED', (day) => edited(rich, 'processorAgreement', agreement, { expiresOn: day })],
  ['AGR-REVIEW', (day) => edited(rich, 'processorAgreement', agreement, { reviewOn: day })],
  ['TRF-EXPIRED', (day) => edited(rich, 'partyTransfer', 'scores-transfer', { expiresOn: day })],
  ['TRF-DPF-EXPIRED', (day) => edited(rich, 'dpfListing', listing, { expiresOn: day })],
  [
    'PTY-CERTIFICATE',
    (day) =>
      withRows(rich, {
        certificate: [
          { id: 'iso', party: rich.party[0]?.id ?? '', name: 'ISO 27001', validUntil: day },
        ],
      }),
  ],
  [
    'RET-OPEN',
    (day) =>
      edited(rich, 'retention', 'quotes-keep-1', {
        period: undefined,
        openReason: { nl: 'Nog overleg' },
        plannedOn: day,
      }),
  ],
  [
    'MEA-PLANNED',
    (day) => edited(rich, 'measure', 'mfa', { answer: { state: 'none' }, plannedOn: day }),
  ],
];

const firesOn = (register: Register, rule: string, today: string): boolean =>
  runChecks(register, { today }).some((finding) => finding.rule === rule);

describe('a day of which only the month or the year is known', () => {
  it.each(expiring)('has not passed before its last day: %s', (rule, at) => {
    for (const day of ['2026', '2026-11']) {
      expect(firesOn(at(day), rule, '2026-11-21'), day).toBe(false);
    }
    expect(firesOn(at('2026-11'), rule, '2026-11-30')).toBe(false);
    expect(firesOn(at('2026-11'), rule, '2026-12-01')).toBe(true);
    expect(firesOn(at('2026'), rule, '2026-12-31')).toBe(false);
    expect(firesOn(at('2026'), rule, '2027-01-01')).toBe(true);
  });

  it.each([
    ['AGR-EXPIRED', 'liep af in november 2025', 'ended in November 2025'],
    ['AGR-REVIEW', 'moest in november 2025 worden', 'due for review in November 2025'],
    ['TRF-EXPIRED', 'verliep in november 2025', 'expired in November 2025'],
  ])('is said with "in": %s', (rule, nl, en) => {
    const register = expiring.find(([name]) => name === rule)?.[1]('2025-11') ?? rich;
    const found = runChecks(register, { today: '2026-11-21' }).find((each) => each.rule === rule);
    const said = (language: 'nl' | 'en') =>
      found && findingText(found, language, new RegisterIndex(register)).message;
    expect(said('nl')).toContain(nl);
    expect(said('en')).toContain(en);
  });

  it('of a look at the American list counts until a year after its last day', () => {
    const seen = (day: string) =>
      edited(rich, 'dpfListing', listing, { checkedOn: day, expiresOn: undefined });
    expect(firesOn(seen('2025'), 'TRF-DPF-STALE', '2026-12-31')).toBe(false);
    expect(firesOn(seen('2025-11'), 'TRF-DPF-STALE', '2026-11-21')).toBe(false);
    expect(firesOn(seen('2025-11'), 'TRF-DPF-STALE', '2026-12-01')).toBe(true);
  });
});
