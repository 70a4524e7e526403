import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../../electron/backend/writers/markdown/write-markdown.ts';
import type { Audience } from '../../../../shared/domain/activity.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';
import { exampleRegister } from '../../../support/example/register.ts';
import { aStatement } from '../../../support/statements.ts';

const registers = { complete: completeRegister(), example: exampleRegister() };

/** Each with an audience that its register says enough of. */
const cases: readonly (readonly [keyof typeof registers, Audience])[] = [
  ['complete', 'customers'],
  ['example', 'customers'],
  ['example', 'staff'],
];

/** The registers of the tests hold numbers that nobody has, which is a flag of its own. */
const withRealNumbers = (text: string): string =>
  text
    .replaceAll('12345678', '81267943')
    .replaceAll('012 345 67 89', '010 431 67 82')
    .replaceAll('099 999 99 99', '010 431 67 82');

describe('our own complete statements', () => {
  for (const language of ['nl', 'en'] as const)
    it.each(cases)(`raise no flag: %s for %s (${language})`, (register, audience) => {
      const text = writeMarkdown(aStatement(registers[register], { language, audience }));
      expect(readStatement(withRealNumbers(text), COMPLETE_DATE).flags).toEqual([]);
    });
});
