import { describe, expect, it } from 'vitest';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { aRegister, edited } from '../../support/builders.ts';
import { COMPLETE_DATE, completeRegister } from '../../support/complete-register.ts';
import { richRegister } from '../../support/rich-register.ts';

function textOf(register: Register, rule: string, language: 'nl' | 'en' = 'nl') {
  const index = new RegisterIndex(register);
  const finding = runChecks(index, { today: COMPLETE_DATE }).find((found) => found.rule === rule);
  if (!finding) throw new Error(`${rule} did not fire`);
  return findingText(finding, language, index);
}

describe('the words of a finding', () => {
  it('name the field with the activity it belongs to', () => {
    const open = edited(completeRegister(), 'retention', 'shop-keep-1', { period: undefined });
    expect(textOf(open, 'RET-EMPTY').where).toBe(
      'Bestellingen en bezorging › Bewaartermijn › Termijn',
    );
  });

  it('say what the law asks beside what the register says', () => {
    const short = edited(completeRegister(), 'retention', 'books-keep-1', { period: 'P5Y' });
    expect(textOf(short, 'RET-BELOW-MIN').message).toContain('5 jaar');
    expect(textOf(short, 'RET-BELOW-MIN').message).toContain('7 jaar');
    expect(textOf(short, 'RET-BELOW-MIN', 'en').message).toContain('7 years');
  });

  it('say that there is no decision for a country without one', () => {
    const bare = edited(richRegister(), 'transfer', 'visa-traveller', { instrument: undefined });
    expect(textOf(bare, 'TRF-NOINSTRUMENT').message).toBe(
      'Geen grond voor doorgifte naar Cambodja vastgelegd. Er is geen adequaatheidsbesluit.',
    );
    const covered = edited(richRegister(), 'transfer', 'visa-canada', { instrument: undefined });
    expect(textOf(covered, 'TRF-NOINSTRUMENT').message).toBe(
      'Geen grond voor doorgifte naar Canada vastgelegd.',
    );
  });

  it('use a plain word for what has no name yet', () => {
    const nameless = edited(richRegister(), 'transfer', 'visa-traveller', {
      country: undefined,
      necessityNote: undefined,
    });
    expect(textOf(nameless, 'TRF-49-NECESSITY', 'en').message).toContain('to this country');
  });

  it('print what a user wrote as it stands, whatever it looks like', () => {
    const odd = aRegister({ party: [{ name: 'term:basis.6a' }] });
    expect(textOf(odd, 'PTY-UNUSED').message).toContain('term:basis.6a');
  });

  it('shorten a long quote', () => {
    const long = aRegister({ declaredPractice: [{ topic: 'oldLaw', quote: 'wet '.repeat(400) }] });
    expect(textOf(long, 'PRC-OLDLAW').message.length).toBeLessThan(250);
  });
});
