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

describe('what the law fixes of an answer: AVG 12(3), 12(5)', () => {
  const said = (values: Values<'rightsPolicy'>, language: 'nl' | 'en' = 'nl') =>
    findingSaid('STM-LAWFIXED', { rightsPolicy: [values] }, language);

  it('is a month that may become three, and free but for an unfounded or excessive request', () => {
    const slow = { ownTermDays: 60 };
    expect(said(slow)?.fix).toMatch(
      /binnen een maand.*twee maanden langer.*gratis.*ongegrond of overdreven/u,
    );
    expect(said(slow, 'en')?.fix).toMatch(
      /within a month.*two months longer.*free.*unfounded or excessive/u,
    );
  });

  it.each([
    ['binnen drie maanden', true],
    ['binnen zes maanden, en nooit langer dan een maand te laat', true],
    ['binnen een maand; bij een ingewikkeld verzoek hooguit twee maanden langer', false],
    ['binnen 30 dagen, met een verlenging van 2 maanden', false],
  ])('is what “%s” goes against: %s', (nl, against) => {
    expect(said({ ownTermText: { nl } }) !== undefined).toBe(against);
  });

  it.each([
    ['within two months', true],
    ['within one month, extended by two further months for complex requests', false],
  ])('is what “%s” goes against: %s', (en, against) => {
    expect(said({ ownTermText: { en } }) !== undefined).toBe(against);
  });
});
