/** The first questions in a client file that has activities: none of them is made twice. */
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { emptyRegister, type Register } from '../../../shared/domain/register.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import type { InterviewAnswers } from '../../../shared/interview/answers.ts';
import { buildRegister } from '../../../shared/interview/build.ts';
import { changesInto } from '../../../shared/interview/changes.ts';
import { type PresentLine, presentIn } from '../../../shared/interview/present.ts';
import { suggest } from '../../../shared/interview/suggest.ts';
import { lawIn } from '../../../shared/reference/lookup.ts';
import { applied } from '../../support/apply-changes.ts';
import { answersOf, bakery, chose, webShop } from '../../support/interview-answers.ts';

const ON = '2026-11-21';
const line = (name: string, ...terms: string[]): PresentLine => ({
  name,
  purposes: terms.map((term) => lawIn('purpose', term)?.shortNl ?? ''),
});
const linesOf = (register: Register): readonly PresentLine[] =>
  register.activity.map(({ name }) => line(inLanguage(name, 'nl').text));

function built(answers: InterviewAnswers, there: Register, lines = linesOf(there)): Register {
  let count = there.activity.length * 1000;
  const newId = () => `row-${String(++count)}`;
  const context = { language: 'nl', by: 'A. Eigenaar', on: ON, newId } as const;
  const activities = presentIn(lines, answers, 'nl');
  return buildRegister(answers, context, { rows: there, activities });
}

const put = (answers: InterviewAnswers, there: Register) =>
  applied(there, changesInto(built(answers, there), there));

const first = put(webShop, emptyRegister());

describe('the same answers a second time', () => {
  it('make nothing that is there', () => {
    const twice = put(webShop, first);
    for (const entity of ['activity', 'measure', 'party', 'system', 'statement'] as const)
      expect(twice[entity], entity).toEqual(first[entity]);
    expect(runChecks(twice, { today: ON })).toEqual(runChecks(first, { today: ON }));
  });

  it('of another business add what is new, after what is there', () => {
    const both = put(bakery, first);
    const fresh = both.activity.slice(first.activity.length);
    expect(fresh.map(({ name }) => name.nl)).toEqual([
      'Reacties en reviews',
      'Spaarkaart of aanbrengactie',
      'Sollicitanten',
      'Camera’s',
      'Rekeningen innen',
      'Sociale media',
      'Bestellen via berichtenapp',
    ]);
    expect(both.activity.map(({ number }) => number)).toEqual(both.activity.map((_, at) => at + 1));
    const ranks = both.activity.map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(both.measure.map(({ term }) => term)).size).toBe(both.measure.length);
  });
});

describe('clients that are typed where the work for clients is there', () => {
  const clients = (...list: string[]) =>
    answersOf({}, { clients: chose('admin'), 'clients.names': { list } });
  const namesIn = ({ engagement, party }: Register) =>
    engagement.map(({ client }) => party.find(({ id }) => id === client)?.name);

  const one = put(clients('Kwekerij Voorbeeld'), emptyRegister());
  const another = clients('kwekerij voorbeeld', 'Drukker Voorbeeld');

  it('come beside those that are there, none of them twice', () => {
    const two = put(another, one);
    expect(two.activity).toEqual(one.activity);
    expect(namesIn(two)).toEqual(['Kwekerij Voorbeeld', 'Drukker Voorbeeld']);
    expect(two.engagement.map(({ activity }) => activity)).toEqual([
      one.engagement[0]?.activity,
      one.engagement[0]?.activity,
    ]);
  });

  it('are the same parties in another activity', () => {
    const again = put({ ...another, again: ['clients'] }, one);
    expect(again.party.map(({ name }) => name)).toEqual([
      'Kwekerij Voorbeeld',
      'Drukker Voorbeeld',
    ]);
    expect(new Set(again.engagement.map(({ activity }) => activity)).size).toBe(2);
  });
});

describe('an activity that is there', () => {
  const keysIn = (...lines: PresentLine[]) => [...presentIn(lines, webShop, 'nl')];

  it('is known by its name in either language, and by what the person called it', () => {
    expect(keysIn(line('sending the newsletter '))).toEqual([['T05', 'sending the newsletter ']]);
    const adjusted = { T05: { name: { nl: 'Kaarsenpost' } } };
    expect([...presentIn([line('kaarsenpost')], { adjusted }, 'nl').keys()]).toEqual(['T05']);
  });

  it('is known by a purpose that only one template begins with', () => {
    expect(keysIn(line('Bestellingen', 'purpose.order'))).toEqual([['T06', 'Bestellingen']]);
    expect(keysIn(line('Werk', 'purpose.contractExec', 'purpose.service'))).toEqual([]);
    // It is the other of two that share a template.
    expect(keysIn(line('Bestellen via berichtenapp', 'purpose.order'))).toEqual([
      ['T06.app', 'Bestellen via berichtenapp'],
    ]);
  });

  it('is made again only where the person says so, whatever was ticked before', () => {
    const present = new Map([['T05', 'Nieuwsbrief']] as const);
    const found = (answers: InterviewAnswers) =>
      suggest(answers, present).activities.find(({ key }) => key === 'T05');
    expect(found({ ...webShop, ticked: { T05: true } })).toMatchObject({
      present: 'Nieuwsbrief',
      ticked: false,
    });
    expect(found({ ...webShop, again: ['T05'] })?.ticked).toBe(true);
    const again = built({ ...webShop, again: ['T05'] }, first);
    expect(again.activity.map(({ name }) => name.nl)).toEqual(['Nieuwsbrief versturen']);
    expect(again.activity[0]?.number).toBe(first.activity.length + 1);
  });
});
