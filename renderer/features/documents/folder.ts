/** The folder that files go into, for each client file, until the window closes. Only a window has one. */
import { create } from 'zustand';
import { backend } from '../../state/backend.ts';

export interface Folder {
  readonly folder: string;
  readonly name: string;
}

const useFolders = create<Readonly<Record<string, Folder>>>(() => ({}));

export const useFolder = (file: string): Folder | undefined => useFolders((all) => all[file]);

/** Lets the user pick one; undefined where they did not. */
export async function pickFolder(file: string): Promise<Folder | undefined> {
  const reply = await backend.shell('shell.folder', {});
  const { folder, name } = reply.ok ? reply.value : {};
  if (folder === undefined || name === undefined) return undefined;
  useFolders.setState({ [file]: { folder, name } });
  return { folder, name };
}
