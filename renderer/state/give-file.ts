/** Gives the user a file: among the downloads of a browser, or where they choose in a window. */
import type { Answer } from '../rpc/transport.ts';
import { backend } from './backend.ts';

export interface GivenFile {
  /** As it is called where it stands now. */
  readonly name: string;
  /** What a window shows it by in its folder; a browser has none. */
  readonly id?: string;
}

/** Undefined: a window asks for a place first, and the user stepped back from it. */
export async function giveFile({
  blob,
  name,
}: {
  readonly blob: string;
  readonly name: string;
}): Promise<Answer<GivenFile | undefined>> {
  const given = await backend.download(blob, name);
  if (!given.ok) return given;
  return { ok: true, value: backend.host === 'window' ? given.value.saved : { name } };
}
