/** A client file for one test, in an app that others use as well. */
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Register } from '../../shared/domain/register.ts';
import type { App } from './app.ts';
import { writeLabelled } from './labelled-files.ts';

export interface OwnFile {
  readonly label: string;
  readonly file: string;
  /** To a screen of it. */
  readonly goTo: (screen: string) => Promise<void>;
}

let made = 0;

/** Puts `register` into the library of `app`. Out: its label, which no other file has. */
export function ownFile(app: App, register: Register): string {
  made += 1;
  const label = `Dossier ${made}`;
  writeLabelled(join(app.folder, 'library'), { [label]: register });
  return label;
}

/** The same, opened in a window of the usual size. */
export async function openOwnFile(app: App, register: Register): Promise<OwnFile> {
  // Who looked at a screen from all sides left it narrow.
  await app.page.setViewportSize({ width: 1440, height: 900 });
  const label = ownFile(app, register);
  const file = await app.fileId(label);
  expect((await app.backend.call('file.open', { file })).ok).toBe(true);
  return { label, file, goTo: (screen) => app.goTo(screen, label) };
}
