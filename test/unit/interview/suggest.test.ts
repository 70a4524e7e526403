import { describe, expect, it } from 'vitest';
import {
  interviewAnswers,
  noAnswers,
  shownParts,
  shownQuestions,
} from '../../../shared/interview/answers.ts';
import { questions } from '../../../shared/interview/questions.ts';
import { type Suggestions, suggest } from '../../../shared/interview/suggest.ts';
import {
  answersOf,
  assistant,
  bakery,
  chose,
  named,
  unknown,
  visaAgent,
  webShop,
} from '../../support/interview-answers.ts';

const keys = ({ activities }: Suggestions) => activities.map(({ key }) => key);
const variationsOf = ({ activities }: Suggestions, key: string) =>
  activities.find((activity) => activity.key === key)?.variations;
const likelyOf = ({ activities }: Suggestions, key: string) =>
  activities.find((activity) => activity.key === key)?.likely;

describe('suggest', () => {
  it('suggests only what everyone has before anything is answered', () => {
    const first = suggest(noAnswers);
    expect(keys(first)).toEqual(['T23', 'T24']);
    expect([first.companies, first.notices, first.open]).toEqual([[], [], []]);
  });

  it('suggests the activities of a web shop with two employees', () => {
    const found = suggest(webShop);
    expect(keys(found)).toEqual([
      'T02',
      'T04',
      'T05',
      'T06',
      'T07',
      'T11',
      'T12',
      'T13',
      'T16',
      'T23',
      'T24',
      'T07.safe',
    ]);
    expect(found.activities.every(({ ticked }) => ticked)).toBe(true);
    expect(variationsOf(found, 'T06')).toEqual(['account', 'gift']);
    expect(found.notices).toEqual([]);
  });

  it('sees the traps of a small bakery', () => {
    const found = suggest(bakery);
    const noticed = found.notices.map(({ part, option }) => `${part} ${option}`);
    expect(noticed).toEqual([
      'orders app',
      'orders.account must',
      'orders.extra allergy',
      'orders.extra title',
      'newsletter ownMail',
      'newsletter.whom customers',
      'contact social',
      'applicants keep',
      'premises.cameras staff',
    ]);
    expect(variationsOf(found, 'T06')).toEqual(['account', 'allergy', 'gift', 'title']);
    expect(variationsOf(found, 'T14')).toEqual(['cameraStaff']);
    // What is given with an order is given in a message too; a compulsory title is one of a form.
    expect(variationsOf(found, 'T06.app')).toEqual([]);
    expect(likelyOf(found, 'T06.app')).toEqual(['allergy', 'gift']);
    expect(likelyOf(found, 'T06')).toEqual([]);
  });

  it('keeps what nobody knows as an open question and does not tick it', () => {
    const found = suggest(bakery);
    expect(found.open).toEqual(['orders.shop', 'mail', 'website.host', 'visits']);
    const visits = found.activities.find(({ key }) => key === 'T07');
    expect(visits).toMatchObject({ certain: false, ticked: false, reasons: [{ part: 'visits' }] });
  });

  it('puts a BSN, ID copy and ID number where they belong', () => {
    expect(variationsOf(suggest(visaAgent), 'T21')).toEqual([
      'travelIdCopy',
      'travelPhoto',
      'travelHealth',
      'travelCriminal',
      'travelChildren',
      'travelCompanions',
      'travelCentre',
      'bsn',
      'idNumber',
    ]);
    const alone = suggest(answersOf({}, { sensitive: chose('bsn') }));
    expect(keys(alone)).toContain('T01');
    expect(variationsOf(alone, 'T01')).toEqual(['bsn']);
  });

  it('sees that a virtual assistant works for others', () => {
    const clients = suggest(assistant).activities.find(({ key }) => key === 'clients');
    expect(clients).toMatchObject({ certain: true, ticked: true });
    expect(clients?.template).toBeUndefined();
  });

  it('follows the tick of the person, also against its own suggestion', () => {
    const found = suggest({ ...webShop, ticked: { T05: false } });
    expect(found.activities.find(({ key }) => key === 'T05')?.ticked).toBe(false);
    const wanted = suggest({ ...bakery, ticked: { T07: true } });
    expect(wanted.activities.find(({ key }) => key === 'T07')?.ticked).toBe(true);
  });

  it('moves a variation to where there is room, and drops it where there is none', () => {
    const app = suggest({ ...bakery, ticked: { T06: false } });
    expect(variationsOf(app, 'T06.app')).toEqual(['allergy', 'gift', 'title']);
    expect(likelyOf(app, 'T06.app')).toEqual([]);
    expect(variationsOf(app, 'T06')).toEqual([]);
  });

  it('hears nothing in an answer to a question that is no longer asked', () => {
    const changed = { ...webShop, parts: { ...webShop.parts, newsletter: chose('none') } };
    const found = suggest(changed);
    expect(keys(found)).not.toContain('T05');
    expect(found.companies.map(({ name }) => name)).not.toContain('Mailbedrijf Voorbeeld');
  });

  it('lets something win over nothing, and keeps a name without spaces around it', () => {
    const found = suggest(
      answersOf({}, { payment: named({ online: '  Betaalbedrijf  ' }, 'none') }),
    );
    expect(keys(found)).toContain('T02');
    expect(found.companies).toMatchObject([{ name: 'Betaalbedrijf' }]);
  });
});

describe('the order of the interview', () => {
  it('asks about cookies only where there is a website', () => {
    const ids = (parts: Parameters<typeof answersOf>[1]) =>
      shownQuestions(answersOf({}, parts)).map(({ id }) => id);
    expect(ids({ website: chose('none') })).not.toContain('visits');
    expect(ids({ website: chose('pages') })).toContain('visits');
    expect(ids({ website: unknown })).not.toContain('visits');
  });

  it('asks what follows from an answer with that answer', () => {
    const orders = questions.find(({ id }) => id === 'orders');
    if (orders === undefined) throw new Error('no question about orders');
    const shown = (...options: string[]) =>
      shownParts(answersOf({}, { orders: chose(...options) }), orders).map(({ id }) => id);
    expect(shown('none')).toEqual(['orders']);
    expect(shown('phone')).toEqual(['orders', 'orders.delivery', 'orders.extra']);
    expect(shown('site')).toHaveLength(5);
  });

  it('reads answers that were kept', () => {
    for (const answers of [noAnswers, webShop, bakery, visaAgent, assistant])
      expect(interviewAnswers.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
    expect(interviewAnswers.safeParse({ ...noAnswers, more: 1 }).success).toBe(false);
  });
});
