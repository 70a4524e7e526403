/** Statements as they were published: the composed document itself, never composed again. */
import { hash } from 'node:crypto';
import { ClientFileError } from './errors.ts';
import type { Database } from './sqlite.ts';
import type { Store } from './store.ts';
import { pack, unpack } from './versions.ts';

export interface PublishedStatementInfo {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  /** Id of the statement row. */
  readonly statement: string;
  readonly language: string;
  readonly lawPack?: string;
  /** SHA-256 of the document's JSON. */
  readonly digest: string;
}

export type NewPublishedStatement = Omit<PublishedStatementInfo, 'id' | 'at' | 'digest'> & {
  /** JSON of the neutral document. */
  readonly json: string;
};

const COLUMNS = 'id, at, who, statement, language, law_pack AS lawPack, digest';

function toInfo(row: unknown): PublishedStatementInfo {
  const { lawPack, ...rest } = row as PublishedStatementInfo & { lawPack: string | null };
  return lawPack === null ? rest : { ...rest, lawPack };
}

export function keepPublishedStatement(
  store: Store,
  made: NewPublishedStatement,
): PublishedStatementInfo {
  return store.write(() => {
    const { who, statement, language, lawPack = null, json } = made;
    const id = store.newId();
    const at = store.now().toISOString();
    const digest = hash('sha256', json);
    const values = {
      id,
      at,
      who,
      statement,
      language,
      law_pack: lawPack,
      digest,
      document: pack(json),
    };
    store.tables.insert('published_statement', values);
    return { id, at, who, statement, language, digest, ...(lawPack === null ? {} : { lawPack }) };
  });
}

/** Newest first. */
export function listPublishedStatements(db: Database): readonly PublishedStatementInfo[] {
  return db
    .prepare(`SELECT ${COLUMNS} FROM published_statement ORDER BY at DESC, id`)
    .all()
    .map(toInfo);
}

/** The document's JSON. @throws ClientFileError noSuchVersion, versionDamaged */
export function readPublishedStatement(db: Database, id: string): string {
  const row = db.prepare('SELECT digest, document FROM published_statement WHERE id = ?').get(id) as
    | { digest: string; document: Buffer }
    | undefined;
  if (!row) throw new ClientFileError('noSuchVersion', { id });
  let json: string;
  try {
    json = unpack(row.document);
  } catch (cause) {
    throw new ClientFileError('versionDamaged', { id }, { cause });
  }
  if (hash('sha256', json) !== row.digest) throw new ClientFileError('versionDamaged', { id });
  return json;
}
