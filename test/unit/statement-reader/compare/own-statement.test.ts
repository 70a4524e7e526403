/** Our own statements beside the registers they were made from, and beside registers that were changed. */
import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../../../electron/backend/writers/markdown/write-markdown.ts';
import { audiencesWithContent } from '../../../../shared/document/statement/scope.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../../shared/domain/register-index.ts';
import { compareWithRegister } from '../../../../shared/statement-reader/compare/compare.ts';
import { describeDifference } from '../../../../shared/statement-reader/compare/words.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { bigRegister } from '../../../support/big-register.ts';
import { edited, without, withRows } from '../../../support/builders.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { exampleRegister } from '../../../support/example/register.ts';
import { richRegister } from '../../../support/rich-register.ts';
import { aStatement } from '../../../support/statements.ts';

const register = completeRegister();

const registers = {
  complete: register,
  example: exampleRegister(),
  rich: richRegister(),
  big: bigRegister(12),
};

describe.each(Object.entries(registers))('our statements from the register %s', (_name, made) => {
  const audiences = audiencesWithContent(new RegisterIndex(made));

  test.each(
    audiences.flatMap((audience) => [[audience, 'nl'] as const, [audience, 'en'] as const]),
  )('for %s in %s say what it says', (audience, language) => {
    const text = writeMarkdown(aStatement(made, { language, profile: 'public', audience }));
    expect(compareWithRegister({ text, reading: readStatement(text) }, made).differences).toEqual(
      [],
    );
  });
});

function published(language: 'nl' | 'en') {
  const text = writeMarkdown(aStatement(register, { language, profile: 'public' }));
  return { text, reading: readStatement(text) };
}

describe.each(['nl', 'en'] as const)('our statement in %s', (language) => {
  const statement = published(language);
  const against = (changed: Register): readonly string[] => {
    const { differences, unknown } = compareWithRegister(statement, changed);
    return [...differences, ...unknown].map((each) => {
      const said = describeDifference(each, language);
      return `${each.kind} ${each.topic}: ${said.statement} | ${said.register}`;
    });
  };
  const silent = { nl: 'Staat er niet in.', en: 'Not mentioned.' }[language];

  test('says what its register says', () => {
    expect(against(register)).toEqual([]);
    expect(compareWithRegister(statement, register).same).toBeGreaterThan(20);
  });

  test.each<readonly [string, Register, readonly string[]]>([
    [
      'another phone number',
      edited(register, 'organisation', 'halm', { phone: '099 888 77 66' }),
      ['differs contact: 012 345 67 89 | 099 888 77 66'],
    ],
    [
      'another company for the newsletter',
      edited(register, 'party', 'mail', { name: 'Postduif B.V.' }),
      [
        `statementOnly recipients: Mailbedrijf Voorbeeld Inc. | ${silent}`,
        `registerOnly recipients: ${silent} | Postduif B.V.`,
      ],
    ],
    [
      'a bank that gets nothing any more',
      without(register, 'recipient', ({ term }) => term === 'recipient.bank'),
      [`statementOnly recipients: Bank | ${silent}`],
    ],
    [
      'a country that the statement does not name',
      edited(register, 'partyTransfer', 'mail-transfer', { country: 'country.IN' }),
      [`registerOnly transfers: ${silent} | India`],
    ],
    [
      'an activity that the statement does not tell of',
      withRows(register, {
        activity: [{ id: 'camera', number: 10, name: { nl: 'Camerabeelden', en: 'CCTV' } }],
        subjectGroup: [{ activity: 'camera' }],
        purpose: [{ activity: 'camera', term: 'purpose.cctv' }],
      }),
      [`registerOnly purposes: ${silent} | ${language === 'nl' ? 'Camerabeelden' : 'CCTV'}`],
    ],
    [
      'months for the same years',
      {
        ...register,
        retention: register.retention.map((row) =>
          row.period === 'P2Y' ? { ...row, period: 'P24M' } : row,
        ),
      },
      [],
    ],
  ])('beside a register with %s', (_name, changed, expected) => {
    expect(against(changed)).toEqual(expected);
  });

  test('beside a register that keeps quotes for three years', () => {
    const quote = register.retention.find(({ rule }) => rule === 'retention.quote');
    const found = against(edited(register, 'retention', quote?.id ?? '', { period: 'P3Y' }));
    expect(found).toEqual([expect.stringMatching(/ retention: .* \| 3 (?:jaar|years)$/)]);
  });
});
