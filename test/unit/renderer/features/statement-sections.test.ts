import { expect, test } from 'vitest';
import {
  fieldsBeside,
  partState,
  partWith,
} from '../../../../renderer/features/statement/sections.ts';
import { composeStatement } from '../../../../shared/document/compose-statement.ts';
import { entities } from '../../../../shared/domain/entities.ts';
import { edited, without } from '../../../support/builders.ts';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';

const options = {
  language: 'nl',
  profile: 'working',
  date: COMPLETE_DATE,
  findings: [],
  audience: 'customers',
} as const;
const complete = composeStatement(completeRegister(), options);
const name = 'organisation/halm/legalName';

test('a section tells its number and heading, and that it needs nothing', () => {
  expect(partState(complete, 'who')).toMatchObject({
    number: '1',
    heading: 'Wie zijn wij?',
    markers: [],
    isUnanswered: false,
  });
});

test('what is missing is told with its field; a question nobody answered is no fault', () => {
  const nameless = edited(completeRegister(), 'organisation', 'halm', { legalName: undefined });
  expect(partState(composeStatement(nameless, options), 'who')).toMatchObject({
    markers: [{ ref: name }],
    isUnanswered: false,
  });
  const unasked = without(completeRegister(), 'dpo');
  expect(partState(composeStatement(unasked, options), 'who')).toMatchObject({
    markers: [{ ref: 'dpo/dpo/answer' }],
    isUnanswered: true,
  });
});

test('a section that these readers do not have is not there', () => {
  const staff = composeStatement(completeRegister(), { ...options, audience: 'staff' });
  expect(partState(staff, 'cookies').section).toBeUndefined();
});

test('a field is shown with those of its row that the section tells, in their own order', () => {
  const { section } = partState(complete, 'who');
  const fields = fieldsBeside(section, name, entities.organisation.fields);
  expect(fields[0]).toBe(name);
  expect(fields).toContain('organisation/halm/address');
  expect(fields.length).toBeLessThanOrEqual(5);
  expect(fieldsBeside(section, 'party/mail/name', entities.party.fields)).toEqual([
    'party/mail/name',
  ]);
  expect(partWith(complete, 'organisation/halm/kvk')).toBe('who');
});
