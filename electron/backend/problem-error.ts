/** The error that a service throws on purpose; dispatch turns it into a reply. */
import type { ProblemCode, Problems } from '../../shared/domain/problem.ts';

export class ProblemError<C extends ProblemCode = ProblemCode> extends Error {
  override readonly name = 'ProblemError';
  readonly code: C;
  readonly details: Problems[C];

  constructor(code: C, details: Problems[C], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = details;
  }
}
