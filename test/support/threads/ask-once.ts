/** A process that asks a thread once and then has nothing left to do. */
import { inThread } from '../../../electron/backend/threads/in-thread.ts';

const entry = new URL('./counting.ts', import.meta.url);
const { times } = await inThread<{ readonly times: number }>(entry, '', { again: true });
process.stdout.write(`${times}`);
