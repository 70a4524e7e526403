/** Makes a new client file. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { createClientFile } from '../library/create-client-file.ts';
import { pathOf } from './paths.ts';

export function createFile(input: InputOf<'file.create'>, host: Host): OutputOf<'file.create'> {
  const { label, language } = input;
  createClientFile(pathOf(host, input.file), { label, language, newId: host.newId, now: host.now });
  return { file: input.file };
}
