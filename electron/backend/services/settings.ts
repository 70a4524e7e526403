/** What a person set for this app on this computer; it lies beside the working copies and in no client file. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { type KeptSettings, keptSettings } from '../../../shared/contract/settings.ts';
import { whatFits } from '../../../shared/contract/what-fits.ts';
import type { Host } from '../host.ts';
import { privateFolder, settingsFile } from '../library/data-folder.ts';
import { writeProblem } from '../store/errors.ts';

type Settings = OutputOf<'settings.get'>;

const pathOf = (host: Host): string => settingsFile(privateFolder(host.dataDir));

/**
 * A file that was damaged or is not there counts as empty: nothing in it cannot be set again. What
 * another version of the app made, or what was spoiled, does not take the rest with it.
 */
function readKept(host: Host): KeptSettings {
  try {
    const kept: unknown = JSON.parse(readFileSync(pathOf(host), 'utf8'));
    return keptSettings.parse(whatFits(keptSettings, kept) ?? {});
  } catch {
    return keptSettings.parse({});
  }
}

const shownOf = ({ library: _, ...shown }: KeptSettings): Settings => shown;

export const readSettings = (host: Host): Settings => shownOf(readKept(host));

/** @throws ClientFileError notWritable, diskFull; the settings then stay as they were */
export function changeSettings(input: InputOf<'settings.set'>, host: Host): Settings {
  const before = readKept(host);
  const { name, ...kept } = { ...before, ...input };
  const tables = input.tables && { tables: { ...before.tables, ...input.tables } };
  return shownOf(keep({ ...kept, ...tables, ...(name ? { name } : {}) }, host));
}

/** Absent: the standard folder. @throws ClientFileError notWritable, diskFull; the settings then stay as they were */
export function keepLibrary(library: string | undefined, host: Host): void {
  keep({ ...readSettings(host), ...(library === undefined ? {} : { library }) }, host);
}

function keep(wanted: object, host: Host): KeptSettings {
  const next = keptSettings.parse(wanted);
  const path = pathOf(host);
  try {
    writeFileSync(`${path}.new`, JSON.stringify(next), { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  } catch (error) {
    rmSync(`${path}.new`, { force: true });
    throw writeProblem(error, path);
  }
  return next;
}

/** Who makes changes, for the history: the name that was set, else that of the computer's user. */
export function whoOf(host: Host): string {
  return readSettings(host).name ?? host.who;
}
