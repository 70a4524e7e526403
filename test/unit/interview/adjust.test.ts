/** What a person changes in the suggestions before anything is made of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { Register } from '../../../shared/domain/register.ts';
import {
  type Adjustment,
  type InterviewAnswers,
  interviewAnswers,
  isUnanswered,
  noAnswers,
} from '../../../shared/interview/answers.ts';
import { buildRegister } from '../../../shared/interview/build.ts';
import { choicesIn } from '../../../shared/interview/choices.ts';
import type { ActivityKey } from '../../../shared/interview/recipes.ts';
import { templateKeys } from '../../../shared/interview/recipes.ts';
import { furtherTemplates, suggest } from '../../../shared/interview/suggest.ts';
import { partsOfActivity } from '../../support/apply-changes.ts';
import { bakery, visaAgent, webShop } from '../../support/interview-answers.ts';

const ON = '2026-11-21';

function build(answers: InterviewAnswers, language: 'nl' | 'en' = 'nl'): Register {
  let count = 0;
  const newId = () => {
    count += 1;
    return `row-${count}`;
  };
  return buildRegister(answers, { language, by: 'A. Eigenaar', on: ON, newId });
}

const adjusted = (answers: InterviewAnswers, key: ActivityKey, adjustment: Adjustment) => ({
  ...answers,
  adjusted: { [key]: adjustment },
});

const place = (answers: InterviewAnswers, key: ActivityKey): number =>
  suggest(answers)
    .activities.filter(({ ticked }) => ticked)
    .findIndex((activity) => activity.key === key);

function made(answers: InterviewAnswers, key: ActivityKey) {
  const register = build(answers);
  const activity = register.activity[place(answers, key)];
  if (activity === undefined) throw new Error(`no ${key}`);
  const parts = <E extends 'dataItem' | 'recipient' | 'retention' | 'purpose'>(entity: E) =>
    partsOfActivity(register, entity, activity.id);
  return { register, activity, parts };
}

function choicesOf(answers: InterviewAnswers, key: ActivityKey) {
  const suggestions = suggest(answers);
  const activity = suggestions.activities.find((each) => each.key === key);
  if (activity === undefined) throw new Error(`no ${key}`);
  return choicesIn(activity, suggestions.companies, 'nl');
}

describe('a name of the person’s own', () => {
  it('stands in the language in which it was typed, and in no other', () => {
    const { activity } = made(adjusted(webShop, 'T05', { name: { nl: 'Kaarsenpost' } }), 'T05');
    expect(activity.name).toEqual({ nl: 'Kaarsenpost' });
  });

  it('has the name of the template beside it where the register is in another language', () => {
    const answers = adjusted(webShop, 'T05', { name: { nl: 'Kaarsenpost' } });
    expect(build(answers, 'en').activity[place(answers, 'T05')]?.name).toEqual({
      nl: 'Kaarsenpost',
      en: 'Sending the newsletter',
    });
  });
});

describe('a part that is left out', () => {
  it('says what can be left out, and what of it the person said himself', () => {
    const { recipients, data, retention } = choicesOf(webShop, 'T06');
    expect(recipients).toContainEqual({
      key: 'recipient.courier pakketbedrijf voorbeeld',
      label: 'Pakketbedrijf Voorbeeld (pakket- en postbedrijf)',
      said: true,
    });
    expect(recipients).toContainEqual({ key: 'recipient.bank', label: 'Bank', said: false });
    expect(data).toContainEqual({ key: 'data.login', label: 'Inloggegevens', said: true });
    // Said was the name of who gets a gift; it is one choice with the customer's.
    expect(data).toContainEqual({ key: 'data.name', label: 'Naam', said: false });
    expect(data).toContainEqual({ key: 'data.phone', label: 'Telefoonnummer', said: false });
    expect(retention.map(({ label }) => label)).toContain('Bestelgegevens: hoogstens 2 jaar');
  });

  it('is not there, and all else is', () => {
    const without = ['recipient.bank', 'data.phone', 'retention.orders'];
    const before = made(webShop, 'T06');
    const after = made(adjusted(webShop, 'T06', { without }), 'T06');
    const names = ({ parts }: typeof before) => [
      ...parts('recipient').map(({ term, party }) => term ?? party),
      ...parts('dataItem').map(({ term }) => term),
      ...parts('retention').map(({ rule }) => rule),
    ];
    expect(names(after)).toEqual(names(before).filter((name) => !without.includes(name ?? '')));
    expect(names(before).length - names(after).length).toBe(3);
  });

  it('of a company that was named: neither it nor its kind gets the data, here only', () => {
    const without = ['recipient.mailing mailbedrijf voorbeeld'];
    const { register, activity, parts } = made(adjusted(webShop, 'T05', { without }), 'T05');
    expect(parts('recipient')).toEqual([]);
    // That nobody gets the data was not said.
    expect(activity.recipientsAnswer).toBeUndefined();
    const party = register.party.find(({ name }) => name === 'Mailbedrijf Voorbeeld');
    expect(party).toBeDefined();
    const system = register.system.find(({ supplier }) => supplier === party?.id);
    expect(system?.activities ?? []).not.toContain(activity.id);
  });

  it('takes along what was only for it', () => {
    const without = ['data.health'];
    expect(made(bakery, 'T06').activity.specialAnswer).toEqual({ state: 'some', on: ON });
    const { activity, parts } = made(adjusted(bakery, 'T06', { without }), 'T06');
    expect(activity.specialAnswer).toBeUndefined();
    expect(parts('purpose').map(({ text }) => text?.nl)).not.toContain(
      'Rekening houden met allergieën',
    );
    const { retention } = choicesOf(adjusted(bakery, 'T06', { without }), 'T06');
    expect(retention.map(({ key }) => key)).not.toContain('criterion.untilDelivered');
  });

  it('never breaks what is left: each purpose has its basis, all data a period', () => {
    const all = [webShop, bakery, visaAgent].flatMap((answers) =>
      suggest(answers).activities.map(({ key }) => ({ answers, key })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.func(fc.boolean()), ({ answers, key }, isOut) => {
        // One stays: an activity without data rightly says that it has no period.
        const { data, purposes, subjects } = choicesOf(answers, key);
        const without = [data, purposes, subjects].flatMap((list) =>
          list.map((choice) => choice.key).filter((each, at) => at > 0 && isOut(each)),
        );
        const wrong = runChecks(build(adjusted(answers, key, { without })), { today: ON }).filter(
          ({ rule }) =>
            ['BAS-MISSING', 'BAS-GAP', 'BAS-DOUBLE', 'DAT-NOPURPOSE', 'RET-NONE'].includes(rule),
        );
        expect(wrong.map(({ rule, ref }) => `${rule} ${ref}`)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('purposes, people and grounds', () => {
  const withOther = (adjustment: Adjustment) => made(adjusted(webShop, 'T05', adjustment), 'T05');
  const statusOf = (register: Register, ref: string) =>
    register.provenance.find(({ target }) => target === ref)?.status;

  it('are choices beside the rest, each purpose with why it is allowed', () => {
    const { purposes, subjects } = choicesOf(webShop, 'T05');
    expect(purposes).toEqual([
      {
        key: 'purpose.newsletter',
        label: 'Nieuwsbrief',
        said: false,
        own: undefined,
        grounds: [
          {
            key: 'purpose.newsletter basis.6a subject.newsletterSub',
            ...{ whose: '', basis: 'basis.6a', said: false },
          },
        ],
      },
    ]);
    expect(subjects.map(({ label, said }) => [label, said])).toEqual([
      ['Nieuwsbriefabonnees', false],
    ]);
  });

  it('that are left out take along what was only for them', () => {
    const before = made(webShop, 'T06');
    const after = made(adjusted(webShop, 'T06', { without: ['purpose.account'] }), 'T06');
    const terms = ({ parts }: typeof before, entity: 'purpose' | 'dataItem') =>
      parts(entity).map(({ term }) => term);
    expect(terms(before, 'purpose')).toContain('purpose.account');
    expect(terms(after, 'purpose')).not.toContain('purpose.account');
    expect(terms(before, 'dataItem')).toContain('data.login');
    expect(terms(after, 'dataItem')).not.toContain('data.login');
    expect(terms(after, 'dataItem')).toContain('data.address');
    const { data } = choicesOf(adjusted(webShop, 'T06', { without: ['purpose.account'] }), 'T06');
    expect(data.map(({ key }) => key)).not.toContain('data.login');
  });

  it('of two purposes with one term leaves the other', () => {
    const without = ['purpose.order Een bestelling bij iemand anders bezorgen'];
    const { parts } = made(adjusted(webShop, 'T06', { without }), 'T06');
    expect(parts('purpose').map(({ term }) => term)).toContain('purpose.order');
    expect(parts('purpose').map(({ text }) => text?.nl)).not.toContain(
      'Een bestelling bij iemand anders bezorgen',
    );
  });

  it('that are added stand as said, with the ground that was chosen and no other', () => {
    const { register, activity, parts } = withOther({
      more: ['subject.member', 'purpose.events', 'purpose.analytics', 'purpose.gone'],
      grounds: { 'purpose.events': 'basis.6f' },
    });
    const group = register.subjectGroup.find(({ term }) => term === 'subject.member');
    expect(group?.activity).toBe(activity.id);
    expect(statusOf(register, `subjectGroup/${group?.id}/*`)).toBeUndefined();
    const basesOf = (term: string) => {
      const purpose = parts('purpose').find((row) => row.term === term);
      expect(statusOf(register, `purpose/${purpose?.id}/*`)).toBeUndefined();
      return register.legalBasis
        .filter((row) => row.purpose === purpose?.id)
        .map(({ id, basis }) => [basis, statusOf(register, `legalBasis/${id}/*`)]);
    };
    expect(basesOf('purpose.events')).toEqual([['basis.6f', undefined]]);
    expect(basesOf('purpose.analytics')).toEqual([]);
    expect(parts('purpose')).toHaveLength(3);
    const found = runChecks(register, { today: ON }).map(({ rule }) => rule);
    expect(found).toContain('BAS-MISSING');
  });

  it('of people: what holds for everybody holds for them, also beside people of whom it does not', () => {
    const more = ['subject.member'];
    for (const [answers, key] of [
      [visaAgent, 'T23'],
      [bakery, 'T06'],
    ] as const) {
      const { register, parts } = made(adjusted(answers, key, { more }), key);
      const group = register.subjectGroup.find(({ term }) => term === 'subject.member');
      const isTheirs = (row: { forSubjects?: string[] | undefined }) =>
        row.forSubjects?.includes(group?.id ?? '') ?? true;
      const names = parts('dataItem').filter(({ term }) => term === 'data.name');
      expect(names.filter(isTheirs), key).toHaveLength(1);
      const found = runChecks(register, { today: ON }).filter(({ ref }) =>
        ref.startsWith(`subjectGroup/${group?.id}/term`),
      );
      expect(found.map(({ rule }) => rule)).toEqual([]);
      const { subjects } = choicesOf(adjusted(answers, key, { more }), key);
      expect(subjects.at(-1)).toMatchObject({ own: true, open: false });
    }
  });

  it('of people for whom no ground holds yet: that is still to say, not that no data are used', () => {
    const answers = adjusted(webShop, 'T05', { more: ['subject.member'] });
    const { register } = made(answers, 'T05');
    const group = register.subjectGroup.find(({ term }) => term === 'subject.member');
    const found = runChecks(register, { today: ON }).filter(({ ref }) =>
      ref.startsWith(`subjectGroup/${group?.id}/term`),
    );
    expect(found.map(({ rule }) => rule)).toEqual(['BAS-GROUP']);
    const groups = choicesOf(answers, 'T05').subjects.filter(({ own }) => own);
    expect(groups).toMatchObject([{ key: 'subject.member', open: true }]);
  });

  it('of people leaves a ground that was chosen as it was', () => {
    const [first] = choicesOf(bakery, 'T06').purposes[0]?.grounds ?? [];
    const adjustment = { grounds: { [first?.key ?? '']: 'basis.6c' }, more: ['subject.member'] };
    const { purposes } = choicesOf(adjusted(bakery, 'T06', adjustment), 'T06');
    expect(purposes[0]?.grounds?.[0]).toMatchObject({ key: first?.key, basis: 'basis.6c' });
  });

  it('another ground is what the person said; the rest of the purpose stays a suggestion', () => {
    const key = 'purpose.newsletter basis.6a subject.newsletterSub';
    const { register, parts } = withOther({ grounds: { [key]: 'basis.6f' } });
    const [purpose] = parts('purpose');
    const [basis, ...more] = register.legalBasis.filter((row) => row.purpose === purpose?.id);
    expect([basis?.basis, more]).toEqual(['basis.6f', []]);
    expect(statusOf(register, `legalBasis/${basis?.id}/*`)).toBe('suggested');
    expect(statusOf(register, `legalBasis/${basis?.id}/basis`)).toBe('confirmed');
    expect(statusOf(register, `purpose/${purpose?.id}/*`)).toBe('suggested');
    const { purposes } = choicesOf(
      adjusted(webShop, 'T05', { grounds: { [key]: 'basis.6f' } }),
      'T05',
    );
    expect(purposes[0]?.grounds).toMatchObject([{ key, basis: 'basis.6f', said: true }]);
  });

  it('keeps a ground that was chosen when some of the people are left out', () => {
    const answers = {
      ...noAnswers,
      parts: { work: { options: ['services'] } },
    } satisfies InterviewAnswers;
    const [ground] = choicesOf(answers, 'T01').purposes[0]?.grounds ?? [];
    const adjustment = {
      grounds: { [ground?.key ?? '']: 'basis.6f' },
      without: ['subject.formerCustomer', 'subject.b2bContact'],
    };
    const { purposes } = choicesOf(adjusted(answers, 'T01', adjustment), 'T01');
    expect(purposes[0]?.grounds).toMatchObject([{ key: ground?.key, basis: 'basis.6f' }]);
  });
});

describe('a template that no answer asks for', () => {
  it('can be added, all twenty-four of them', () => {
    expect(furtherTemplates(suggest(noAnswers))).toHaveLength(templateKeys.length - 2);
    const { activity } = build({ ...noAnswers, added: [...templateKeys] });
    expect(activity).toHaveLength(templateKeys.length);
  });

  it('is made as a draft of suggestions, and goes when it is taken out', () => {
    const answers = { ...webShop, added: ['T14' as const] };
    const found = suggest(answers).activities.find(({ key }) => key === 'T14');
    expect(found).toMatchObject({ added: true, ticked: true, reasons: [] });
    expect(furtherTemplates(suggest(answers))).toContain('T14');
    expect(made(answers, 'T14').parts('dataItem').length).toBeGreaterThan(0);
    expect(suggest(webShop).activities.map(({ key }) => key)).not.toContain('T14');
  });

  it('stands among the others once an answer asks for it', () => {
    const found = suggest({ ...webShop, added: ['T05'] });
    expect(found.activities.filter(({ key }) => key === 'T05')).toMatchObject([{ ticked: true }]);
    expect(furtherTemplates(found)).not.toContain('T05');
  });
});

it('what was changed is kept, and counts as an answer', () => {
  const answers = {
    ...noAnswers,
    added: ['T14' as const],
    adjusted: {
      T23: {
        name: { nl: 'Inkoop' },
        without: ['data.job'],
        more: ['subject.member'],
        grounds: { 'purpose.supplier basis.6f': 'basis.6b' },
      },
    },
  };
  expect(interviewAnswers.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
  expect([isUnanswered(noAnswers), isUnanswered({ ...noAnswers, added: ['T14'] })]).toEqual([
    true,
    false,
  ]);
});
