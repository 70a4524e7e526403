/** The first questions in a client file that says already who answers. */
import { describe, expect, it } from 'vitest';
import type { Register } from '../../../shared/domain/register.ts';
import {
  type InterviewAnswers,
  interviewAnswers,
  isUnanswered,
  noAnswers,
} from '../../../shared/interview/answers.ts';
import { buildDetails, buildRegister } from '../../../shared/interview/build.ts';
import { changesInto } from '../../../shared/interview/changes.ts';
import { earlierOf, knownIn, typedDetails, withKnown } from '../../../shared/interview/known.ts';
import { nothingPresent } from '../../../shared/interview/present.ts';
import { activityKeys } from '../../../shared/interview/recipes.ts';
import { applied } from '../../support/apply-changes.ts';
import { aRegister } from '../../support/builders.ts';
import { chose } from '../../support/interview-answers.ts';

const context = {
  language: 'nl',
  by: 'A. Eigenaar',
  on: '2026-11-21',
  newId: () => 'new',
} as const;

const own = {
  id: 'own',
  label: 'Dossier 7',
  legalName: 'Slagerij Voorbeeld',
  email: 'info@slager.example ',
  phone: '012 345',
  postcode: '1000',
  country: 'country.BE',
  staffSize: 'from10',
} as const;
const file = aRegister({
  organisation: [{ ...own, websites: ['slager.example', 'worst.example'] }],
});

const begun = (there: Register = file): InterviewAnswers => withKnown(noAnswers, knownIn(there));
const typing = (
  answers: InterviewAnswers,
  organisation: InterviewAnswers['organisation'],
  parts: InterviewAnswers['parts'] = {},
): InterviewAnswers => ({
  ...answers,
  organisation: { ...answers.organisation, ...organisation },
  parts: { ...answers.parts, ...parts },
});
const ticked = Object.fromEntries(activityKeys.map((key) => [key, false]));
/** Nothing is ticked, so that only who answers is made. */
const changes = (answers: InterviewAnswers, there = file) => {
  const built = buildRegister({ ...answers, ticked }, context, {
    rows: there,
    activities: nothingPresent,
  });
  return changesInto(built, there, earlierOf(answers, context));
};
const fieldsIn = (answers: InterviewAnswers, there?: Register) =>
  changes(answers, there).map((change) =>
    'ref' in change ? [change.ref.split('/').at(-1), change.from, change.to] : [change.create],
  );
const emptied = (answers: InterviewAnswers, field: string): InterviewAnswers => ({
  ...answers,
  organisation: Object.fromEntries(
    Object.entries(answers.organisation).filter(([name]) => name !== field),
  ),
});

describe('what the client file says of who answers', () => {
  it('is filled in, can be kept, and is no answer of anybody', () => {
    const answers = begun();
    expect(answers.organisation).toEqual({
      legalName: 'Slagerij Voorbeeld',
      email: 'info@slager.example ',
      phone: '012 345',
      postcode: '1000',
      website: 'slager.example',
    });
    expect(answers.parts).toEqual({
      country: { options: ['other'], country: 'country.BE' },
      'staff.count': { options: ['from10'] },
    });
    expect(interviewAnswers.safeParse(answers).success).toBe(true);
    expect(isUnanswered(answers)).toBe(true);
    expect(isUnanswered(typing(answers, { phone: '098' }))).toBe(false);
    expect(isUnanswered(emptied(answers, 'phone'))).toBe(false);
    expect(isUnanswered(typing(answers, {}, { country: { unknown: true } }))).toBe(false);
    expect(isUnanswered(begun(aRegister({ organisation: [{ id: 'own' }] })))).toBe(true);
  });

  it('left alone or emptied changes nothing', () => {
    const answers = begun();
    expect(changes(answers)).toEqual([]);
    // Whoever leaves a field takes the spaces around its text away.
    expect(changes(typing(answers, { email: 'info@slager.example' }))).toEqual([]);
    for (const field of Object.keys(answers.organisation))
      expect(changes(emptied(answers, field)), field).toEqual([]);
    const unsure = { country: { unknown: true }, staff: chose('employees') } as const;
    expect(fieldsIn(typing(answers, {}, unsure)).map(([field]) => field)).not.toContain('country');
    // Of a Dutch postcode the country is known; that it was left out was no question here.
    const noCountry = aRegister({ organisation: [{ id: 'own', postcode: '1234 AB' }] });
    expect(changes(begun(noCountry), noCountry)).toEqual([]);
  });

  it('stands beside an emptied field as the file says it now', () => {
    const left = emptied(begun(), 'phone');
    const now = knownIn(aRegister({ organisation: [{ ...own, phone: '222' }] }));
    expect(withKnown(left, now).known?.organisation.phone).toBe('222');
    expect(withKnown(left, now).organisation.phone).toBeUndefined();
  });

  it('is changed where it was typed otherwise, and nowhere else', () => {
    const answers = typing(
      begun(),
      { phone: '098 765', website: 'vlees.example', city: 'Gent' },
      { country: { options: ['nl'] }, staff: chose('employees'), 'staff.count': chose('from50') },
    );
    expect(fieldsIn(answers)).toEqual([
      ['phone', '012 345', '098 765'],
      ['city', undefined, 'Gent'],
      ['websites', ['slager.example', 'worst.example'], ['vlees.example', 'worst.example']],
      ['staffSize', 'from10', 'from50'],
      ['country', 'country.BE', 'country.NL'],
    ]);
  });

  it('stays as others made it since', () => {
    const answers = typing(begun(), { phone: '098 765' });
    const later = applied(file, [{ ref: 'organisation/own/phone', from: '012 345', to: '011' }]);
    expect(changes(answers, later)).toEqual([]);
  });

  it('that was typed here is changed again after it went into the file', () => {
    const first = typing(begun(), { phone: '098 765' });
    const carried = typedDetails(first);
    expect(carried).toEqual({ phone: '098 765' });
    const details = buildDetails(first.organisation, context);
    const there = applied(file, changesInto(details, file, earlierOf(first, context)));
    expect(there.organisation[0]).toEqual({ ...file.organisation[0], phone: '098 765' });
    const second = typing({ ...first, carried }, { phone: '077' });
    expect(fieldsIn(second, there)).toEqual([['phone', '098 765', '077']]);
    expect(changes(emptied(second, 'phone'), there)).toEqual([]);
    // Undone in the file, it goes in after all, as the questions show it.
    expect(fieldsIn({ ...first, carried })).toEqual([['phone', '012 345', '098 765']]);
  });
});

