/** A refused change knows its place by address alone; here it gets the name that a reader knows. */
import { textOf } from '../../../shared/checks/finding-part.ts';
import { placeOf } from '../../../shared/checks/finding-place.ts';
import type { ClientFileProblems, PlaceName } from '../../../shared/domain/client-file-problem.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { ClientFileError } from '../store/errors.ts';

/** Runs a change. @throws what it throws; a refusal of a field or row then says how that is called */
export function withPlaceNames<T>(index: () => RegisterIndex, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof ClientFileError ? placed(error as ClientFileError, index) : error;
  }
}

function placed(error: ClientFileError, index: () => RegisterIndex): ClientFileError {
  const { ref, by } = error.details as Partial<ClientFileProblems['inUse']>;
  const place = nameOf(ref, index);
  if (place === undefined) return error;
  const users = by?.flatMap((user) => nameOf(user, index) ?? []);
  const more = { place, ...(users === undefined ? {} : { users }) };
  const details = { ...error.details, ...more } as ClientFileError['details'];
  return new ClientFileError(error.code, details, { cause: error });
}

function nameOf(ref: string | undefined, index: () => RegisterIndex): PlaceName | undefined {
  if (ref === undefined || parseRef(ref) === undefined) return undefined;
  const register = index();
  return { nl: textOf(placeOf(ref, 'nl', register)), en: textOf(placeOf(ref, 'en', register)) };
}
