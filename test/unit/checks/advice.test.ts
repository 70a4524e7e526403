/** What a point advises can be done, and is what the law says. */
import { expect, it } from 'vitest';
import { findingSaid } from '../../support/finding-said.ts';

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
