/** Writes files into a folder of the user's choice: all of them or none, and never over a file that stands there. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { safeFileName } from '../backend/http/file-name-header.ts';
import { writeProblem } from '../backend/store/errors.ts';

export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Takes one file at a time, so that only one is in memory; returns their paths in the same order.
 * @throws ClientFileError diskFull, notWritable, folderMissing, diskError. The folder is then as it was.
 */
export async function saveIntoFolder(
  folder: string,
  files: AsyncIterable<NewFile>,
): Promise<readonly string[]> {
  const mine = new Set<string>();
  try {
    const whole: { readonly name: string; readonly part: string }[] = [];
    for await (const { name, bytes } of files) {
      const part = join(folder, `.${randomUUID().slice(0, 8)}.part`);
      mine.add(part);
      await writeFile(part, bytes, { flag: 'wx' });
      whole.push({ name: safeFileName(name), part });
    }
    const paths: string[] = [];
    for (const { name, part } of whole) {
      const path = await freePlace(folder, name);
      mine.add(path);
      await rename(part, path);
      mine.delete(part);
      paths.push(path);
    }
    return paths;
  } catch (error) {
    for (const path of mine) await rm(path, { force: true });
    throw writeProblem(error, folder);
  }
}

/**
 * Takes the name, or the next numbered one, by an empty file: the system itself says whether it is
 * free, also where capitals do not count. What is renamed over it replaces nothing of another.
 */
async function freePlace(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem} (${number})${ext}`);
    try {
      await (await open(path, 'wx')).close();
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
