/** Law that holds in one country is asked of nobody it does not bind, and named with the country it comes from. */
import { expect, it } from 'vitest';
import { findingSaid } from '../../support/finding-said.ts';

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
