/** A statement that was read beside a register. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { compareWithRegister } from '../../../shared/statement-reader/compare/compare.ts';
import type { Host } from '../host.ts';
import { openFilesOf } from './held-files.ts';
import { pathOf } from './paths.ts';
import { readInput } from './read-input.ts';
import { readingOf } from './readings.ts';

/** @throws ProblemError readingGone and those of `readInput` */
export function compareReading(
  { reading, against }: InputOf<'reader.compare'>,
  host: Host,
): OutputOf<'reader.compare'> {
  const { text, result } = readingOf(host, reading, against);
  return compareWithRegister({ text, reading: result }, registerOf(against, host));
}

/** The register of a client file, open or not, or one in our JSON. */
export function registerOf(id: string, host: Host): Register {
  return openFilesOf(host).get(id)?.register ?? readInput(pathOf(host, id), host).register;
}
