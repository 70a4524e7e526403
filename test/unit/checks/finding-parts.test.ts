import { describe, expect, it } from 'vitest';
import { type FindingParts, textOf } from '../../../shared/checks/finding-part.ts';
import { findingParts } from '../../../shared/checks/finding-parts.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { aRegister, edited, withRows } from '../../support/builders.ts';
import { COMPLETE_DATE, completeRegister } from '../../support/complete-register.ts';
import { richRegister } from '../../support/rich-register.ts';

function partsOf(register: Register, rule: string, language: 'nl' | 'en' = 'nl') {
  const index = new RegisterIndex(register);
  const finding = runChecks(index, { today: COMPLETE_DATE }).find((found) => found.rule === rule);
  if (!finding) throw new Error(`${rule} did not fire`);
  return findingParts(finding, language, index);
}

const ofKind = (parts: FindingParts, kind: 'user' | 'law' | 'fixed') =>
  parts.filter((part) => part.kind === kind);
const textsOf = (parts: FindingParts, kind: 'user' | 'law' | 'fixed') =>
  ofKind(parts, kind).map((part) => part.text);

const party = (name: string) => aRegister({ party: [{ name }] });

describe('the parts of a finding', () => {
  it('give a name its field', () => {
    expect(partsOf(party('Zonnehof B.V.'), 'PTY-UNUSED').message).toEqual([
      { kind: 'user', text: 'Zonnehof B.V.', ref: 'party/party-1/name' },
      { kind: 'fixed', text: ' staat in de lijst, maar krijgt nergens gegevens.' },
    ]);
  });

  it('end in one stop where a quote brings its own', () => {
    const said = aRegister({
      declaredPractice: [{ topic: 'acceptanceByUse', quote: 'U gaat akkoord.' }],
    });
    const text = textOf(partsOf(said, 'PRC-ACCEPTANCE').message);
    expect(text).toMatch(/“U gaat akkoord\.”$/);
  });

  it('leave a name its own first letter and whatever marks it has', () => {
    const name = 'dit bedrijf \ue000\ue001';
    expect(textsOf(partsOf(party(name), 'PTY-UNUSED').message, 'user')).toEqual([name]);
  });

  it('cut a long text in a place that is no half character, and call the sign for it ours', () => {
    const name = '👩'.repeat(300);
    const { message } = partsOf(party(name), 'PTY-UNUSED');
    expect(textsOf(message, 'user')).toEqual(['👩'.repeat(120)]);
    expect(textsOf(message, 'fixed')[0]).toBe('…');
  });

  it('tell the language of a text that was not translated', () => {
    const ours = aRegister({ activity: [{ name: { nl: 'Bestellingen' }, status: 'draft' }] });
    expect(partsOf(ours, 'ACT-DRAFT', 'en').where[0]).toEqual({
      kind: 'user',
      text: 'Bestellingen',
      ref: 'activity/activity-1/name',
      lang: 'nl',
    });
    expect(partsOf(ours, 'ACT-DRAFT').where[0]).not.toHaveProperty('lang');
  });

  it('tell the period that was entered from the one the law asks', () => {
    const short = edited(completeRegister(), 'retention', 'books-keep-1', { period: 'P5Y' });
    const { message } = partsOf(short, 'RET-BELOW-MIN');
    expect(ofKind(message, 'user')).toEqual([
      { kind: 'user', text: '5 jaar', ref: 'retention/books-keep-1/period' },
    ]);
    expect(textsOf(message, 'law')).toContain('7 jaar');
    const policy = edited(completeRegister(), 'retentionPolicy', 'retentionPolicy-1', {
      maximum: 'P1Y',
    });
    expect(ofKind(partsOf(policy, 'RET-POLICY').message, 'user')).toContainEqual({
      kind: 'user',
      text: '1 jaar',
      ref: 'retentionPolicy/retentionPolicy-1/maximum',
    });
  });

  it('give a date its field, and call one that we worked out ours', () => {
    const late = edited(richRegister(), 'partyTransfer', 'mail-transfer', {
      expiresOn: '2026-11-20',
    });
    expect(ofKind(partsOf(late, 'TRF-EXPIRED', 'en').message, 'user')).toEqual([
      { kind: 'user', text: '20 November 2026', ref: 'partyTransfer/mail-transfer/expiresOn' },
    ]);
    const due = aRegister({ activity: [{ reviewEvery: 'P1Y', reviewedOn: '2020-01-01' }] });
    expect(partsOf(due, 'ACT-REVIEW').message).toHaveLength(1);
  });

  it("tell the user's own word from a term of the law", () => {
    const purposes = (term: string) =>
      withRows(completeRegister(), {
        purpose: [
          { id: 'one', activity: 'quotes', term },
          { id: 'two', activity: 'quotes', term },
        ],
        ownTerm: [{ id: 'word', list: 'purpose', label: { nl: 'Bijen houden' } }],
      });
    expect(ofKind(partsOf(purposes('own:word'), 'BAS-MISSING').message, 'user')).toEqual([
      { kind: 'user', text: 'Bijen houden', ref: 'ownTerm/word/label' },
    ]);
    const { message } = partsOf(purposes('purpose.order'), 'BAS-MISSING');
    expect(textsOf(message, 'law')).toHaveLength(1);
    expect(textsOf(message, 'user')).toEqual([]);
  });

  it('call an id that the law does not know what it is: something that stands in the field', () => {
    const ref = 'legalBasis/books-tax-1/law';
    const odd = edited(richRegister(), 'legalBasis', 'books-tax-1', { law: 'lawRef.nosuchlaw' });
    expect(ofKind(partsOf(odd, 'LAW-UNKNOWN').message, 'user')).toEqual([
      { kind: 'user', text: 'lawRef.nosuchlaw', ref },
    ]);
  });

  it('open a sentence with a capital where a name is missing', () => {
    const nameless = edited(richRegister(), 'transfer', 'visa-traveller', {
      country: undefined,
      necessityNote: undefined,
    });
    const { message } = partsOf(nameless, 'TRF-49-NECESSITY');
    expect(message).toHaveLength(1);
    expect(message[0]?.text).toContain('naar dit land');
  });

  it('tell no place by the name of a person that stays inside', () => {
    const dpo = aRegister({ dpo: [{ name: 'F. de Graaf', answer: { state: 'some' } }] });
    const { where } = partsOf(dpo, 'DPO-CONTACT');
    expect(where.every((part) => part.kind === 'fixed')).toBe(true);
  });
});
