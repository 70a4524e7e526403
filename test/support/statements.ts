/** Statements as text, section by section, for tests that read them as a person would. */
import { composeStatement } from '../../shared/document/compose-statement.ts';
import { runsOf } from '../../shared/document/concept.ts';
import type { Document, Line } from '../../shared/document/model.ts';
import type { StatementOptions } from '../../shared/document/statement/context.ts';
import type { Register } from '../../shared/domain/register.ts';
import { COMPLETE_DATE, completeRegister } from './complete-register.ts';

export function aStatement(
  register: Register = completeRegister(),
  options: Partial<StatementOptions> = {},
): Document {
  return composeStatement(register, {
    language: 'nl',
    profile: 'working',
    date: COMPLETE_DATE,
    findings: [],
    audience: 'customers',
    ...options,
  });
}

export const textOf = (runs: Line): string => runs.map((run) => run.text).join('');

/** All text of one section, or of the whole document; a space between pieces. */
export function statementText(document: Document, section?: string): string {
  const sections = document.sections.filter((each) => section === undefined || each.id === section);
  return runsOf(sections)
    .map((run) => run.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;)])/g, '$1')
    .replace(/\( /g, '(');
}

export function markersOf(document: Document, section?: string): readonly string[] {
  const sections = document.sections.filter((each) => section === undefined || each.id === section);
  return runsOf(sections)
    .filter((run) => run.origin === 'missing')
    .map((run) => `${run.marker}: ${run.text}`);
}

export const headingsOf = (document: Document): readonly string[] =>
  document.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [textOf(block.runs)] : [],
    ),
  );
