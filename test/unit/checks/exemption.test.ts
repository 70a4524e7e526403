/** Art. 30(5): three reasons that each take the exemption away, and what to do in the case of each. */
import { expect, it } from 'vitest';
import type { Answer } from '../../../shared/domain/answer.ts';
import type { Rows } from '../../support/builders.ts';
import { findingSaid } from '../../support/finding-said.ts';
import { none, some } from './cases/case.ts';

function advice(rows: Rows, language: 'nl' | 'en' = 'nl', notOnlyOccasional: Answer = none) {
  const organisation = [{ headCount: 3, notOnlyOccasional }];
  const said = findingSaid('ORG-EXEMPTION', { organisation, ...rows }, language);
  return said && { message: said.message, fix: said.fix };
}

const health = { dataItem: [{ term: 'data.health' }] };
const risk: Rows = { dpia: [{ apList: ['apDpia.9'] }] };
const askedToAnswer = 'vul dan in dat u vaker dan af en toe gegevens gebruikt';

it('asks who has staff or regular customers to say so, where the register shows no other reason', () => {
  const said = advice({ dataItem: [{}] });
  expect(said?.message).toContain('geen risico voor mensen');
  expect(said?.message).toContain('gezondheid of strafbare feiten');
  expect(said?.fix).toMatch(new RegExp(`^Hebt u personeel of vaste klanten, ${askedToAnswer}\\.`));
});

it.each([
  ['a controller', 'controller'],
  ['a processor', 'processor'],
] as const)('keeps health data in the register of %s, however rarely they are used', (_, role) => {
  const said = advice({ ...health, activity: [{ role }] });
  expect(said?.message).toContain('wat u doet met “Gezondheid”');
  expect(said?.message).toContain('ook niet als u ze maar af en toe gebruikt');
  expect(said?.fix).toMatch(/^Laat het in uw register staan, hoe weinig u het ook doet\./);
  expect(said?.fix).toContain('Hebt u die niet, sluit dit punt dan af.');
  expect(advice({ ...health, activity: [{ role }] }, 'en')?.message).toContain('“Health”');
});

it('says the same of criminal data', () => {
  expect(advice({ dataItem: [{ term: 'data.criminal' }] })?.message).toContain(
    'af en toe gebruikt',
  );
});

const risks: readonly (readonly [string, Rows])[] = [
  ['a DPIA that the list demands', risk],
  ['two of the nine criteria', { dpia: [{ wp248: ['wp248.scale', 'wp248.monitor'] }] }],
  ['a high risk that remains', { dpia: [{ outcome: 'consultAuthority' }] }],
];

it.each(risks)('keeps what has a risk in the register: %s', (_, rows) => {
  const said = advice(rows);
  expect(said?.message).toContain('moet “Bestellingen” in uw register staan');
  expect(said?.message).toContain('een risico voor mensen');
  expect(said?.fix).toMatch(/^Laat het in uw register staan, hoe weinig u het ook doet\./);
  expect(advice(rows, 'en')?.fix).toMatch(/^Keep it in your register/);
});

it('counts no risk that was ruled out, and nothing of what has ended', () => {
  const open = advice({ dataItem: [{}] });
  expect(advice({ dpia: [{ wp248: ['wp248.scale'], outcome: 'notNeeded' }] })).toEqual(open);
  expect(advice({ dpia: [{ outcome: 'done' }] })).toEqual(open);
  expect(advice({ ...health, ...risk, activity: [{ status: 'ended' }] })).toEqual(open);
});

it('is silent once somebody said that data are used more than occasionally', () => {
  expect(advice({ ...health, ...risk }, 'nl', some)).toBeUndefined();
});
