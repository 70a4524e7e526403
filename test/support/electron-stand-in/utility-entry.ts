/** Gives a child of Node the port that Electron gives a utility process, then runs what it was started for. */
import { pathToFileURL } from 'node:url';

const direct = process.send?.bind(process);
const entry = process.argv[2];
if (!direct || entry === undefined) throw new Error('started by hand');
// A utility process has no `process.send`: what leans on it must fail here too.
Object.defineProperty(process, 'send', { value: undefined });

const port = {
  postMessage: (message: unknown) => direct(message),
  on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) => {
    if (event === 'message') process.on('message', (data) => listener({ data }));
    else process.on('disconnect', () => listener({ data: undefined }));
  },
};
Object.defineProperty(process, 'parentPort', { value: port });

await import(pathToFileURL(entry).href);
