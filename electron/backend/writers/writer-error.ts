export type WriterErrorCode = 'cancelled' | 'deadline' | 'memory' | 'failed';

/** Why there is no file. The message for people is made from the code. */
export class WriterError extends Error {
  override readonly name = 'WriterError';
  readonly code: WriterErrorCode;

  constructor(code: WriterErrorCode, cause?: unknown) {
    super(`writer: ${code}`, { cause });
    this.code = code;
  }
}
