/** Documents of an open client file: for the preview, and as bytes to save. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { clientDocumentNames } from '../../../shared/contract/documents.ts';
import type { Register } from '../../../shared/domain/register.ts';
import type { Host } from '../host.ts';
import { readClientFile } from '../library/read-client-file.ts';
import { ProblemError } from '../problem-error.ts';
import { ClientFileError } from '../store/errors.ts';
import { writeZip } from '../writers/zip/write-zip.ts';
import {
  type AskedFor,
  type ClientPaper,
  chooseDocuments,
  type Wanted,
} from './choose-documents.ts';
import { planForClient, preparedBy } from './client-papers.ts';
import { compose } from './compose.ts';
import { nameOfFile, organisationName, slugOf } from './file-names.ts';
import { openFilesOf } from './held-files.ts';
import { asJob } from './jobs.ts';
import { composeOptions, type Made, makeDocuments, nameOf, type Order } from './make-documents.ts';
import { blobsOf, fileOf } from './open-files.ts';
import { pathOf } from './paths.ts';
import { ofNow, sourceIn } from './version-source.ts';
import type { NewFile } from './write-files.ts';

/** The documents that the register has for a profile, and whether each is still a CONCEPT. */
export function planDocuments(
  { file, version, profile, language, date }: InputOf<'documents.plan'>,
  host: Host,
): OutputOf<'documents.plan'> {
  const { register, of } = sourceIn(fileOf(host, file), version);
  const options = composeOptions(register, { profile, language, date, formats: [], ...of });
  const wanted = chooseDocuments(register, { profile });
  const planned = (version === undefined ? wanted : wanted.filter(isRegister)).map((wanted) => ({
    document: wanted.document,
    name: nameOf(wanted),
    files: 1,
    concept: compose(register, wanted, options).concept,
    ...(wanted.document === 'statement'
      ? { audience: wanted.audience, ...(wanted.part ? { statement: wanted.part.id } : {}) }
      : {}),
  }));
  return version === undefined
    ? [...planned, ...planOfPapers({ file, language, date }, host)]
    : planned;
}

/** A version is of the register: what is for readers or for the client is made of the register of now. */
const isRegister = ({ document }: Wanted): boolean =>
  document === 'register' || document === 'processor-register';

/** Papers for the client, of which there is something to make; they are for the client whoever the rest is for. */
function planOfPapers(input: InputOf<'client.plan'>, host: Host): OutputOf<'documents.plan'> {
  const { questions, texts, suppliers } = planForClient(input, host);
  const paper = (document: ClientPaper['document'], files: number) =>
    files > 0 ? [{ document, name: document, files, concept: false }] : [];
  return [
    ...paper('questions', Math.min(1, questions)),
    ...paper('texts', Math.min(1, texts.length)),
    ...paper('supplier-letter', suppliers.length),
  ];
}

export function composeForScreen(
  { file, wanted, version, ...order }: InputOf<'documents.compose'>,
  host: Host,
): OutputOf<'documents.compose'> {
  const { register, of } = sourceIn(fileOf(host, file), version);
  const options = composeOptions(register, { ...order, formats: [], ...preparedBy(host), ...of });
  return { document: compose(register, chosenOf(wanted), options) };
}

function chosenOf(wanted: InputOf<'documents.compose'>['wanted']): Wanted {
  const { document, audience = 'customers', statement, party = '' } = wanted;
  if (document === 'supplier-letter') return { document, party, name: '' };
  if (document !== 'statement') return { document };
  const part = statement === undefined ? {} : { part: { id: statement, name: '' } };
  return { document, audience, ...part };
}

export function makeForScreen(
  { file, job, version, languages, together, ...asked }: InputOf<'documents.make'>,
  host: Host,
): Promise<OutputOf<'documents.make'>> {
  const { register, of } = sourceIn(fileOf(host, file), version);
  const order = { ...asked, ...of };
  return asJob(host, job, async (working) => {
    const made: Made[] = [];
    for (const [position, language] of languages.entries()) {
      const onProgress = (fraction: number) =>
        working.onProgress?.((position + fraction) / languages.length);
      made.push(await makeInLanguage(register, { ...order, language }, { ...working, onProgress }));
    }
    // Asked to stop while the last one was made: then nothing is offered either.
    if (working.signal?.aborted) throw new ProblemError('cancelled', {});
    const files = once(made.flatMap((each) => each.files));
    const sent =
      together && files.length > 1
        ? [zipped(files, `${slugOf(organisationName(register))}_${order.date}`)]
        : files;
    return {
      files: sent.map((each) => sentBy(host, each)),
      notices: made.flatMap((each) => each.notices),
    };
  });
}

