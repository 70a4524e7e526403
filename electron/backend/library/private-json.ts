/** What is remembered beside the working copies: written whole or not at all, for this user alone. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { writeProblem } from '../store/errors.ts';

/** @throws ClientFileError notWritable, diskFull; what was there before then stays */
export function writePrivateJson(path: string, content: unknown): void {
  writePrivateText(path, JSON.stringify(content));
}

/** As `writePrivateJson`, of what is JSON already. */
export function writePrivateText(path: string, json: string): void {
  try {
    writeFileSync(`${path}.new`, json, { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  } catch (error) {
    rmSync(`${path}.new`, { force: true });
    throw writeProblem(error, path);
  }
}

/** Undefined where nothing is, or where another program wrote over it. */
export function parsedJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
