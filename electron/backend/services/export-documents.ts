/** Makes documents of a register and writes them into a folder. */
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { ComposeOptions } from '../../../shared/document/context.ts';
import type { Document, Profile } from '../../../shared/document/model.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { toJson } from '../../../shared/interchange/canonical.ts';
import type { Host } from '../host.ts';
import { withoutInternal } from '../library/hand-over.ts';
import { ProblemError } from '../problem-error.ts';
import { chooseDocuments, type Wanted } from './choose-documents.ts';
import { compose } from './compose.ts';
import { isRenamed, slugOf } from './file-names.ts';
import { pathOf } from './paths.ts';
import { readInput } from './read-input.ts';
import { unusualFields } from './unusual-text.ts';
import { type TextFormat, writeDocument } from './write-document.ts';
import { checkFolder, type NewFile, writeFiles } from './write-files.ts';

type Notices = OutputOf<'documents.export'>['notices'];

interface Made {
  readonly files: readonly NewFile[];
  readonly notices: Notices;
}

/** Everything is made before anything is written, so a refusal leaves the folder as it was. */
export async function exportDocuments(
  input: InputOf<'documents.export'>,
  host: Host,
): Promise<OutputOf<'documents.export'>> {
  const folder = pathOf(host, input.out);
  const { register } = readInput(pathOf(host, input.input), host, input.version);
  checkFolder(folder);
  const name = fileNames(register, input);
  const made = await makeAll(register, input, host, name);
  const paths = writeFiles(folder, made.files);
  return { paths: [...paths], notices: [...made.notices, ...aboutInput(register)] };
}

type FileName = (document: string, extension: string) => string;

/** `<slug>_<document>[-audience]_<lang>_<date>.<ext>` */
function fileNames(register: Register, input: InputOf<'documents.export'>): FileName {
  const slug = slugOf(organisationName(register));
  const language = languageOf(register, input);
  return (document, extension) => `${slug}_${document}_${language}_${input.date}.${extension}`;
}

/** Never the label: that is our own name for the client, and the names of files are handed over too. */
function organisationName({ organisation: [organisation], statement }: Register): string {
  const brands = new Set(statement.map(({ brand }) => brand));
  return (
    organisation?.legalName ??
    organisation?.tradeNames?.[0] ??
    (brands.size === 1 ? statement[0]?.brand : undefined) ??
    organisation?.websites?.[0]?.replace(/^https?:\/\/|\/$/gi, '') ??
    'register'
  );
}

function languageOf(register: Register, input: InputOf<'documents.export'>) {
  return input.language ?? register.organisation[0]?.language ?? 'nl';
}

async function makeAll(
  register: Register,
  input: InputOf<'documents.export'>,
  host: Host,
  name: FileName,
): Promise<Made> {
  const options: ComposeOptions = {
    language: languageOf(register, input),
    profile: input.profile,
    date: input.date,
    findings: runChecks(register, { today: input.date }),
    includeEnded: input.include?.includes('ended') === true,
    includeDismissed: input.include?.includes('dismissed') === true,
    withoutSupplement: input.omit?.includes('supplement') === true,
  };
  const wanted = chooseDocuments(register, input);
  const written = [...new Set(input.formats)].filter((format) => format !== 'json');
  const steps = wanted.flatMap((each) => written.map((format) => ({ each, format })));
  const files: NewFile[] = [];
  const notices: Notices = [];
  let concept: string | undefined;
  for (const [position, { each, format }] of steps.entries()) {
    const document = compose(register, each, options);
    const onProgress = (fraction: number) =>
      host.onProgress?.((position + fraction) / steps.length);
    const made = await writeOne(document, each, format, name, { ...host, onProgress });
    files.push(...made.files);
    if (concept !== nameOf(each)) notices.push(...conceptNotice(document, each));
    concept = nameOf(each);
    notices.push(...made.notices);
  }
  if (input.formats.includes('json')) {
    files.push({ name: name('register', 'json'), bytes: jsonFor(register, input.profile) });
  }
  if (files.length === 0) throw new ProblemError('nothingToExport', { profile: input.profile });
  return { files, notices };
}

/**
 * The data themselves: whole for our own work, without what is internal for an authority. The
 * public sees the statement alone (documents.md section 4).
 */
function jsonFor(register: Register, profile: Profile): Uint8Array {
  if (profile === 'public') throw new ProblemError('notForProfile', { document: 'json', profile });
  const shown = profile === 'working' ? register : withoutInternal(register);
  return new TextEncoder().encode(toJson(shown));
}

async function writeOne(
  document: Document,
  wanted: Wanted,
  format: TextFormat,
  name: FileName,
  host: Host,
): Promise<Made> {
  const { bytes, substitutions } = await writeDocument(document, format, host);
  const notices: Notices =
    substitutions.length > 0
      ? [{ code: 'substituted', document: nameOf(wanted), values: [...substitutions] }]
      : [];
  return { files: [{ name: name(nameOf(wanted), format), bytes }], notices };
}

const audienceSlugs = {
  customers: 'customers',
  websiteVisitors: 'website-visitors',
  applicants: 'applicants',
  staff: 'staff',
  others: 'others',
} as const;

function nameOf(wanted: Wanted): string {
  if (wanted.document !== 'statement') return wanted.document;
  const part = wanted.part ? `-${wanted.part.name}` : '';
  return `statement-${audienceSlugs[wanted.audience]}${part}`;
}

function conceptNotice(document: Document, wanted: Wanted): Notices {
  return document.concept ? [{ code: 'concept', document: nameOf(wanted), values: [] }] : [];
}

function aboutInput(register: Register): Notices {
  const name = organisationName(register);
  const unusual = unusualFields(register);
  return [
    ...(isRenamed(name)
      ? [{ code: 'renamed' as const, document: '', values: [slugOf(name)] }]
      : []),
    ...(unusual.length > 0
      ? [{ code: 'unusual' as const, document: '', values: [...unusual] }]
      : []),
  ];
}
