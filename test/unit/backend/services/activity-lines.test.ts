import { expect, test } from 'vitest';
import { aRegister } from '../../../support/builders.ts';
import { aDesk } from '../../../support/desk.ts';

const today = '2026-11-21';

const register = aRegister({
  organisation: [{ id: 'org' }],
  activity: [{ id: 'orders' }, { id: 'news' }],
  subjectGroup: [{ id: 's', activity: 'orders', term: 'subject.websiteVisitor' }],
  purpose: [{ id: 'p', activity: 'orders' }],
  legalBasis: [
    { id: 'b', purpose: 'p', basis: 'basis.6b' },
    { id: 'f', purpose: 'p', basis: 'basis.6f' },
  ],
  retention: [
    { activity: 'orders', kind: 'period', period: 'P7Y' },
    { activity: 'orders', kind: 'period', period: 'P6M' },
    { activity: 'orders', kind: 'period', period: 'P7Y' },
    { activity: 'orders', kind: 'unlimited', period: 'P1Y' },
  ],
  provenance: [
    { target: 'subjectGroup/s/*', status: 'suggested' },
    { target: 'legalBasis/b/basis', status: 'inferred' },
    { target: 'purpose/p/*', status: 'confirmed' },
    { target: 'organisation/org/kvk', status: 'suggested' },
  ],
});

test('a line says in plain words what an activity is, and how much of it is only suggested', async () => {
  const desk = aDesk();
  const file = await desk.file(register);
  const list = async (language: 'nl' | 'en') =>
    (await desk.call('activities.list', { file, today, language })).lines;
  const [orders, news] = await list('nl');
  expect(orders).toMatchObject({
    bases: ['afspraak', 'ons belang'],
    subjects: ['bezoekers van de website'],
    periods: ['P6M', 'P7Y'],
    suggested: 2,
  });
  expect(news).toMatchObject({ bases: [], periods: [], suggested: 0 });
  expect((await list('en'))[0]).toMatchObject({
    bases: ['agreement', 'our interest'],
    subjects: ['visitors to the website'],
  });
});
