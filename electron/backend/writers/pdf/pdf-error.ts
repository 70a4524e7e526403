export type PdfErrorCode = 'cancelled' | 'deadline' | 'memory' | 'failed';

/** Why there is no PDF. The message for people is made from the code. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly code: PdfErrorCode;

  constructor(code: PdfErrorCode, cause?: unknown) {
    super(`pdf: ${code}`, { cause });
    this.code = code;
  }
}
