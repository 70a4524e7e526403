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

const rowsIn = (language: Language): readonly string[] =>
  statements[language]
    .split('\n')
    .filter(
      (line) => line.startsWith('| ') && line.split('|').length === COLUMNS && !HEAD.test(line),
    );
const rows = { nl: rowsIn('nl'), en: rowsIn('en') };

/** The first word or two tell which basis a cell has: `ons belang`, `moet van`. */
const isOf = (cell: string, words: string): boolean =>
  cell.trim().startsWith(words.split(/[:,]/u)[0]?.split(' ').slice(0, 2).join(' ') ?? '');

/** Explicit consent is consent. */
const isSame = (cell: string, basis: string): boolean =>
  basis === 'basis.6a' && /toestemming|consent/u.test(cell);

/** Each row another basis than it has, and in every round another one. */
function changedIn(language: Language, round: number) {
  let text = statements[language];
  const given: string[] = [];
  for (const line of rows[language]) {
    const cell = line.split('|')[WHY] ?? '';
    const others = bases[language].filter(([id, words]) => !isOf(cell, words) && !isSame(cell, id));
    const [basis, words] = others[round % others.length] ?? ['', ''];
    text = text.replace(line, () => line.split('|').with(WHY, ` ${words} `).join('|'));
    given.push(basis);
  }
  return { text, given };
}

const rounds = [0, 1, 2, 3, 4];
const cases = (['nl', 'en'] as const).flatMap((language) =>
  rounds.map((round) => [language, round] as const),
);

describe('rows of our own table', () => {
  test('are there for each purpose', () => {
    expect(rows.nl.length + rows.en.length).toBeGreaterThanOrEqual(30);
  });

  test.each(cases)('in %s differ each in its other basis, round %i', (language, round) => {
    const { text, given } = changedIn(language, round);
    const { differences } = compareWithRegister({ text, reading: readStatement(text) }, register);
    const told = differences
      .filter(({ kind, topic }) => kind === 'differs' && topic === 'bases')
      .flatMap(({ statement }) => statement.map((word) => (word.kind === 'law' ? word.id : '')));
    expect(told.toSorted()).toEqual(given.toSorted());
  });
});
