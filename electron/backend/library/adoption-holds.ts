/** Whether who declared the register right spoke of what it says now: a document must not say so of anything else. */
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { toJson } from '../../../shared/interchange/canonical.ts';
import { ClientFileError } from '../store/errors.ts';
import { changedAfter, madeBy } from '../store/history.ts';
import type { Store } from '../store/store.ts';
import { listVersions } from '../store/versions.ts';
import { registerOfVersion } from './erase-for-good.ts';
import { withoutInternal } from './without-internal.ts';

/** What is written beside the content: who adopted it, which statement was published, which note was closed. */
const BESIDE = { adoption: [], publication: [], dismissal: [] } as const;

/** False too where nobody adopted it. @param register the one in the store */
export function isChangedSinceAdoption(store: Store, register: Register): boolean {
  const [adoption] = register.adoption;
  if (!adoption) return false;
  // Every adoption is a row of its own: one that undo or restoring brought back is as old as it was.
  const since = changedAfter(store, madeBy(store, 'adoption', adoption.id));
  if (!since.some(({ entity, field }) => isContent(entity, field))) return false;
  // What was changed and changed back is as it was adopted.
  const adopted = listVersions(store.db)
    .filter(({ kind }) => kind === 'adopted')
    .map(({ id }) => versionIn(store, id))
    .find((version) => version?.adoption[0]?.id === adoption.id);
  return !adopted || contentOf(adopted) !== contentOf(register);
}

/** The register for where no history goes along that could tell that the adoption is of something else. */
export const asAdopted = (register: Register, isChanged: boolean): Register =>
  isChanged ? { ...register, adoption: [] } : register;

const isContent = (entity: EntityName, field: string): boolean =>
  !Object.hasOwn(BESIDE, entity) && entities[entity].meta[field]?.visibility !== 'internal';

function versionIn(store: Store, id: string): Register | undefined {
  try {
    return registerOfVersion(store, id);
  } catch (error) {
    if (error instanceof ClientFileError) return undefined;
    throw error;
  }
}

const contentOf = (register: Register): string =>
  toJson({ ...withoutInternal(register), ...BESIDE });
