/** A basis changed in the rows of our own statement, in every one to every other, in our own words. */
import { describe, expect, test } from 'vitest';
import { compareWithRegister } from '../../../../shared/statement-reader/compare/compare.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { exampleRegister } from '../../../support/example/register.ts';
import { ownStatements } from '../../../support/own-statements.ts';

const register = exampleRegister();
const statements = ownStatements(register);

/** As `statement-purposes` writes them. */
const bases = {
  nl: [
    ['basis.6a', 'met uw toestemming'],
    ['basis.6b', 'nodig voor onze afspraak met u'],
    ['basis.6c', 'moet van de belastingwet'],
    ['basis.6d', 'om iemands leven te beschermen'],
    ['basis.6e', 'onze taak voor iedereen, die in de wet staat'],
    ['basis.6f', 'ons belang: goed kunnen werken'],
  ],
  en: [
    ['basis.6a', 'with your consent'],
    ['basis.6b', 'needed for our agreement with you'],
    ['basis.6c', 'required by tax law'],
    ['basis.6d', 'to protect someone’s life'],
    ['basis.6e', 'our public task, laid down in law'],
    ['basis.6f', 'our interest: working well'],
  ],
} as const;
type Language = keyof typeof bases;

/** `Waarvoor | Welke gegevens | Waarom mag dat? | Hoe lang?` */
const COLUMNS = 6;
const WHY = 3;
const HEAD = /^\| (?:Waarvoor|What for) \|/u;

const rows = (['nl', 'en'] as const).flatMap((language) =>
  statements[language]
    .split('\n')
    .filter(
      (line) => line.startsWith('| ') && line.split('|').length === COLUMNS && !HEAD.test(line),
    )
    .map((line) => [language, line.split('|')[1]?.trim() ?? '', line] as const),
);

/** The first word or two tell which basis a cell has: `ons belang`, `moet van`. */
const isOf = (cell: string, words: string): boolean =>
  cell.trim().startsWith(words.split(/[:,]/u)[0]?.split(' ').slice(0, 2).join(' ') ?? '');

function found(language: Language, line: string, words: string) {
  const changed = line.split('|').with(WHY, ` ${words} `).join('|');
  const text = statements[language].replace(line, () => changed);
  expect(text).not.toBe(statements[language]);
  const { differences } = compareWithRegister({ text, reading: readStatement(text) }, register);
  return differences.map(({ kind, topic, statement }) => ({ kind, topic, statement }));
}

describe('a row of our own table', () => {
  test('is there for each purpose', () => {
    expect(rows.length).toBeGreaterThanOrEqual(30);
  });

  test.each(rows)('in %s differs in each other basis: %s', (language, _name, line) => {
    const cell = line.split('|')[WHY] ?? '';
    const others = bases[language].filter(([, words]) => !isOf(cell, words));
    expect(others.length).toBeGreaterThanOrEqual(bases[language].length - 1);
    for (const [basis, words] of others.filter(([id]) => !isSame(cell, id)))
      expect([words, found(language, line, words)]).toEqual([
        words,
        [{ kind: 'differs', topic: 'bases', statement: [{ kind: 'law', id: basis }] }],
      ]);
  });
});

/** Explicit consent is consent. */
const isSame = (cell: string, basis: string): boolean =>
  basis === 'basis.6a' && /toestemming|consent/u.test(cell);
