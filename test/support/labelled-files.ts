import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyAsNew } from '../../electron/backend/library/copy-as-new.ts';
import type { Register } from '../../shared/domain/register.ts';

/** Writes each register as a client file into the folder, under its label. */
export function writeLabelled(folder: string, files: Readonly<Record<string, Register>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [label, register] of Object.entries(files)) {
    const clock = { newId: () => crypto.randomUUID(), now: () => new Date() };
    copyAsNew(join(folder, `${label}.a30`), register, { label, ...clock });
  }
}
