/** The thread in which a Word file is made. Receives the document, posts the bytes. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from '../../../../shared/document/model.ts';
import type { FromThread } from '../../threads/in-thread.ts';
import { writeDocx } from './write-docx.ts';

const bytes = await writeDocx(workerData as Document);
const done: FromThread<{ readonly bytes: Uint8Array }> = { kind: 'done', bytes };
parentPort?.postMessage(done);
