/** A folder with a client file, a register in JSON and an output folder, for tests of the command line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Register } from '../../shared/domain/register.ts';
import { toJson } from '../../shared/interchange/canonical.ts';
import { aFileWith, aPlace } from './client-files.ts';

export interface CliPlace {
  readonly root: string;
  /** What the user has: must stay as it is when a command is refused. */
  readonly folder: string;
  readonly file: string;
  readonly json: string;
  readonly out: string;
  /** Of the app itself. */
  readonly dataDir: string;
}

/** The folders alone. `file` and `json` are where they would be. */
export function anEmptyCliPlace(): CliPlace {
  const root = mkdtempSync(join(tmpdir(), 'artikel30-cli-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'klanten');
  const out = join(folder, 'uit');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'ouder.txt'), 'stond er al');
  return {
    root,
    folder,
    out,
    file: join(folder, 'klant.a30'),
    json: join(folder, 'in.json'),
    dataDir: join(root, 'data'),
  };
}

export function aCliPlace(register: Register): CliPlace {
  const place = anEmptyCliPlace();
  aFileWith(register, {
    ...aPlace(place.root),
    path: place.file,
    dataDir: join(place.root, 'maker'),
  });
  writeFileSync(place.json, toJson(register));
  return place;
}
