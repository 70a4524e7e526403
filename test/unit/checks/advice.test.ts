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
