/** Is this client file whole? */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { verifyClientFile } from '../library/verify-client-file.ts';
import { pathOf } from './paths.ts';

export function verifyFile(input: InputOf<'file.verify'>, host: Host): OutputOf<'file.verify'> {
  const { versions, ...verified } = verifyClientFile(pathOf(host, input.file));
  return { ...verified, versions: versions.map((version) => ({ ...version })) };
}
