/** Putting the file in the user's folder. */
import { closeSync, copyFileSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { openClientFile } from '../../electron/backend/library/client-file.ts';
import { bigRegister } from '../support/big-register.ts';
import { importedFile, saveField } from './client-file.ts';
import { compared, milliseconds, type Result } from './result.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { inTurns } from './timing.ts';

const ACTIVITIES = 1_000;

function copyAndFlush(from: string, to: string): void {
  copyFileSync(from, to);
  const copy = openSync(to, 'r+');
  fsyncSync(copy);
  closeSync(copy);
}

export function measure(): Promise<Result[]> {
  return inTemporaryFolder((folder) => {
    const register = bigRegister(ACTIVITIES);
    const { path, options } = importedFile(folder, register);
    const file = openClientFile(path, options);
    const first = register.activity[0];
    let text = first?.description?.nl ?? '';
    let run = 0;
    const times = inTurns({
      prepare: () => {
        run += 1;
        saveField(file, first?.id ?? '', text, `Gewijzigd ${run}`);
        text = `Gewijzigd ${run}`;
      },
      ours: () => file.publish(),
      theirs: () => copyAndFlush(path, join(folder, `copy-${run}.a30`)),
      warmUp: 3,
      runs: 15,
    });
    file.discard();
    const names = {
      work: `publish a client file of ${ACTIVITIES} activities`,
      reference: 'copy + fsync of the same file',
      aim: 10,
    };
    return [compared(names, times.ours, times.theirs, milliseconds)];
  });
}
