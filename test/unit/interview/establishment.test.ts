/** Where the business is: asked where the postcode does not tell, with what follows outside Europe. */
import { expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { emptyRegister } from '../../../shared/domain/register.ts';
import { partWords } from '../../../shared/i18n/interview-questions/questions.ts';
import { isAsked, type PartAnswer } from '../../../shared/interview/answers.ts';
import { buildRegister } from '../../../shared/interview/build.ts';
import { answersOf, chose, named, unknown } from '../../support/interview-answers.ts';

const ON = '2026-11-21';

const asked = (postcode: string | undefined, country: PartAnswer = {}) => {
  const answers = answersOf(postcode === undefined ? {} : { postcode }, { country });
  return ['country', 'country.representative'].filter((part) => isAsked(answers, part));
};

const elsewhere = (country: string): PartAnswer => ({ options: ['other'], country });

function built(postcode: string, parts: Readonly<Record<string, PartAnswer>>) {
  let count = 0;
  const newId = () => `row-${String(++count)}`;
  const register = buildRegister(answersOf({ postcode }, parts), {
    ...{ language: 'nl', by: 'A. Eigenaar', on: ON, newId },
  });
  const found = runChecks(register, { today: ON }).filter(({ rule }) => rule === 'ORG-REP27');
  return {
    country: register.organisation[0]?.country,
    representative: register.representative.map(({ answer, name }) => ({ answer, name })),
    finding: found.map(({ severity }) => severity),
  };
}

it('is asked only where the postcode does not tell', () => {
  expect(asked('1234 AB')).toEqual([]);
  expect(asked(' 1234ab ')).toEqual([]);
  expect(asked(undefined)).toEqual(['country']);
  expect(asked('SW1A 1AA')).toEqual(['country']);
});

it('asks who speaks for a business outside Europe, and for no other', () => {
  expect(asked('SW1A 1AA', elsewhere('country.GB'))).toEqual(['country', 'country.representative']);
  for (const inside of ['country.BE', 'country.NO', 'country.RE', 'nowhere'])
    expect(asked('1000', elsewhere(inside)), inside).toEqual(['country']);
  expect(asked('1234 AB', elsewhere('country.GB'))).toEqual([]);
});

it('brings the country into the register as it was said', () => {
  expect(built('', { country: chose('nl') })).toMatchObject({ country: 'country.NL', finding: [] });
  expect(built('1000', { country: elsewhere('country.BE') })).toMatchObject({
    country: 'country.BE',
    finding: [],
  });
  expect(built('', { country: unknown })).toMatchObject({
    country: undefined,
    finding: ['warning'],
  });
  expect(built('1234 AB', { country: elsewhere('country.GB') }).country).toBe('country.NL');
});

it('brings the representative into the register, or that there is none', () => {
  const country = elsewhere('country.GB');
  const with27 = (part: PartAnswer) => built('', { country, 'country.representative': part });
  expect(with27(named({ yes: ' Eva Europa ' }))).toEqual({
    country: 'country.GB',
    representative: [{ answer: { state: 'some', on: ON }, name: 'Eva Europa' }],
    finding: [],
  });
  expect(with27(chose('no'))).toMatchObject({
    representative: [{ answer: { state: 'none', on: ON } }],
    finding: ['error'],
  });
  expect(with27(unknown)).toMatchObject({ representative: [], finding: ['error'] });
});

it('brings no name beside another answer that stands already', () => {
  const part = named({ yes: 'Eva Europa' });
  const parts = { country: elsewhere('country.GB'), 'country.representative': part };
  const beside = (state: 'none' | 'some' | 'unknown') => {
    const answer = { state, on: '2026-01-01' } as const;
    const rows = { ...emptyRegister(), representative: [{ id: 'there', answer }] };
    const place = { language: 'nl', by: 'A. Eigenaar', on: ON, newId: () => 'new' } as const;
    const register = buildRegister(answersOf({}, parts), place, { rows, activities: new Map() });
    return register.representative.map(({ name }) => name);
  };
  expect(beside('none')).toEqual([]);
  expect(beside('some')).toEqual(['Eva Europa']);
  expect(beside('unknown')).toEqual(['Eva Europa']);
});

it('says that Europe is not the continent: London and Zürich lie outside it', () => {
  const { help } = partWords('country.representative');
  expect(help?.nl).toMatch(/Verenigd Koninkrijk.*Zwitserland/);
  expect(help?.en).toMatch(/United Kingdom.*Switzerland/);
});
