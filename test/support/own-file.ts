/** A client file of a test's own, in an app that it shares with the other tests. */
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

let count = 0;

/** Put in the folder as somebody else does, and opened; in a window of the usual size. */
export async function ownFile(app: App, register: Register): Promise<OwnFile> {
  // Who looked at a screen from all sides left it narrow.
  await app.page.setViewportSize({ width: 1440, height: 900 });
  count += 1;
  const label = `Bakker ${count}`;
  writeLabelled(join(app.folder, 'library'), { [label]: register });
  const file = await app.fileId(label);
  expect((await app.backend.call('file.open', { file })).ok).toBe(true);
  return { label, file, goTo: (screen) => app.goTo(screen, label) };
}
