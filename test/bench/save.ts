/** Saving one changed field: what it costs beyond the change itself. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { openClientFile } from '../../electron/backend/library/client-file.ts';
import { openWorking } from '../../electron/backend/store/sqlite.ts';
import { bigRegister } from '../support/big-register.ts';
import { importedFile, saveField } from './client-file.ts';
import { compared, milliseconds, type Result } from './result.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { inTurns } from './timing.ts';

const ACTIVITIES = 1_000;

export function measure(): Promise<Result[]> {
  return inTemporaryFolder((folder) => {
    const register = bigRegister(ACTIVITIES);
    const { path, options } = importedFile(folder, register);
    const bare = join(folder, 'bare.a30');
    copyFileSync(path, bare);
    const db = openWorking(bare);
    const update = db.prepare('UPDATE activity SET description_nl = ? WHERE id = ?');
    const file = openClientFile(path, options);
    let place = 0;
    const next = () => register.activity[place % ACTIVITIES];
    const times = inTurns({
      prepare: () => {
        place += 37;
      },
      ours: () => {
        const activity = next();
        saveField(file, activity?.id ?? '', activity?.description?.nl ?? '', `Gewijzigd ${place}`);
      },
      theirs: () => db.transaction(() => update.run(`Gewijzigd ${place}`, next()?.id)).immediate(),
      warmUp: 20,
      runs: 200,
    });
    db.close();
    file.discard();
    const names = {
      work: `save one changed field among ${ACTIVITIES} activities, with its history`,
      reference: 'a bare UPDATE + COMMIT with the same pragmas',
      aim: 3,
    };
    return [compared(names, times.ours, times.theirs, milliseconds)];
  });
}
