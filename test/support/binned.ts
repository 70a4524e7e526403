/** Client files of which the app keeps something in each place, to see what goes with one that is deleted for good. */
import { chownSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openFilesOf } from '../../electron/backend/services/held-files.ts';
import { completeRegister } from './complete-register.ts';
import type { Desk } from './desk.ts';

export const secret = 'Kanarie-77ab';
const statement = `# Privacyverklaring van ${secret}

Wij verwerken uw naam en uw e-mailadres om uw bestelling te leveren. Mail naar info@despaak.example.
`;

export const below = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];

/** All files of the library and of the app in which it stands or whose name it is in, by the folder they lie in. */
export const placesWith = (words: string, { library, host }: Desk): readonly string[] => {
  const isIn = (folder: string, name: string): boolean => {
    const path = join(folder, name);
    return name.includes(words) || (statSync(path).isFile() && readFileSync(path).includes(words));
  };
  const inData = below(host.dataDir).filter((name) => isIn(host.dataDir, name));
  const inLibrary = below(library).filter((name) => isIn(library, name));
  const folders = inData.map((name) => name.split(/[\\/]/)[0] ?? '');
  return [...new Set([...folders, ...inLibrary.map(() => 'library')])].sort();
};

export const removed = async (desk: Desk, file: string): Promise<string> =>
  (await desk.call('library.remove', { file })).bin;

/** A client file with something of it in each place where the app keeps things; its id inside. */
export async function keptEverywhere(
  desk: Desk,
  label: string,
): Promise<{ file: string; docId: string }> {
  const register = completeRegister();
  const file = await desk.file(register, label);
  const [party] = register.party;
  await desk.call('reader.read', {
    ...{ job: 'lezen', file, source: { text: statement, name: `${secret}.pdf` } },
    today: '2026-11-21',
  });
  await desk.call('interview.keep', { of: { file }, place: 1, answers: { name: secret } });
  await desk.call('register.visit', { file, section: 'organisation' });
  const ref = `party/${party?.id}/contactPerson`;
  const changes = [{ ref, from: party?.contactPerson, to: secret }];
  await desk.call('register.change', { file, changes });
  const open = openFilesOf(desk.host).get(file);
  const docId = open?.file.record().docId ?? '';
  return { file, docId };
}

const nobody = 65_534;

/** Root may do anything: the call is made as a user who may not. */
export async function asUser<T>(folder: string, run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run();
  for (const name of ['', ...below(folder)]) chownSync(join(folder, name), nobody, nobody);
  process.seteuid?.(nobody);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
