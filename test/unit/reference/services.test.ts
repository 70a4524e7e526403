import { describe, expect, it } from 'vitest';
import { countryByCode, lawIn } from '../../../shared/reference/lookup.ts';
import { services } from '../../../shared/reference/services.ts';

const named = (id: string) => services.find((service) => service.id === `service.${id}`);

describe('the known services', () => {
  it('are at least 150, with a company and a country each', () => {
    expect(services.length).toBeGreaterThanOrEqual(150);
    for (const { id, company, country, kind } of services) {
      expect(company, id).not.toBe('');
      expect(countryByCode(country.slice('country.'.length)), id).toBeDefined();
      expect(lawIn('recipient', kind), id).toBeDefined();
    }
  });

  it('are own knowledge and claim no more', () => {
    expect(new Set(services.map(({ confidence }) => confidence))).toEqual(new Set(['C']));
  });

  it('share no name', () => {
    const names = services.flatMap(({ id, nl, names: others }) =>
      [...new Set([nl, ...others].map((name) => name.toLowerCase()))].map((name) => ({ id, name })),
    );
    const twice = names.filter(({ id, name }) =>
      names.some((other) => other.name === name && other.id !== id),
    );
    expect(twice).toEqual([]);
  });

  it('know who is behind a name and what it usually is', () => {
    expect(named('mailchimp')).toMatchObject({
      company: 'Intuit Inc.',
      country: 'country.US',
      usually: 'processor',
      kind: 'recipient.mailing',
    });
    expect(named('mollie')).toMatchObject({ country: 'country.NL', usually: 'controller' });
    expect(named('facebook')).toMatchObject({ usually: 'joint', kind: 'recipient.socialPlatform' });
    expect(named('sportlink')?.names).toContain('Sportlink Club');
  });
});
