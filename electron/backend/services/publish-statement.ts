/** Keeps a statement as it was put before its readers: the proof of what people were told, Art. 5(2). */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Document } from '../../../shared/document/model.ts';
import { lawPack } from '../../../shared/reference/pack.ts';
import type { Host } from '../host.ts';
import { ProblemError } from '../problem-error.ts';
import { ClientFileError } from '../store/errors.ts';
import { compose } from './compose.ts';
import { composeOptions } from './make-documents.ts';
import { fileOf } from './open-files.ts';
import { whoOf } from './settings.ts';

/** @throws ProblemError stillConcept while something that the law requires is not in it */
export function publishStatement(
  { file, statement, language, on, url }: InputOf<'statement.publish'>,
  host: Host,
): OutputOf<'statement.publish'> {
  const open = fileOf(host, file);
  const row = open.index.get('statement', statement);
  if (!row) throw new ClientFileError('rowGone', { ref: `statement/${statement}/*` });
  const options = composeOptions(open.register, {
    language,
    date: on,
    profile: 'public',
    formats: [],
  });
  const wanted = {
    document: 'statement',
    audience: row.audience,
    part: { id: row.id, name: '' },
  } as const;
  const document = compose(open.register, wanted, options);
  if (document.concept) throw new ProblemError('stillConcept', {});
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