describe('questions that are gone on with', () => {
  it('show what the file says now where nobody typed otherwise', () => {
    const left = emptied(typing(begun(), { phone: '098 765' }), 'email');
    const now = aRegister({
      organisation: [{ ...own, legalName: 'Slagerij B.V.', phone: '011', city: 'Gent' }],
    });
    const { organisation, known } = withKnown(left, knownIn(now));
    expect(organisation).toEqual({
      legalName: 'Slagerij B.V.',
      phone: '098 765',
      postcode: '1000',
      city: 'Gent',
    });
    expect([known?.organisation.legalName, known?.organisation.phone]).toEqual([
      'Slagerij B.V.',
      '012 345',
    ]);
  });

  it('keep what they put into the file themselves', () => {
    const typed = { legalName: 'Slagerij Voorbeeld', phone: '012 345' };
    const left = { ...noAnswers, organisation: typed, carried: typed };
    const undone = aRegister({ organisation: [{ id: 'own' }] });
    expect(withKnown(left, knownIn(undone)).organisation).toEqual(typed);
  });
});

describe('the representative of a business outside the Union', () => {
  const abroad = (row: Register['representative'][number]) =>
    aRegister({
      organisation: [{ id: 'own', country: 'country.GB' }],
      representative: [row],
    });
  const there = abroad({ id: 'rep', answer: { state: 'some', on: '2025-01-01' }, name: 'Eurorep' });
  const said = (answer: InterviewAnswers['parts'][string], of = there) =>
    fieldsIn(typing(begun(of), {}, { 'country.representative': answer }), of);

  it('is known, and stays where it is left alone', () => {
    expect(begun(there).parts['country.representative']).toEqual({
      options: ['yes'],
      names: { yes: 'Eurorep' },
    });
    expect(changes(begun(there), there)).toEqual([]);
    expect(said({ options: ['yes'] })).toEqual([]);
    expect(said({ unknown: true }).map(([field]) => field)).toEqual(['notes']);
    const nobody = abroad({ id: 'rep', answer: { state: 'none', on: '2025-01-01' } });
    expect(begun(nobody).parts['country.representative']).toEqual({ options: ['no'] });
  });

  it('is changed where it is said otherwise, never to a name beside "there is none"', () => {
    expect(said({ options: ['yes'], names: { yes: 'Andere' } })).toContainEqual([
      'name',
      'Eurorep',
      'Andere',
    ]);
    expect(said({ options: ['no'] })).toEqual([
      ['answer', { state: 'some', on: '2025-01-01' }, { state: 'none', on: '2026-11-21' }],
      ['name', 'Eurorep', undefined],
    ]);
  });
});
