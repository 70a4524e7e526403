/** Client files in temporary folders, with ids that count and a clock that stands still until moved. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ClientFile, openClientFile } from '../../electron/backend/library/client-file.ts';
import { createClientFile, freshStore } from '../../electron/backend/library/create-client-file.ts';
import { difference } from '../../electron/backend/library/difference.ts';
import { ClientFileError } from '../../electron/backend/store/errors.ts';
import type { Store } from '../../electron/backend/store/store.ts';
import type { Register } from '../../shared/domain/register.ts';

export interface Place {
  readonly folder: string;
  readonly path: string;
  readonly dataDir: string;
  readonly newId: () => string;
  readonly now: () => Date;
  /** Moves the clock. */
  readonly wait: (milliseconds: number) => void;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'artikel30-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function aPlace(folder = temporaryFolder()): Place {
  let count = 0;
  let time = Date.parse('2026-11-21T10:00:00Z');
  const dataDir = join(folder, 'data');
  const path = join(folder, 'klanten', 'klant.a30');
  mkdirSync(join(folder, 'klanten'), { recursive: true });
  return {
    folder,
    path,
    dataDir,
    newId: () => {
      count += 1;
      return `id${String(count)}`;
    },
    now: () => new Date(time),
    wait: (milliseconds) => {
      time += milliseconds;
    },
  };
}

/** An empty client file at the place. */
export function aNewFile(place = aPlace()): Place {
  createClientFile(place.path, { label: 'Proef', language: 'nl', ...place });
  return place;
}

/** Makes the open file hold the register, as one import. */
export function fill(file: ClientFile, register: Register): void {
  file.apply({ who: 'Ans', kind: 'import', changes: difference(file.register(), register) });
}

/** A published client file with the register in it. */
export function aFileWith(register: Register, place = aPlace()): Place {
  aNewFile(place);
  const file = openClientFile(place.path, place);
  fill(file, register);
  file.close();
  return place;
}

/** A store in memory that holds the register and has no history. */
export function aStore(register: Partial<Register>, place = aPlace()): Store {
  const store = freshStore(place, register);
  onTestFinished(() => void store.db.close());
  return store;
}

/** The client file error that `work` throws; undefined when it throws none. */
export function thrown(work: () => unknown): ClientFileError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof ClientFileError) return error;
    throw error;
  }
}

export function refusal(work: () => unknown): string | undefined {
  return thrown(work)?.code;
}
