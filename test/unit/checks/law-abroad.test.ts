/** Law that holds in one country is asked of nobody it does not bind, and named with the country it comes from. */
import { describe, expect, it } from 'vitest';
import { questionFor } from '../../../shared/i18n/questions/all.ts';
import type { QuestionParams } from '../../../shared/i18n/questions/question.ts';
import type { Rows } from '../../support/builders.ts';
import { findingSaid } from '../../support/finding-said.ts';
import { some } from './cases/case.ts';

it.each([
  ['country.NL', true],
  [undefined, true],
  // UAVG 4(2): who is not established in the Union and uses data of people in the Netherlands.
  ['country.US', true],
  ['country.DE', false],
])('asks of who is in %s the article of the Dutch act: %s', (country, asked) => {
  const said = findingSaid('SPC-NO-UAVG', {
    organisation: [{ country }],
    dataItem: [{ term: 'data.health', art9: 'art9.9a' }],
  });
  expect(said !== undefined).toBe(asked);
});

it.each([
  ['retention.serverLog', 'De Franse toezichthouder noemt'],
  ['retention.analyticsData', 'De Franse toezichthouder noemt'],
  ['retention.cctv', 'De toezichthouder noemt'],
])('names whose guidance %s is', (rule, words) => {
  const rows = { retention: [{ period: 'P5Y', rule }] };
  expect(findingSaid('RET-ABOVE-GUIDANCE', rows)?.message).toContain(words);
});

it('says in English too that the guidance is French', () => {
  const rows = { retention: [{ period: 'P5Y', rule: 'retention.analyticsCookie' }] };
  expect(findingSaid('RET-ABOVE-GUIDANCE', rows, 'en')?.message).toContain('The French regulator');
});

it.each([
  ['country.NL', true],
  [undefined, true],
  ['country.BE', false],
])('asks of who is in %s a number of the Dutch trade register: %s', (country, asked) => {
  expect(findingSaid('ORG-KVK', { organisation: [{ country }] }) !== undefined).toBe(asked);
});

/** Where the Dutch act holds (UAVG 4), and where the law of another country of the EEA does. */
const underDutchLaw = [undefined, 'country.NL', 'country.US'];
const elsewhere = 'country.BE';

describe('what the law of a country settles', () => {
  const children = {
    purpose: [{ term: 'purpose.newsletter' }],
    legalBasis: [{ basis: 'basis.6a' }],
    subjectGroup: [{ children: some }],
  } as const;
  const criminal = { dataItem: [{ term: 'data.criminal' }] };
  const bsn = { dataItem: [{ term: 'data.bsn' }] };
  const of = (rule: string, rows: Rows, country: string | undefined, language?: 'nl' | 'en') =>
    findingSaid(rule, { organisation: [{ country }], ...rows }, language);

  it.each(underDutchLaw)('is Dutch of who is in %s', (country) => {
    const child = of('BAS-6A-CHILD', children, country);
    expect(child?.message).toContain('Onder de 16 jaar');
    expect(child?.article).toBe('AVG 8; UAVG 5');
    const record = of('CRM-NO-ART10', criminal, country);
    expect(record?.fix).toContain('UAVG 32 of 33');
    expect(record?.severity).toBe('error');
    expect(of('BSN-NOLAW', bsn, country)).toMatchObject({
      severity: 'error',
      article: 'AVG 87; UAVG 46',
    });
  });

  it('leaves the age at which a child consents to the country', () => {
    const said = of('BAS-6A-CHILD', children, elsewhere);
    expect(`${said?.message} ${said?.fix}`).not.toContain('16');
    expect(said?.fix).toContain('welke leeftijd in uw land geldt');
    expect(said?.article).toBe('AVG 8');
    expect(of('BAS-6A-CHILD', children, elsewhere, 'en')?.message).not.toContain('16');
  });

  it('leaves who may have criminal data to the country, and the point to be closed', () => {
    const said = of('CRM-NO-ART10', criminal, elsewhere);
    expect(said).toMatchObject({ severity: 'warning', article: 'AVG 10' });
    expect(said?.fix).toMatch(/de wet van uw land.*sluit dit punt/u);
    expect(of('CRM-NO-ART10', criminal, elsewhere, 'en')?.fix).not.toContain('Dutch');
  });

  it('leaves who may use a national number to the country', () => {
    const said = of('BSN-NOLAW', bsn, elsewhere);
    expect(said).toMatchObject({ severity: 'warning', article: 'AVG 87' });
    expect(said?.fix).toContain('uw land');
    expect(of('BSN-NOLAW', bsn, elsewhere, 'en')?.fix).toContain('your country');
    const byConsent = { ...bsn, purpose: [{}], legalBasis: [{ basis: 'basis.6a' }] };
    expect(of('BSN-CONSENT', byConsent, undefined)).toBeDefined();
    expect(of('BSN-CONSENT', byConsent, elsewhere)).toBeUndefined();
  });
});

describe('a Dutch register or regulator', () => {
  const cases: readonly [rule: string, rows: Rows, name: string][] = [
    ['ORG-NAME', {}, 'Kamer van Koophandel'],
    ['DPI-CONSULT', { dpia: [{ outcome: 'consultAuthority' }] }, 'Autoriteit Persoonsgegevens'],
    ['DPO-REGISTERED', { dpo: [{ answer: some }] }, 'Autoriteit Persoonsgegevens'],
    [
      'TRF-49-RESIDUAL',
      { transfer: [{ country: 'country.US', instrument: 'derog.49res' }] },
      'Autoriteit Persoonsgegevens',
    ],
  ];

  it.each(cases)('is named by %s to who is in the Netherlands alone', (rule, rows, name) => {
    const said = (country: string | undefined) => {
      const found = findingSaid(rule, { organisation: [{ country }], ...rows });
      return `${found?.message} ${found?.fix}`;
    };
    expect(said('country.NL')).toContain(name);
    expect(said(undefined)).toContain(name);
    expect(said('country.BE')).not.toMatch(/undefined|Koophandel|Autoriteit Persoonsgegevens/u);
    expect(said('country.US')).not.toMatch(/undefined|Koophandel|Autoriteit Persoonsgegevens/u);
  });

  it.each(['DPI-CONSULT', 'DPO-REGISTERED', 'TRF-49-RESIDUAL'])(
    'is asked about by %s as the one of the Netherlands',
    (rule) => {
      const asked = { at: '', place: '' } as QuestionParams;
      expect(questionFor(rule, '', '')?.question.ask.nl(asked)).toMatch(
        /toezichthouder voor privacy.*in Nederland de Autoriteit Persoonsgegevens/u,
      );
    },
  );

  it('asks for the consent of a parent at the age that a country has set', () => {
    const asked = { at: '', it: 'de nieuwsbrief' } as QuestionParams;
    expect(questionFor('BAS-6A-CHILD', '', '')?.question.ask.nl(asked)).toContain(
      'in Nederland onder de 16',
    );
  });
});
