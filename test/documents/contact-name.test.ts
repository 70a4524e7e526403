/** Who answers questions about privacy: always the function, the person only with a yes. */
import { describe, expect, it } from 'vitest';
import { composeRegister } from '../../shared/document/compose-register.ts';
import { runsOf } from '../../shared/document/concept.ts';
import type { ComposeOptions } from '../../shared/document/context.ts';
import type { Register } from '../../shared/domain/register.ts';
import { edited, type Values, withRows } from '../support/builders.ts';
import { COMPLETE_DATE, completeRegister } from '../support/complete-register.ts';
import { aStatement, statementText } from '../support/statements.ts';

const NAME = 'Noor Vermeulen';
const profiles = ['working', 'authority', 'public'] as const;
const some = { state: 'some', on: COMPLETE_DATE } as const;

const contact = (values: Values<'organisation'>): Register =>
  edited(completeRegister(), 'organisation', 'halm', { privacyContactName: NAME, ...values });

const told = (values: Values<'organisation'>, language: 'nl' | 'en' = 'nl') =>
  statementText(aStatement(contact(values), { profile: 'public', language }), 'who');

function registered(register: Register, profile: ComposeOptions['profile'] = 'authority'): string {
  const options = { language: 'nl', profile, date: COMPLETE_DATE, findings: [] } as const;
  return runsOf(composeRegister(register, options).sections)
    .map(({ text }) => text)
    .join('');
}

describe('a statement', () => {
  it('names the person beside the function with a yes', () => {
    const yes = { publishContactName: true };
    expect(told({ ...yes, form: 'u' })).toContain(
      `Die stelt u via privacy@dehalm.example. Wie vragen over privacy beantwoordt: Privacycontact, ${NAME}.`,
    );
    expect(told({ ...yes, form: 'je' })).toContain(
      `Die stel je via privacy@dehalm.example. Wie vragen over privacy beantwoordt: Privacycontact, ${NAME}.`,
    );
    expect(told(yes, 'en')).toContain(
      `Who answers questions about privacy: Privacy contact, ${NAME}.`,
    );
  });

  it('names the function alone without it', () => {
    expect(told({})).toContain('Wie vragen over privacy beantwoordt: Privacycontact.');
    expect(told({}, 'en')).toContain('Who answers questions about privacy: Privacy contact.');
  });

  it('names the person where no function is known, or no address of their own', () => {
    const named = `Wie vragen over privacy beantwoordt: ${NAME}.`;
    const yes = { privacyContactRole: undefined, publishContactName: true };
    expect(told(yes)).toContain(named);
    expect(told({ ...yes, privacyContactEmail: undefined })).toContain(named);
    expect(told({ privacyContactRole: undefined })).not.toContain('Wie vragen over privacy');
  });

  it('leaves the contact out where an officer is reached', () => {
    const officer = edited(contact({ publishContactName: true }), 'dpo', 'dpo-1', {
      answer: some,
      email: 'fg@dehalm.example',
    });
    expect(statementText(aStatement(officer), 'who')).not.toContain(NAME);
  });
});

describe('a register', () => {
  it('names the person beside the function with a yes, and the function alone without', () => {
    expect(registered(contact({ publishContactName: true }))).toContain(
      `Contact over privacy: Privacycontact, ${NAME}, privacy@dehalm.example`,
    );
    expect(registered(contact({}))).toContain(
      'Contact over privacy: Privacycontact, privacy@dehalm.example',
    );
  });
});

it.each([undefined, false])('names nobody where the answer is %s', (publishContactName) => {
  const register = contact({ publishContactName });
  for (const profile of profiles) {
    expect(statementText(aStatement(register, { profile }))).not.toContain(NAME);
    expect(registered(register, profile)).not.toContain(NAME);
  }
});

it('names nobody on a yes that nobody confirmed', () => {
  const register = withRows(contact({ publishContactName: true }), {
    provenance: [{ target: 'organisation/halm/publishContactName', status: 'suggested' }],
  });
  expect(statementText(aStatement(register))).not.toContain(NAME);
  expect(registered(register)).not.toContain(NAME);
});

describe('an officer', () => {
  const officer = (target?: string): Register =>
    withRows(
      edited(contact({}), 'dpo', 'dpo-1', {
        answer: some,
        name: 'Piet Prik',
        publishName: true,
        email: 'fg@dehalm.example',
      }),
      target === undefined ? {} : { provenance: [{ target, status: 'suggested' }] },
    );

  it('is named in the register with a yes', () => {
    expect(registered(officer())).toContain('Piet Prik');
  });

  it.each(['name', 'publishName'])('is not while only suggested: %s', (field) => {
    expect(registered(officer(`dpo/dpo-1/${field}`))).not.toContain('Piet Prik');
  });

  it('whom nobody confirmed leaves the readers the privacy contact', () => {
    const who = (register: Register) => statementText(aStatement(register), 'who');
    expect(who(officer('dpo/dpo-1/answer'))).toContain('privacy@dehalm.example');
    expect(who(officer())).not.toContain('privacy@dehalm.example');
  });
});
