/** The statements of five organisations whose registers are far from complete: still plain Dutch, every gap a marker. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../electron/backend/writers/markdown/write-markdown.ts';
import { statementAudiences } from '../../../shared/document/compose-statement.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import { readability, wordsOf } from '../../support/readability.ts';
import { aStatement, markersOf, statementText } from '../../support/statements.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/organisations');
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && name !== 'coverage.json',
);

function registerOf(file: string): Register {
  const result = parseInterchange(readFileSync(resolve(folder, file), 'utf8'));
  if (!('register' in result)) throw new Error(`${file} is no register`);
  return result.register;
}

describe.each(files)('the statements of %s', (file) => {
  const register = registerOf(file);
  const statements = statementAudiences(register).map((audience) =>
    aStatement(register, { audience }),
  );

  it('read at B1', () => {
    for (const statement of statements) {
      const { score, wordsPerSentence } = readability(writeMarkdown(statement));
      expect(score, statement.title).toBeGreaterThanOrEqual(60);
      expect(wordsPerSentence).toBeLessThanOrEqual(15);
    }
  });

  it('tell customers at least four words of ten in running text', () => {
    const markdown = writeMarkdown(aStatement(register, { audience: 'customers' }));
    const share = readability(markdown).words / wordsOf(markdown).length;
    expect(share).toBeGreaterThanOrEqual(0.4);
  });

  it('are concepts that show what is missing, and never what the law forbids', () => {
    for (const statement of statements) {
      expect(statement.concept).toBe(true);
      expect(markersOf(statement).length).toBeGreaterThan(0);
      const text = statementText(statement);
      for (const practice of register.declaredPractice.filter(
        (row) => row.quote.split(' ').length > 4,
      )) {
        expect(text).not.toContain(practice.quote);
      }
    }
  });
});
