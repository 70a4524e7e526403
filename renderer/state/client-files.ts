/** Opening a client file from outside the library: chosen, dropped, or by its name. */
import { create } from 'zustand';
import type { Answer } from '../rpc/transport.ts';
import { backend } from './backend.ts';
import { goToScreen } from './go-to-screen.ts';
import { screenHref } from './jump.ts';

/** What the library can take in. */
export const TAKEN = '.a30,.json';

export function goToFile(file: string): void {
  goToScreen(screenHref(file, 'overview'));
}

/** Id of a client file that is a copy of what the user gave, and the name of that. */
interface Copied {
  readonly file: string;
  readonly name: string;
}

/** The copy that was made last, until one knows. */
export const useCopied = create<{ readonly copied: Copied | undefined }>(() => ({
  copied: undefined,
}));

/** Goes to a file of the user: where it lies, or to a copy where the host cannot tell that. */
export async function openGiven(file: File): Promise<Answer<{ readonly file: string }>> {
  const placed = await backend.openInPlace(file);
  if (!placed.ok) return placed;
  const inPlace = placed.value.file;
  const opened: Answer<{ readonly file: string }> =
    inPlace === undefined ? await takeCopy(file) : { ok: true, value: { file: inPlace } };
  if (!opened.ok) return opened;
  if (inPlace === undefined)
    useCopied.setState({ copied: { file: opened.value.file, name: file.name } });
  goToFile(opened.value.file);
  return opened;
}

/** Bytes of the user become a client file of the library; its id. */
export async function takeCopy(file: File): Promise<Answer<{ readonly file: string }>> {
  const sent = await backend.upload(file);
  if (!sent.ok) return sent;
  return backend.call('library.take', { blob: sent.value.blob, name: file.name });
}

/** In a window the system's own dialog; the file stays where it is. Undefined: nothing was chosen. */
export async function chooseInWindow(): Promise<
  Answer<{ readonly file?: string | undefined }> | undefined
> {
  if (backend.host !== 'window') return undefined;
  return backend.shell('shell.open', {});
}
