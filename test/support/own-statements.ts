/** The statement for customers that a register makes, in both languages, as its text. */
import { writeMarkdown } from '../../electron/backend/writers/markdown/write-markdown.ts';
import type { Register } from '../../shared/domain/register.ts';
import { aStatement } from './statements.ts';

export function ownStatements(register: Register): Readonly<Record<'nl' | 'en', string>> {
  const written = (language: 'nl' | 'en') =>
    writeMarkdown(aStatement(register, { language, profile: 'public' }));
  return { nl: written('nl'), en: written('en') };
}
