/** `artikel30 read`: a statement from a file or from standard input, in words or as JSON. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Problem } from '../../../shared/domain/problem.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { STATEMENT_LIMIT_MB } from '../../../shared/statement-reader/text/limit.ts';
import { dispatch } from '../rpc/dispatch.ts';
import type { Command } from './arguments.ts';
import type { CliHost } from './host.ts';
import { terminalText } from './terminal-text.ts';

type ReadCommand = Extract<Command, { readonly name: 'read' }>;

export type Told =
  | { readonly ok: true; readonly report: { readonly stdout: string; readonly json: unknown } }
  | ({ readonly ok: false } & Problem);

const JOB = 'read';

export async function readStatement(
  command: ReadCommand,
  host: CliHost,
  language: Language,
  day: string,
): Promise<Told> {
  const today = command.date ?? day;
  const source = await sourceOf(command.statement, host);
  const { anyway } = command;
  const read = await dispatch<'reader.read'>(
    'reader.read',
    { job: JOB, source, today, anyway },
    host,
  );
  if (!read.ok) return read;
  const against = command.against === undefined ? {} : { against: host.fileId(command.against) };
  return command.json
    ? asJson(read.value, against.against, host)
    : inWords({ reading: read.value.reading, date: today, ...against }, language, host);
}

async function sourceOf(
  statement: string,
  host: CliHost,
): Promise<InputOf<'reader.read'>['source']> {
  if (statement !== '-') return { file: host.fileId(statement) };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    // It is refused already: what follows is not waited for.
    if (size > STATEMENT_LIMIT_MB * 1_000_000) break;
  }
  return { blob: host.blobs.put({ name: '', type: '', bytes: Buffer.concat(chunks) }), name: '' };
}

async function asJson(
  { reading, result }: OutputOf<'reader.read'>,
  against: string | undefined,
  host: CliHost,
): Promise<Told> {
  const { language, elements, flags, proposals } = result;
  const json = { language, elements, flags, proposals };
  if (against === undefined) return { ok: true, report: { stdout: '', json } };
  const compared = await dispatch<'reader.compare'>('reader.compare', { reading, against }, host);
  if (!compared.ok) return compared;
  return { ok: true, report: { stdout: '', json: { ...json, comparison: compared.value } } };
}

/** The same report that can be handed over, as text. */
async function inWords(
  asked: Pick<InputOf<'reader.report'>, 'reading' | 'date' | 'against'>,
  language: Language,
  host: CliHost,
): Promise<Told> {
  const input = { ...asked, job: JOB, languages: [language], formats: ['md' as const] };
  const made = await dispatch<'reader.report'>('reader.report', input, host);
  if (!made.ok) return made;
  const [file] = made.value.files;
  const bytes = host.blobs.take(file?.blob ?? '')?.bytes;
  const stdout = terminalText(new TextDecoder().decode(bytes));
  return { ok: true, report: { stdout, json: undefined } };
}
