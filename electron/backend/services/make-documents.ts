/** Makes documents of a register as bytes, with what a reader should be told about them. */
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { ComposeOptions, KeptVersion } from '../../../shared/document/context.ts';
import type { Document, Language, Profile } from '../../../shared/document/model.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { fileWords } from '../../../shared/i18n/file-words.ts';
import { toJson } from '../../../shared/interchange/canonical.ts';
import type { Host } from '../host.ts';
import { asAdopted } from '../library/adoption-holds.ts';
import { withoutInternal } from '../library/without-internal.ts';
import { ProblemError } from '../problem-error.ts';
import { type AskedFor, chooseDocuments, type Wanted } from './choose-documents.ts';
import { compose } from './compose.ts';
import { isRenamed, organisationName, slugOf } from './file-names.ts';
import { unusualFields } from './unusual-text.ts';
import { type TextFormat, writeDocument } from './write-document.ts';
import type { NewFile } from './write-files.ts';

type Notices = OutputOf<'documents.export'>['notices'];

export interface Order {
  /** Absent: every document that has content for the profile. */
  readonly documents?: readonly AskedFor[] | undefined;
  readonly profile: Profile;
  readonly formats: readonly (TextFormat | 'json')[];
  readonly language: Language;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly include?: readonly string[] | undefined;
  readonly omit?: readonly string[] | undefined;
  readonly consultant?: ComposeOptions['consultant'];
  /** That the register is of, where it is not that of now. */
  readonly version?: KeptVersion | undefined;
  readonly changedSinceAdoption?: boolean | undefined;
  /** Files of every language are named alike, for scripts that look for them. */
  readonly namesForScripts?: boolean;
}

export interface Made {
  readonly files: readonly NewFile[];
  readonly notices: Notices;
}

type FileName = (document: string, extension: string) => string;

/** `<slug>_<document>[-audience]_<lang>_<date>.<ext>` */
function fileNames(register: Register, { language, date }: Order): FileName {
  const slug = slugOf(organisationName(register));
  return (document, extension) => `${slug}_${document}_${language}_${date}.${extension}`;
}

/** The data themselves say all they say in both languages: one file, whichever languages were asked for. */
const jsonName = (register: Register, { date }: Order): string =>
  `${slugOf(organisationName(register))}_register_${date}.json`;

export function composeOptions(register: Register, order: Order): ComposeOptions {
  return {
    language: order.language,
    profile: order.profile,
    date: order.date,
    findings: runChecks(register, {
      today: order.date,
      changedSinceAdoption: order.changedSinceAdoption,
    }),
    includeEnded: order.include?.includes('ended') === true,
    includeDismissed: order.include?.includes('dismissed') === true,
    withoutSupplement: order.omit?.includes('supplement') === true,
    ...(order.consultant ? { consultant: order.consultant } : {}),
    ...(order.version ? { version: order.version } : {}),
    ...(order.changedSinceAdoption ? { changedSinceAdoption: true } : {}),
  };
}

/**
 * Reports progress to the host and stops at its signal.
 * @throws ProblemError notForProfile, noSuchStatement, nothingToExport, cancelled and those of the writers
 */
export async function makeDocuments(register: Register, order: Order, host: Host): Promise<Made> {
  const name = fileNames(register, order);
  const options = composeOptions(register, order);
  const wanted = chooseDocuments(register, order);
  const written = [...new Set(order.formats)].filter((format) => format !== 'json');
  const steps = wanted.flatMap((each) => written.map((format) => ({ each, format })));
  const files: NewFile[] = [];
  const notices: Notices = [];
  let concept: string | undefined;
  for (const [position, { each, format }] of steps.entries()) {
    if (host.signal?.aborted) throw new ProblemError('cancelled', {});
    const document = compose(register, each, options);
    const onProgress = (fraction: number) =>
      host.onProgress?.((position + fraction) / steps.length);
    const word = order.namesForScripts ? nameOf(each) : fileWord(each, order.language);
    const file = name(word, format);
    const made = await writeOne(document, each, format, file, { ...host, onProgress });
    files.push(...made.files);
    if (concept !== nameOf(each)) notices.push(...conceptNotice(document, each));
    concept = nameOf(each);
    notices.push(...made.notices);
  }
  if (order.formats.includes('json')) {
    const of = order.namesForScripts ? name('register', 'json') : jsonName(register, order);
    files.push({ name: of, bytes: jsonFor(register, order) });
  }
  if (files.length === 0) throw new ProblemError('nothingToExport', { profile: order.profile });
  return { files, notices: [...notices, ...aboutInput(register)] };
}

/**
 * The data themselves: whole for our own work, without what is internal for an authority. The
 * public sees the statement alone (documents.md section 4).
 */
function jsonFor(register: Register, order: Order): Uint8Array {
  const { profile, version, changedSinceAdoption = false } = order;
  if (profile === 'public') throw new ProblemError('notForProfile', { document: 'json', profile });
  // JSON has no history: whoever takes it in takes it at its word, and documents of a snapshot say nobody adopted it.
  const told = asAdopted(register, changedSinceAdoption || version?.adopted === false);
  const shown = profile === 'working' ? told : withoutInternal(told);
  return new TextEncoder().encode(toJson(shown));
}

async function writeOne(
  document: Document,
  wanted: Wanted,
  format: TextFormat,
  name: string,
  host: Host,
): Promise<Made> {
  const { bytes, substitutions } = await writeDocument(document, format, host);
  const notices: Notices =
    substitutions.length > 0
      ? [{ code: 'substituted', document: nameOf(wanted), values: [...substitutions] }]
      : [];
  return { files: [{ name, bytes }], notices };
}

/** What a document is known by in every language: on the screen and in notices. */
export const nameOf = (wanted: Wanted): string => fileWord(wanted, 'en');

function fileWord(wanted: Wanted, language: Language): string {
  const { documents, statementFor } = fileWords[language];
  if (wanted.document === 'supplier-letter')
    return `${documents['supplier-letter']}-${wanted.name}`;
  if (wanted.document !== 'statement') return documents[wanted.document];
  const part = wanted.part ? `-${wanted.part.name}` : '';
  return `${statementFor[wanted.audience]}${part}`;
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
