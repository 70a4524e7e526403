/** What a person set for this app on this computer; it lies beside the working copies and in no client file. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { type KeptSettings, keptSettings } from '../../../shared/contract/settings.ts';
import type { Host } from '../host.ts';
import { privateFolder, settingsFile } from '../library/data-folder.ts';
import { writeProblem } from '../store/errors.ts';

type Settings = OutputOf<'settings.get'>;

const pathOf = (host: Host): string => settingsFile(privateFolder(host.dataDir));

/** A file that was damaged or is not there counts as empty: nothing in it cannot be set again. */
function readKept(host: Host): KeptSettings {
  try {
    return keptSettings.parse(whatFits(readFileSync(pathOf(host), 'utf8')));
  } catch {
    return keptSettings.parse({});
  }
}

/** One setting that another version of the app made, or spoiled, does not take the others with it. */
function whatFits(json: string): object {
  const kept = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const fitting = Object.entries(keptSettings.shape).filter(
    ([name, type]) => name in kept && type.safeParse(kept[name]).success,
  );
  return Object.fromEntries(fitting.map(([name]) => [name, kept[name]]));
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
