/** A thread that tells how often it was asked, and can be told to end once it has answered, or to hang. */
import { answering } from '../../../electron/backend/threads/answering.ts';

let times = 0;
let held: Buffer | undefined;

answering(async (asked) => {
  times += 1;
  if (asked === 'hang') await new Promise(() => setInterval(() => undefined, 1_000));
  if (asked === 'fail') throw new Error('as asked');
  if (asked === 'end') setTimeout(() => process.exit(3), 20);
  if (asked === 'fail later') setTimeout(() => decodeURI('%'), 20);
  if (asked === 'hold') held = Buffer.alloc(400_000_000, 1);
  return { times, bytes: held?.length ?? 0 };
});
