/** Fixed copies of the register at a date, kept inside the file: canonical JSON, packed, with its digest. */
import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ClientFileError } from './errors.ts';
import type { Database } from './sqlite.ts';
import type { Store } from './store.ts';

export const versionKinds = ['snapshot', 'adopted', 'beforeMigration'] as const;
export type VersionKind = (typeof versionKinds)[number];

export interface VersionInfo {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly kind: VersionKind;
  readonly reason: string;
  /** Of the interchange format. */
  readonly formatVersion: number;
  /** Date of the law pack it was made with. */
  readonly lawPack?: string;
  /** SHA-256 of the canonical JSON. */
  readonly digest: string;
  /** When a value was erased from it for good. */
  readonly redactedAt?: string;
}

export type NewVersion = Pick<
  VersionInfo,
  'who' | 'kind' | 'reason' | 'formatVersion' | 'lawPack'
> & {
  /** Canonical JSON of the register. */
  readonly json: string;
};

const COLUMNS = `id, at, who, kind, reason, format_version AS formatVersion, law_pack AS lawPack,
  digest, redacted_at AS redactedAt`;

/** The tenth byte of gzip names the operating system; 255 is "unknown", so bytes are equal everywhere. */
export function pack(json: string): Buffer {
  const packed = gzipSync(json);
  packed[9] = 255;
  return packed;
}

export function unpack(content: Buffer): string {
  return gunzipSync(content).toString('utf8');
}

function toInfo(row: unknown): VersionInfo {
  const { lawPack, redactedAt, ...rest } = row as VersionInfo & {
    lawPack: string | null;
    redactedAt: string | null;
  };
  return {
    ...rest,
    ...(lawPack === null ? {} : { lawPack }),
    ...(redactedAt === null ? {} : { redactedAt }),
  };
}

export function createVersion(store: Store, version: NewVersion): VersionInfo {
  return store.write(() => {
    const id = store.newId();
    const { who, kind, reason, formatVersion, lawPack = null, json } = version;
    const values = {
      id,
      at: store.now().toISOString(),
      who,
      kind,
      reason,
      format_version: formatVersion,
      law_pack: lawPack,
      digest: hash('sha256', json),
      content: pack(json),
    };
    store.tables.insert('version', values);
    return versionInfo(store.db, id);
  });
}

/** Newest first. */
export function listVersions(db: Database): readonly VersionInfo[] {
  return db.prepare(`SELECT ${COLUMNS} FROM version ORDER BY at DESC, id`).all().map(toInfo);
}

export function versionInfo(db: Database, id: string): VersionInfo {
  const row = db.prepare(`SELECT ${COLUMNS} FROM version WHERE id = ?`).get(id);
  if (row === undefined) throw new ClientFileError('noSuchVersion', { id });
  return toInfo(row);
}

/** The canonical JSON of a version. @throws ClientFileError noSuchVersion, versionDamaged */
export function readVersion(db: Database, id: string): string {
  const { digest, at } = versionInfo(db, id);
  const content = db.prepare('SELECT content FROM version WHERE id = ?').pluck().get(id) as Buffer;
  let json: string;
  try {
    json = unpack(content);
  } catch (cause) {
    throw new ClientFileError('versionDamaged', { id, at }, { cause });
  }
  if (hash('sha256', json) !== digest) throw new ClientFileError('versionDamaged', { id, at });
  return json;
}

/**
 * What was kept stays as it is, and with it the digest: it does not count as redacted.
 * @throws ClientFileError noSuchVersion
 */
export function replaceReason(store: Store, id: string, reason: string): void {
  versionInfo(store.db, id);
  store.write(() => store.tables.update('version', { reason }, { id }));
}

/** Puts a version from which values were erased in place of the version itself. */
export function replaceVersion(store: Store, id: string, json: string): void {
  store.write(() => {
    const redacted = {
      digest: hash('sha256', json),
      content: pack(json),
      redacted_at: store.now().toISOString(),
    };
    store.tables.update('version', redacted, { id });
  });
}
