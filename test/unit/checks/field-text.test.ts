import { expect, test } from 'vitest';
import { fieldText } from '../../../shared/checks/field-text.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { aRegister } from '../../support/builders.ts';

const index = new RegisterIndex(aRegister({}));

test('a list of changes says what a number counts, and "in" before a month', () => {
  const hours = (count: number, language: 'nl' | 'en') =>
    fieldText('processorAgreement', 'breachHours', count, language, index);
  expect([hours(24, 'nl'), hours(1, 'en')]).toEqual(['24 uur', '1 hour']);
  const none = { state: 'none', on: '2026-11' };
  expect(fieldText('activity', 'aiAnswer', none, 'nl', index)).toBe(
    'nee, vastgesteld in november 2026',
  );
});
