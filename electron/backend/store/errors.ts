/** The one error that the client file throws on purpose. Its message for people is made from the code. */
import type {
  ClientFileProblemCode,
  ClientFileProblems,
} from '../../../shared/domain/client-file-problem.ts';

export class ClientFileError<
  C extends ClientFileProblemCode = ClientFileProblemCode,
> extends Error {
  override readonly name = 'ClientFileError';
  readonly code: C;
  readonly details: ClientFileProblems[C];

  constructor(code: C, details: ClientFileProblems[C], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = details;
  }
}

const NO_SPACE = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL']);
const NOT_ALLOWED = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY']);
/** A link that leads to itself, and a name that no file system holds. */
const NO_PLACE = new Set(['ELOOP', 'ENAMETOOLONG']);

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** What an error of the system or of SQLite while reading `path` means. */
export function readProblem(error: unknown, path: string): unknown {
  if (error instanceof ClientFileError) return error;
  const code = codeOf(error);
  const cause = { cause: error };
  if (code === 'ENOENT' || code === 'ENOTDIR' || NO_PLACE.has(code))
    return new ClientFileError('noSuchFile', { path }, cause);
  if (code === 'EISDIR') return new ClientFileError('isFolder', { path }, cause);
  if (NOT_ALLOWED.has(code) || code === 'EIO')
    return new ClientFileError('notReadable', { path }, cause);
  if (code === 'SQLITE_NOTADB') return new ClientFileError('notSqlite', { path }, cause);
  if (code.startsWith('SQLITE_'))
    return new ClientFileError('damaged', { path, part: 'structure' }, cause);
  return error;
}

/** What an error of the system or of SQLite while writing `path` means. */
export function writeProblem(error: unknown, path: string): unknown {
  if (error instanceof ClientFileError) return error;
  const code = codeOf(error);
  const cause = { cause: error };
  if (NO_SPACE.has(code)) return new ClientFileError('diskFull', { path }, cause);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new ClientFileError('folderMissing', { path }, cause);
  if (code === 'EEXIST') return new ClientFileError('exists', { path }, cause);
  if (NOT_ALLOWED.has(code) || NO_PLACE.has(code))
    return new ClientFileError('notWritable', { path }, cause);
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return new ClientFileError('notWritable', { path }, cause);
  }
  if (code === 'EIO' || code.startsWith('SQLITE_IOERR')) {
    return new ClientFileError('diskError', { path }, cause);
  }
  return error;
}
