import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../../electron/backend/writers/markdown/write-markdown.ts';
import { type Audience, audiences } from '../../../../shared/domain/activity.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { ElementKey } from '../../../../shared/statement-reader/elements/element.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { bigRegister } from '../../../support/big-register.ts';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';
import { exampleRegister } from '../../../support/example/register.ts';
import { richRegister } from '../../../support/rich-register.ts';
import { aStatement, markersOf } from '../../../support/statements.ts';

const registers = {
  complete: completeRegister(),
  example: exampleRegister(),
  rich: richRegister(),
  big: bigRegister(30),
};
type Name = keyof typeof registers;

/** No recipients: the statement promises to give data to nobody, and says what the police get. */
const givesToNobody = (register: Register): Register => ({
  ...register,
  recipient: [],
  party: [],
  transfer: [],
  activity: register.activity.map((each) => ({
    ...each,
    recipientsAnswer: { state: 'none' as const, on: COMPLETE_DATE },
    transfersAnswer: { state: 'none' as const, on: COMPLETE_DATE },
  })),
});

/** The registers of the tests hold numbers that nobody has, which is a flag of its own. */
const withRealNumbers = (text: string): string =>
  text
    .replaceAll('12345678', '81267943')
    .replaceAll('012 345 67 89', '010 431 67 82')
    .replaceAll('099 999 99 99', '010 431 67 82');

function readOwn(register: Register, audience: Audience, language: Language) {
  const document = aStatement(register, { language, audience, profile: 'public' });
  const text = withRealNumbers(writeMarkdown(document));
  return { text, markers: markersOf(document), reading: readStatement(text, COMPLETE_DATE) };
}

/** What is still to be filled in is no fault of the wording. */
const OPEN: readonly string[] = ['placeholder', 'noBasis', 'noComplaint', 'noController'];

const languages = ['nl', 'en'] as const;
/** The big register holds Dutch words alone: an English statement of it is rightly found to be of two languages. */
const cases = languages.flatMap((language) =>
  (Object.keys(registers) as Name[])
    .filter((name) => name !== 'big' || language === 'nl')
    .flatMap((name) => audiences.map((audience) => [name, audience, language] as const)),
);
const unshared = languages.flatMap((language) =>
  (
    [
      ['complete', 'customers'],
      ['example', 'applicants'],
      ['example', 'staff'],
      ['rich', 'customers'],
      ['rich', 'staff'],
    ] as const
  ).map((of) => [...of, language] as const),
);

describe('our own statements', () => {
  it.each(cases)('raise no flag: %s for %s (%s)', (name, audience, language) => {
    const { reading, markers } = readOwn(registers[name], audience, language);
    const faults = reading.flags.filter(({ severity }) => severity !== 'tip').map(({ id }) => id);
    expect(markers.length > 0 ? faults.filter((id) => !OPEN.includes(id)) : faults).toEqual([]);
  });

  it.each(unshared)('keep their promise: %s for %s (%s)', (name, audience, language) => {
    const { text, reading } = readOwn(givesToNobody(registers[name]), audience, language);
    expect(text).toMatch(/Wij geven uw gegevens niet aan|We do not give your data to others/);
    expect(text).toMatch(/de politie of een rechter|the police or a court/);
    expect(reading.flags.map(({ id }) => id)).not.toContain('neverShare');
  });
});

const NOBODYS: readonly ElementKey[] = ['eu_representative', 'children'];
const NO_CONSENT: readonly ElementKey[] = ['right_withdraw_consent'];

/** Of each what its register has nothing to say of, and the bases that it rests on. */
const said: readonly {
  readonly of: readonly [Name, Audience];
  readonly unsaid: readonly ElementKey[];
  readonly bases: readonly string[];
}[] = [
  { of: ['complete', 'customers'], unsaid: [], bases: ['6a', '6b', '6c', '6f'] },
  { of: ['example', 'customers'], unsaid: [], bases: ['6a', '6b', '6c', '6f'] },
  {
    of: ['example', 'applicants'],
    unsaid: [
      ...NO_CONSENT,
      'right_portability',
      'cookies',
      'processor_agreements',
      'special_categories',
    ],
    bases: ['6f'],
  },
  { of: ['example', 'staff'], unsaid: [...NO_CONSENT, 'cookies'], bases: ['6b', '6c', '6f'] },
  {
    of: ['example', 'others'],
    unsaid: [
      ...NO_CONSENT,
      'right_portability',
      'cookies',
      'obligation_to_provide',
      'special_categories',
    ],
    bases: ['6f'],
  },
  { of: ['rich', 'customers'], unsaid: [], bases: ['6a', '6b', '6c', '6f'] },
  {
    of: ['rich', 'staff'],
    unsaid: [
      ...NO_CONSENT,
      'right_objection',
      'right_portability',
      'cookies',
      'legitimate_interest_named',
    ],
    bases: ['6c'],
  },
  {
    of: ['rich', 'others'],
    unsaid: ['cookies', 'processor_agreements', 'obligation_to_provide'],
    bases: ['6a', '6f'],
  },
];

/** What our words say a part of: a contact person is no officer, and where to report a leak no procedure. */
const IN_PART: readonly ElementKey[] = [
  'dpo_contact',
  'obligation_to_provide',
  'third_country_transfer',
  'breach_procedure',
];

describe('our own statements, read back', () => {
  const each = languages.flatMap((language) =>
    said.map((one) => [...one.of, language, one] as const),
  );

  it.each(each)('say all that they say: %s for %s (%s)', (name, audience, language, { unsaid }) => {
    const { elements } = readOwn(registers[name], audience, language).reading;
    const keys = Object.keys(elements) as ElementKey[];
    const absent = keys.filter((key) => elements[key].status === 'absent');
    expect(absent.sort()).toEqual([...NOBODYS, ...unsaid].sort());
    const partial = keys.filter((key) => elements[key].status === 'partial');
    expect(partial.filter((key) => !IN_PART.includes(key))).toEqual([]);
    expect(keys.filter((key) => elements[key].isLikely)).toEqual([]);
  });

  it.each(each)('name their bases: %s for %s (%s)', (name, audience, language, { bases }) => {
    const { proposals } = readOwn(registers[name], audience, language).reading;
    expect(proposals.bases.map(({ value }) => value.term).sort()).toEqual(
      bases.map((base) => `basis.${base}`),
    );
  });

  it.each(languages)('tell which interest (%s)', (language) => {
    const { proposals } = readOwn(registers.example, 'applicants', language).reading;
    expect(proposals.bases.map(({ interest }) => interest)).toEqual([
      language === 'nl' ? 'een goede collega vinden' : 'finding a good colleague',
    ]);
  });
});
