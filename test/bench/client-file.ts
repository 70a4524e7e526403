/** A client file as a user gets it by importing a register. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ClientFile, openClientFile } from '../../electron/backend/library/client-file.ts';
import { createClientFile } from '../../electron/backend/library/create-client-file.ts';
import { difference } from '../../electron/backend/library/difference.ts';
import type { FileOptions } from '../../electron/backend/library/take-in.ts';
import type { Register } from '../../shared/domain/register.ts';

export interface BenchFile {
  readonly path: string;
  readonly options: FileOptions;
}

/** Imports the register into a new client file and publishes it. */
export function importedFile(folder: string, register: Register): BenchFile {
  const place = join(folder, `activities-${register.activity.length}`);
  const dataDir = join(place, 'data');
  mkdirSync(dataDir, { recursive: true });
  const path = join(place, 'klant.a30');
  let ids = 0;
  // Every change a minute after the last, or it would count as typing on in the same field.
  let time = Date.parse('2026-11-21T10:00:00Z');
  const options: FileOptions = {
    dataDir,
    newId: () => {
      ids += 1;
      return `new${ids}`;
    },
    now: () => {
      time += 60_000;
      return new Date(time);
    },
  };
  createClientFile(path, { label: 'Meting', language: 'nl', ...options });
  const file = openClientFile(path, options);
  file.apply({ who: 'Ans', kind: 'import', changes: difference(file.register(), register) });
  file.close();
  return { path, options };
}

/** Saves another description for one activity. */
export function saveField(file: ClientFile, id: string, from: string, to: string): void {
  const ref = { entity: 'activity', id, field: 'description' } as const;
  file.apply({
    who: 'Ans',
    kind: 'edit',
    changes: [{ ref, from: { nl: from }, to: { nl: to } }],
  });
}
