/** Law that holds in one country is asked of nobody it does not bind, and named with the country it comes from. */
import { expect, it } from 'vitest';
import { findingSaid } from '../../support/finding-said.ts';

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
