/** What documents are made of: the register as it is now, or as a version kept it, as it was on that day. */

import type { KeptVersion } from '../../../shared/document/context.ts';
import { dutchDay } from '../../../shared/domain/dutch-time.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { ClientFileError } from '../store/errors.ts';
import type { VersionInfo } from '../store/versions.ts';
import type { OpenFile } from './open-file.ts';

/** Of an order for documents: from which version, and its day in the place of the one asked for. */
export interface OfVersion {
  readonly version: KeptVersion;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** Of an order for documents of the register of now. */
export interface OfNow {
  readonly changedSinceAdoption: boolean;
}

export const ofVersion = ({ reason, kind, at }: VersionInfo): OfVersion => ({
  version: { name: reason, adopted: kind === 'adopted' },
  date: dutchDay(at),
});

/** @throws ClientFileError noSuchVersion, versionDamaged */
export function sourceIn(
  open: OpenFile,
  id: string | undefined,
): { readonly register: Register; readonly of: Partial<OfVersion & OfNow> } {
  const { file, register } = open;
  if (id === undefined) return { register, of: ofNow(open) };
  const version = file.versions().find((each) => each.id === id);
  if (!version) throw new ClientFileError('noSuchVersion', { id });
  return { register: file.registerOfVersion(id), of: ofVersion(version) };
}

export const ofNow = ({ changedSinceAdoption }: OpenFile): OfNow => ({ changedSinceAdoption });
