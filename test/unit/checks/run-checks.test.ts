import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { entityNames } from '../../../shared/domain/entities.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { ruleMessages } from '../../../shared/i18n/rules/all.ts';
import type { FindingParams } from '../../../shared/i18n/rules/messages.ts';
import { aRegister, edited, withRows } from '../../support/builders.ts';
import { COMPLETE_DATE, completeRegister } from '../../support/complete-register.ts';

const today = COMPLETE_DATE;
const unanswered = () =>
  edited(completeRegister(), 'activity', 'shop', { transfersAnswer: { state: 'unknown' } });
const severityOf = (register: Register, adopting: boolean, rule: string) =>
  runChecks(register, { today, adopting }).find((finding) => finding.rule === rule)?.severity;

describe('runChecks', () => {
  it('demands answers only when a version is adopted', () => {
    expect(severityOf(unanswered(), false, 'ANS-TRANSFER')).toBe('warning');
    expect(severityOf(unanswered(), true, 'ANS-TRANSFER')).toBe('error');
  });

  it('lists errors first, then warnings, then tips, whatever the order of the rows', () => {
    const register = withRows(
      aRegister({ activity: [{}, { number: 2, name: { nl: 'Tweede' } }] }),
      {},
    );
    const turned = Object.fromEntries(
      entityNames.map((name) => [name, [...register[name]].reverse()]),
    ) as unknown as Register;
    const findings = runChecks(register, { today });
    const places = findings.map((finding) => ['error', 'warning', 'tip'].indexOf(finding.severity));
    expect(places).toEqual([...places].sort());
    expect(runChecks(turned, { today })).toEqual(findings);
  });

  it('marks a dismissed finding and keeps it', () => {
    const without = edited(completeRegister(), 'organisation', 'halm', { kvk: undefined });
    const dismissed = withRows(without, {
      dismissal: [
        {
          rule: 'ORG-KVK',
          target: 'organisation/halm/kvk',
          reason: 'Wij zijn een stichting in oprichting',
        },
      ],
    });
    const [finding] = runChecks(dismissed, { today }).filter(
      (candidate) => candidate.rule === 'ORG-KVK',
    );
    expect(finding?.dismissed?.reason).toBe('Wij zijn een stichting in oprichting');
    expect(
      runChecks(without, { today }).find((candidate) => candidate.rule === 'ORG-KVK')?.dismissed,
    ).toBeUndefined();
  });

  it('does not guess what held before the law pack begins', () => {
    const old = edited(completeRegister(), 'partyTransfer', 'mail-transfer', {
      instrument: 'adequacy.US-2016-1250',
    });
    const rulesOn = (day: string) => runChecks(old, { today: day }).map((finding) => finding.rule);
    expect(rulesOn('2026-11-21')).toContain('TRF-ENDED');
    expect(rulesOn('2019-01-01')).not.toContain('TRF-ENDED');
  });

  it('asks no purpose, basis, retention or statement of work done for clients', () => {
    const register = aRegister({ activity: [{ role: 'processor' }] });
    const rulesAt = runChecks(register, { today })
      .filter((finding) => finding.ref.startsWith('activity/'))
      .map((finding) => finding.rule);
    expect(rulesAt).toContain('PRO-NOENGAGEMENT');
    expect(rulesAt.filter((rule) => /^(?:PUR|BAS|RET|STM|ANS|SUB|DAT)-/u.test(rule))).toEqual([]);
  });

  it('leaves ended activities alone', () => {
    const register = aRegister({
      activity: [
        { status: 'ended', endedOn: '2025-01-01' },
        { number: 2, name: { nl: 'Nu' } },
      ],
    });
    expect(
      runChecks(register, { today }).some((finding) =>
        finding.ref.startsWith('activity/activity-1/'),
      ),
    ).toBe(false);
  });

  it('asks to look up what a decision covers only where it leaves out businesses or data', () => {
    const to = (place: string, instrument: string) =>
      aRegister({
        activity: [{}],
        transfer: [{ country: `country.${place}`, instrument: `adequacy.${instrument}` }],
      });
    const fires = (register: Register) =>
      runChecks(register, { today }).some((finding) => finding.rule === 'TRF-SCOPE');
    expect(fires(to('CH', 'CH-2000-518'))).toBe(false);
    expect(fires(to('GB', 'GB-2025-2574'))).toBe(false);
    expect(fires(to('CA', 'CA-2002-2'))).toBe(true);
  });

  it.each<[string | undefined, string | undefined, string | undefined, string | undefined]>([
    [undefined, undefined, undefined, 'error'],
    ['Molenweg 1', undefined, undefined, 'warning'],
    ['Molenweg 1', 'Voorbeeldstad', undefined, undefined],
    ['Molenweg 1', undefined, '1234 AB', undefined],
    ['Molenweg 1, 1234 AB Voorbeeldstad', undefined, undefined, undefined],
    ['Molenweg 1, Voorbeeldstad', undefined, undefined, undefined],
    ['Molenweg 1 1234AB Voorbeeldstad', undefined, undefined, undefined],
    ['Hauptstraße 5, D-10115 Berlin', undefined, undefined, undefined],
  ])('address %s, city %s, postcode %s: %s', (address, city, postcode, severity) => {
    const register = edited(completeRegister(), 'organisation', 'halm', {
      address,
      city,
      postcode,
    });
    expect(severityOf(register, false, 'ORG-ADDRESS')).toBe(severity);
  });

  it('speaks in whole sentences', () => {
    const params = new Proxy({}, { get: () => 'x' }) as FindingParams;
    const telegrams = Object.values(ruleMessages).flatMap(({ nl, en }) =>
      [nl.message(params), en.message(params)].filter((text) =>
        /^(?:Nog |Niet gezegd|Niet vastgelegd|Not )|maar niet gezegd/u.test(text),
      ),
    );
    expect(telegrams).toEqual([]);
  });
});
