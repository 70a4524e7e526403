/**
 * A process of its own that works on a client file: `once` changes the name of the organisation and
 * publishes; `forever` does so until it is killed and prints each number once it is in the folder.
 */
import { randomBytes } from 'node:crypto';
import { type ClientFile, openClientFile } from '../../electron/backend/library/client-file.ts';
import { createClientFile } from '../../electron/backend/library/create-client-file.ts';
import { ClientFileError } from '../../electron/backend/store/errors.ts';

const [command = '', path = '', dataDir = ''] = process.argv.slice(2);
const options = {
  dataDir,
  newId: () => randomBytes(9).toString('base64url'),
  now: () => new Date(),
};

function headCount(file: ClientFile): number {
  return file.register().organisation[0]?.headCount ?? 0;
}

function countUp(file: ClientFile): number {
  const id = file.register().organisation[0]?.id ?? '';
  const from = file.register().organisation[0]?.headCount;
  const to = headCount(file) + 1;
  const ref = { entity: 'organisation', id, field: 'headCount' } as const;
  file.apply({ who: 'child', kind: 'edit', changes: [{ ref, from, to }] });
  return to;
}

try {
  if (command === 'create') createClientFile(path, { label: 'Kind', language: 'nl', ...options });
  else {
    const file = openClientFile(path, options);
    do {
      const number = countUp(file);
      process.stdout.write(`saved ${String(number)}\n`);
      file.publish();
      process.stdout.write(`published ${String(number)}\n`);
    } while (command === 'forever');
    file.close();
  }
  process.stdout.write('done\n');
} catch (error) {
  process.stdout.write(`${error instanceof ClientFileError ? error.code : String(error)}\n`);
}
