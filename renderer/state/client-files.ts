/** Opening a client file from outside the library: chosen, dropped, or by its name. */
import type { Answer } from '../rpc/transport.ts';
import { backend } from './backend.ts';
import { goToScreen } from './go-to-screen.ts';
import { screenHref } from './jump.ts';

/** What the library can take in. */
export const TAKEN = '.a30,.json';

export function goToFile(file: string): void {
  goToScreen(screenHref(file, 'overview'));
}

/** Bytes of the user become a client file of the library; its id. */
export async function takeFile(file: File): Promise<Answer<{ readonly file: string }>> {
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
