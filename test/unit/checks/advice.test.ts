/** What a point advises can be done, and is what the law says. */
import { describe, expect, it } from 'vitest';
import type { Rows, Values } from '../../support/builders.ts';
import { findingSaid } from '../../support/finding-said.ts';
import { some } from './cases/case.ts';

it('has nobody apply in person for what goes to a supplier', () => {
  const american = { country: 'country.US' };
  const ofSupplier = { party: [{}], partyTransfer: [american] };
  expect(findingSaid('TRF-NOINSTRUMENT', ofSupplier)?.fix).toBe(
    'Kies een grond, zoals een modelcontract.',
  );
  expect(findingSaid('TRF-NOINSTRUMENT', { transfer: [american] })?.fix).toContain('zelf indienen');
});

it('keeps the first copy free and lets further copies cost something: AVG 12(5), 15(3)', () => {
  const rows = { declaredPractice: [{ topic: 'accessFee', quote: 'Kosten: € 5' }] } as const;
  expect(findingSaid('PRC-ACCESSFEE', rows)?.fix).toMatch(/eerste kopie is gratis.*extra kopieën/u);
  expect(findingSaid('PRC-ACCESSFEE', rows, 'en')?.fix).toMatch(/first copy is free.*further/u);
});

describe('the name of a person in a statement', () => {
  const named = { privacyContactName: 'A. de Molenaar' };
  const said = (values: Values<'organisation'>, rows: Rows = {}) =>
    findingSaid('STM-NAME', { organisation: [{ ...named, ...values }], ...rows });

  it('is advised against where a statement prints it', () => {
    expect(said({ publishContactName: true })?.message).toContain('komt in uw privacyverklaring');
  });

  it('is not spoken of where no statement prints it', () => {
    expect(said({})).toBeUndefined();
    const officer = { dpo: [{ answer: some, email: 'fg@halm.example' }] };
    expect(said({ publishContactName: true }, officer)).toBeUndefined();
  });
});
