/** Runs one command: what to print where, and the exit code. */

import type { CallName, InputOf, Reply } from '../../../shared/contract/calls.ts';
import { localDay } from '../../../shared/domain/local-day.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { cliMessages } from '../../../shared/i18n/cli.ts';
import { ProblemError } from '../problem-error.ts';
import { dispatch } from '../rpc/dispatch.ts';
import { type Command, commonOf, readCommand } from './arguments.ts';
import { exactText } from './exact.ts';
import type { CliHost } from './host.ts';
import { readStatement } from './read-statement.ts';
import { checkReport, exportReport, importReport, verifyReport } from './reports.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';
import { terminalText } from './terminal-text.ts';

export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** 0 done; 1 only from `check` with errors among the findings; 2 refused and nothing changed. */
export async function run(
  words: readonly string[],
  host: CliHost,
  systemLanguage: Language,
): Promise<Outcome> {
  const { json, language = systemLanguage } = commonOf(words);
  try {
    return await answer(readCommand(words), host, language);
  } catch (error) {
    if (error instanceof ProblemError) return refusal(error, json, language);
    throw error;
  }
}

async function answer(command: Command, host: CliHost, language: Language): Promise<Outcome> {
  const day = localDay(host.now());
  switch (command.name) {
    case 'help':
      return said(command, { stdout: cliMessages[language].help }, cliMessages[language].help);
    case 'new':
      return call(
        command,
        language,
        host,
        'file.create',
        {
          file: host.fileId(command.file),
          label: command.label,
          language: command.language ?? 'nl',
        },
        () => ({
          stdout: cliMessages[language].created(command.file),
          // The id in the reply means nothing outside this process.
          json: { file: command.file },
        }),
      );
    case 'import': {
      const { dryRun, replace } = command;
      const input = {
        file: host.fileId(command.file),
        input: host.fileId(command.input),
        dryRun,
        replace,
      };
      return call(command, language, host, 'file.import', input, (value) =>
        importReport(value, language),
      );
    }
    case 'export': {
      const { documents, profile, formats, version, include, omit } = command;
      const input: InputOf<'documents.export'> = {
        input: host.fileId(command.input),
        out: host.fileId(command.out),
        profile,
        formats: [...formats],
        date: command.date ?? day,
        ...(documents ? { documents: [...documents] } : {}),
        ...(command.language ? { language: command.language } : {}),
        ...(version === undefined ? {} : { version }),
        ...(include ? { include: [...include] } : {}),
        ...(omit ? { omit: [...omit] } : {}),
      };
      return call(command, language, host, 'documents.export', input, (value) =>
        exportReport(value, language),
      );
    }
    case 'check': {
      const { adopting, version } = command;
      const input = {
        input: host.fileId(command.input),
        adopting,
        today: command.date ?? day,
        ...(command.language ? { language: command.language } : {}),
        ...(version === undefined ? {} : { version }),
      };
      return call(command, language, host, 'register.check', input, checkReport);
    }
    case 'verify':
      return call(
        command,
        language,
        host,
        'file.verify',
        { file: host.fileId(command.file) },
        (value) => verifyReport(value, language),
      );
    case 'read': {
      const told = await readStatement(command, host, language, day);
      return told.ok
        ? said(command, told.report, told.report.json)
        : refusal(told, command.json, language);
    }
    case 'serve':
      await serveUntilStopped(command, host, language);
      return { exitCode: 0, stdout: '', stderr: '' };
  }
}

interface Report {
  readonly stdout: string;
  readonly stderr?: string;
  readonly exitCode?: Outcome['exitCode'];
  /** What --json prints instead of the reply. */
  readonly json?: unknown;
}

async function call<N extends CallName>(
  command: Command,
  language: Language,
  host: CliHost,
  name: N,
  input: InputOf<N>,
  report: (value: Extract<Reply<N>, { ok: true }>['value']) => Report,
): Promise<Outcome> {
  const reply: Reply<N> = await dispatch<N>(name, input, host);
  if (!reply.ok) return refusal(reply, command.json, language);
  return said(command, report(reply.value), reply.value);
}

function said({ json }: Command, report: Report, value: unknown): Outcome {
  const { stdout, stderr = '', exitCode = 0 } = report;
  if (json) {
    const printed = report.json ?? value;
    return { exitCode, stdout: `${JSON.stringify(printed, null, 2)}\n`, stderr: '' };
  }
  return { exitCode, stdout, stderr: terminalText(stderr) };
}

/** How a problem is told: on standard error, or as JSON on standard output. */
export function refusal({ code, details }: Problem, json: boolean, language: Language): Outcome {
  const message = exactText({ code, details }, language);
  if (json)
    return { exitCode: 2, stdout: `${JSON.stringify({ code, message }, null, 2)}\n`, stderr: '' };
  return { exitCode: 2, stdout: '', stderr: terminalText(`${message}\n`) };
}
