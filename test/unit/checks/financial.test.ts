/** "We hold no financial data", beside data in the user's own words. */
import { expect, test } from 'vitest';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { aRegister } from '../../support/builders.ts';

const promised = [{ topic: 'noFinancialData', quote: 'Wij hebben geen financiële gegevens.' }];

function broken(label: object, terms: readonly string[] = ['own:word']) {
  const register = aRegister({
    activity: [{ status: 'active' }],
    ownTerm: [{ id: 'word', list: 'data', label }],
    dataItem: terms.map((term) => ({ term })),
    declaredPractice: promised,
  } as Parameters<typeof aRegister>[0]);
  const index = new RegisterIndex(register);
  return runChecks(index, { today: '2026-11-23' })
    .filter(({ rule }) => rule === 'PRC-NOFINANCIAL-BROKEN')
    .map((finding) => ({ ...finding, text: findingText(finding, 'nl', index) }));
}

test.each([
  { nl: 'Betaalgegevens' },
  { nl: 'bankrekeningnummer van de klant' },
  { nl: 'IBAN-nummer' },
  { nl: 'Creditcard' },
  { nl: 'iDEAL' },
  { nl: 'oude facturen' },
  { en: 'Payment details' },
  { en: 'credit card number' },
  { en: 'bank account' },
])('%j asks whether that is so', (label) => {
  const [finding, ...more] = broken(label);
  expect(more).toEqual([]);
  expect(finding?.severity).toBe('warning');
  expect(finding?.text.message).toContain('Dat kunnen financiële gegevens zijn.');
  expect(finding?.text.fix).toContain('Zijn het financiële gegevens');
});

test.each([
  { nl: 'Idealen' },
  { nl: 'geen betaalgegevens' },
  { nl: 'lievelingskleur' },
  { en: 'billiards score' },
])('%j says nothing of money', (label) => {
  expect(broken(label)).toEqual([]);
});

test('a word of the vocabulary is no question', () => {
  const [finding] = broken({ nl: 'Betaalgegevens' }, ['own:word', 'data.iban']);
  expect(finding?.severity).toBe('error');
  expect(finding?.text.message).toContain('noemt ze wel');
});
