export type ThreadErrorCode = 'cancelled' | 'deadline' | 'memory' | 'failed';

/** Why a thread did not end its work. The message for people is made from the code. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError';
  readonly code: ThreadErrorCode;

  constructor(code: ThreadErrorCode, cause?: unknown) {
    super(`thread: ${code}`, { cause });
    this.code = code;
  }
}