/** Papers for the client are always for working with, beside documents for other readers. */
export async function makeInLanguage(register: Register, order: Order, host: Host): Promise<Made> {
  const { documents, formats } = order;
  const isPaper = ({ document }: AskedFor) => clientPapers.has(document);
  const papers = documents?.filter(isPaper) ?? [];
  const others = documents?.filter((asked) => !isPaper(asked));
  const texts = formats.filter((format) => format !== 'json');
  const parts: readonly Order[] = [
    ...(others?.length === 0 && texts.length === formats.length
      ? []
      : [
          {
            ...order,
            documents: others,
            ...(others?.length === 0 ? { formats: ['json'] as const } : {}),
          },
        ]),
    ...(papers.length === 0 || texts.length === 0
      ? []
      : [{ ...order, documents: papers, formats: texts, profile: 'working' as const }]),
  ];
  const made: Made[] = [];
  for (const [position, part] of parts.entries()) {
    const onProgress = (fraction: number) =>
      host.onProgress?.((position + fraction) / parts.length);
    made.push(
      await makeDocuments(register, { ...part, ...preparedBy(host) }, { ...host, onProgress }),
    );
  }
  return {
    files: made.flatMap(({ files }) => files),
    notices: made.flatMap(({ notices }) => notices),
  };
}

const clientPapers: ReadonlySet<string> = new Set(clientDocumentNames);

/** JSON is the same in every language. */
function once(files: readonly NewFile[]): readonly NewFile[] {
  return [...new Map(files.map((file) => [file.name, file])).values()];
}

function zipped(files: readonly NewFile[], name: string): NewFile {
  const entries = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  return { name: `${name}.zip`, bytes: writeZip(entries) };
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
};

export function sentBy(host: Host, { name, bytes }: NewFile) {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return { name, type, blob: blobsOf(host).put({ name, type, bytes }) };
}

/** Many client files at once: one folder for each in one zip. Those that cannot be read are told, the rest is made. */
export function exportMany(
  { files, job, languages, ...order }: InputOf<'library.export'>,
  host: Host,
): Promise<OutputOf<'library.export'>> {
  return asJob(host, job, async (working) => {
    const made: NewFile[] = [];
    const folders = new Set<string>();
    const failed: OutputOf<'library.export'>['failed'] = [];
    for (const [position, file] of files.entries()) {
      if (working.signal?.aborted) throw new ProblemError('cancelled', {});
      const onProgress = (fraction: number) =>
        working.onProgress?.((position + fraction) / files.length);
      try {
        const files = await ofOne(file, languages, order, { ...working, onProgress }, host);
        const folder = folderFor(nameOfFile(pathOf(host, file)), folders);
        made.push(...files.map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes })));
      } catch (error) {
        failed.push({ file, ...problemOf(error) });
      }
      onProgress(1);
    }
    if (working.signal?.aborted) throw new ProblemError('cancelled', {});
    if (made.length === 0) return { failed };
    return { sent: sentBy(host, zipped(made, `artikel-30_${order.date}`)), failed };
  });
}

/** Two clients never share one: the one's documents would take the place of the other's. Out: what was added to `taken`. */
function folderFor(name: string, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const folder = count === 1 ? name : `${name} ${count}`;
    // As Windows and macOS see names.
    const seen = folder.normalize('NFC').toLowerCase();
    if (taken.has(seen)) continue;
    taken.add(seen);
    return folder;
  }
}

/** @throws the cancelling itself: it ends the whole */
function problemOf(error: unknown): { code: string; details: Record<string, unknown> } {
  if (!(error instanceof ProblemError || error instanceof ClientFileError)) {
    return { code: 'call.failed', details: {} };
  }
  const known: { readonly code: string; readonly details: object } = error;
  if (known.code === 'cancelled') throw error;
  return { code: known.code, details: { ...known.details } };
}

async function ofOne(
  file: string,
  languages: InputOf<'library.export'>['languages'],
  order: Omit<InputOf<'library.export'>, 'files' | 'job' | 'languages'>,
  working: Host,
  host: Host,
): Promise<readonly NewFile[]> {
  const path = pathOf(host, file);
  const open = openFilesOf(host).get(file);
  const { register, changedSinceAdoption } = open
    ? { register: open.register, ...ofNow(open) }
    : readClientFile(path, host);
  const now = { ...order, changedSinceAdoption };
  const made: NewFile[] = [];
  for (const language of languages) {
    made.push(...(await makeDocuments(register, { ...now, language }, working)).files);
  }
  return once(made);
}
