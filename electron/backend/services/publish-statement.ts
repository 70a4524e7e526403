/** Keeps a statement as it was put before its readers: the proof of what people were told, Art. 5(2). */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { printedErrors } from '../../../shared/document/concept.ts';
import { adoptionOf, contextOf } from '../../../shared/document/context.ts';
import type { Document } from '../../../shared/document/model.ts';
import { lawPack } from '../../../shared/reference/pack.ts';
import type { Host } from '../host.ts';
import { ProblemError } from '../problem-error.ts';
import { ClientFileError } from '../store/errors.ts';
import { compose } from './compose.ts';
import { composeOptions } from './make-documents.ts';
import { fileOf } from './open-files.ts';
import { screenFinding } from './screen-findings.ts';
import { whoOf } from './settings.ts';
import { ofNow } from './version-source.ts';

/** The statement as its readers would get it. @throws ClientFileError rowGone */
export function asItReads(
  { file, statement, language, on }: Omit<InputOf<'statement.publish'>, 'url'>,
  host: Host,
) {
  const open = fileOf(host, file);
  const row = open.index.get('statement', statement);
  if (!row) throw new ClientFileError('rowGone', { ref: `statement/${statement}/*` });
  const options = composeOptions(open.register, {
    language,
    date: on,
    profile: 'public',
    formats: [],
    ...ofNow(open),
  });
  const wanted = {
    document: 'statement',
    audience: row.audience,
    part: { id: row.id, name: '' },
  } as const;
  return { open, options, document: compose(open.register, wanted, options) };
}

/** @throws ProblemError stillConcept while something that the law requires is not in it */
export function publishStatement(
  { url, ...input }: InputOf<'statement.publish'>,
  host: Host,
): OutputOf<'statement.publish'> {
  const { open, document } = asItReads(input, host);
  if (document.concept) throw new ProblemError('stillConcept', {});
  const { statement, language, on } = input;
  const kept = open.file.keepPublishedStatement({
    who: whoOf(host),
    statement,
    language,
    lawPack: lawPack.asOf,
    json: JSON.stringify(document),
  });
  open.change({
    kind: 'edit',
    label: 'publish',
    changes: [
      {
        create: 'publication',
        row: { id: host.newId(), statement, on, digest: kept.digest, ...(url ? { url } : {}) },
      },
    ],
  });
  return { ...kept };
}

export function obstaclesOf(
  { language, ...input }: InputOf<'statement.obstacles'>,
  host: Host,
): OutputOf<'statement.obstacles'> {
  const { open, options, document } = asItReads({ language, ...input }, host);
  const context = contextOf(open.register, options);
  return {
    adopted: adoptionOf(context) !== undefined,
    findings: printedErrors(context, document.sections, 'statement').map((finding) =>
      screenFinding(finding, language, context.index),
    ),
  };
}

export function publishedStatements(
  { file }: InputOf<'statement.published'>,
  host: Host,
): OutputOf<'statement.published'> {
  return fileOf(host, file)
    .file.publishedStatements()
    .map((row) => ({ ...row }));
}

export function readStatement(
  { file, published }: InputOf<'statement.read'>,
  host: Host,
): OutputOf<'statement.read'> {
  const json = fileOf(host, file).file.publishedStatement(published);
  return { document: JSON.parse(json) as Document };
}
