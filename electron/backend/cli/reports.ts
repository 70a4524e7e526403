/** What a command prints for a person: paths and findings on standard output, notices on standard error. */
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { cliMessages } from '../../../shared/i18n/cli.ts';
import { refLabel } from '../../../shared/i18n/fields.ts';
import { findingsMessages } from '../../../shared/i18n/findings.ts';
import { terminalText } from './terminal-text.ts';

interface Report {
  readonly stdout: string;
  readonly stderr?: string;
  readonly exitCode?: 0 | 1 | 2;
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

export function importReport(value: OutputOf<'file.import'>, language: Language): Report {
  const words = cliMessages[language];
  const { done, counts, differences, unusual } = value;
  const rows = differences.map(
    ({ ref, kind }) => `${words.differenceKind[kind]}: ${ref} (${refLabel(ref, language)})`,
  );
  const summary = done
    ? words.imported(counts.added, counts.changed)
    : words.wouldImport(counts.added, counts.changed);
  return {
    stdout: lines([...rows, summary]),
    stderr: lines(unusual.length > 0 ? [words.unusual(unusual.join(', '))] : []),
  };
}

export function exportReport(value: OutputOf<'documents.export'>, language: Language): Report {
  const words = cliMessages[language];
  const notices = value.notices.map(({ code, document, values }) =>
    words.notices[code](document, values.join(', ')),
  );
  return { stdout: lines(value.paths), stderr: lines([...new Set(notices)]) };
}

export function checkReport(value: OutputOf<'register.check'>): Report {
  const words = findingsMessages[value.language];
  const open = value.findings.filter((finding) => !finding.dismissed);
  const rows = open.map(
    (finding) =>
      `${words.severity[finding.severity]} · ${finding.rule} · ${finding.where}\n  ${finding.message}\n  ${finding.fix}`,
  );
  const needed = open.filter(({ severity }) => severity === 'error').length;
  const { met, notMet } = value.completeness;
  return {
    stdout: terminalText(
      lines([...rows, words.completeness(met, met + notMet), words.intro(open.length, needed)]),
    ),
    exitCode: needed > 0 ? 1 : 0,
  };
}

export function verifyReport(value: OutputOf<'file.verify'>, language: Language): Report {
  const words = cliMessages[language];
  const versions = value.versions.map((version) =>
    words.version(version.id, version.at, version.whole),
  );
  const parts = [words.structure(value.structure), words.digest(value.digest), ...versions];
  return {
    stdout: lines(value.whole ? [...parts, words.whole] : parts),
    stderr: lines(value.whole ? [] : [words.notWhole]),
    exitCode: value.whole ? 0 : 2,
  };
}
