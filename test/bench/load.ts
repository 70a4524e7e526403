/** Reading a register back: out of the tables, and out of the folder with every check. */
import { openClientFile } from '../../electron/backend/library/client-file.ts';
import { bigRegister } from '../support/big-register.ts';
import { importedFile } from './client-file.ts';
import { jsonAndZod } from './json-and-zod.ts';
import { compared, milliseconds, type Result } from './result.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { inTurns } from './timing.ts';

const FEW = 1_000;
const MANY = 10_000;

export function measure(): Promise<Result[]> {
  return inTemporaryFolder((folder) => {
    const register = bigRegister(FEW);
    const small = importedFile(folder, register);
    const reference = jsonAndZod(register);
    const open = inTurns({
      ours: () => {
        const file = openClientFile(small.path, small.options);
        file.register();
        file.discard();
      },
      theirs: reference,
      runs: 9,
    });
    const file = openClientFile(small.path, small.options);
    const load = inTurns({ ours: () => file.register(), theirs: reference });
    const large = importedFile(folder, bigRegister(MANY));
    const largeFile = openClientFile(large.path, large.options);
    const growth = inTurns({
      ours: () => largeFile.register(),
      theirs: () => file.register(),
      warmUp: 2,
      runs: 7,
    });
    file.discard();
    largeFile.discard();
    return [
      compared(
        {
          work: `load the register of a client file of ${FEW} activities`,
          reference: 'JSON.parse + zod of the same',
          aim: 2.5,
        },
        load.ours,
        load.theirs,
        milliseconds,
      ),
      compared(
        {
          work: 'the whole opening: copy, integrity, digest, load',
          reference: 'JSON.parse + zod of the same',
          aim: 10,
        },
        open.ours,
        open.theirs,
        milliseconds,
      ),
      compared(
        {
          work: `load, per activity, of ${MANY} activities`,
          reference: `itself, per activity, of ${FEW}`,
          aim: 1.1,
        },
        growth.ours / MANY,
        growth.theirs / FEW,
        milliseconds,
      ),
    ];
  });
}
