/** Makes documents of a register and writes them into a folder. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { makeDocuments } from './make-documents.ts';
import { pathOf } from './paths.ts';
import { readInput } from './read-input.ts';
import { ofVersion } from './version-source.ts';
import { checkFolder, writeFiles } from './write-files.ts';

/** Everything is made before anything is written, so a refusal leaves the folder as it was. */
export async function exportDocuments(
  { input, out, version: wanted, ...order }: InputOf<'documents.export'>,
  host: Host,
): Promise<OutputOf<'documents.export'>> {
  const folder = pathOf(host, out);
  const { register, version, changedSinceAdoption } = readInput(pathOf(host, input), host, wanted);
  checkFolder(folder);
  const language = order.language ?? register.organisation[0]?.language ?? 'nl';
  const of = version ? ofVersion(version) : { changedSinceAdoption };
  // Asked for on the command line alone, by scripts.
  const asked = { ...order, language, ...of, namesForScripts: true };
  const { files, notices } = await makeDocuments(register, asked, host);
  const paths = writeFiles(folder, files);
  return { paths: [...paths], notices: [...notices] };
}
