/** A host for services and dispatch in tests: files have the ids `file-1`, `file-2`, … */
import { join } from 'node:path';
import type { Host } from '../../electron/backend/host.ts';
import { aPlace, type Place } from './client-files.ts';

export interface TestHost extends Host, Place {
  readonly fileId: (path: string) => string;
  /** Id of a file in the place's folder. */
  readonly inFolder: (...parts: string[]) => string;
}

export function aHost(place: Place = aPlace(), more: Partial<Host> = {}): TestHost {
  const paths: string[] = [];
  const fileId = (path: string): string => `file-${paths.push(path)}`;
  return {
    ...place,
    who: 'Ans',
    ...more,
    fileId,
    inFolder: (...parts) => fileId(join(place.folder, ...parts)),
    pathOf: (id) => paths[Number(/^file-(\d+)$/.exec(id)?.[1] ?? 0) - 1],
  };
}
