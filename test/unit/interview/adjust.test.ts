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
        const without = choicesOf(answers, key)
          .data.map((choice) => choice.key)
          .filter((each, at) => at > 0 && isOut(each));
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
    adjusted: { T23: { name: { nl: 'Inkoop' }, without: ['data.job'] } },
  };
  expect(interviewAnswers.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
  expect([isUnanswered(noAnswers), isUnanswered({ ...noAnswers, added: ['T14'] })]).toEqual([
    true,
    false,
  ]);
});
